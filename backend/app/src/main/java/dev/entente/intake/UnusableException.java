package dev.entente.intake;

import java.io.Serial;

/** No article can be made of something, for a reason that its reader is told. */
final class UnusableException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    UnusableException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
