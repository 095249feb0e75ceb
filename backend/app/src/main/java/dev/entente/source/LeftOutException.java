package dev.entente.source;

import java.io.Serial;

/** A row that is good and that the vocabulary has no fact for: it is counted, and not guessed at. */
final class LeftOutException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    LeftOutException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
