package dev.entente.dataset;

import java.io.Serial;

/** A line that does not follow the format. */
final class LineException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String field;
    private final String remedy;

    LineException(String field, String message, String remedy) {
        super(message);
        this.field = field;
        this.remedy = remedy;
    }

    Problem at(Source source) {
        return new Problem(source, field, String.valueOf(getMessage()), remedy);
    }
}
