package dev.entente.review;

import java.io.Serial;

/** A review that cannot be saved, with the place in it. */
public final class ReviewException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String remedy;

    ReviewException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
