package dev.entente.review;

import java.io.Serial;

/** A reading came to no end, for a reason that whoever wanted it is told. */
final class ReadingFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String code;
    private final String remedy;

    ReadingFailure(String code, String message, String remedy) {
        super(message);
        this.code = code;
        this.remedy = remedy;
    }

    String code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
