package dev.entente.review;

import java.io.Serial;

/** No more articles can be taken at the moment. */
public final class BusyException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean own;

    BusyException(boolean own, String message) {
        super(message);
        this.own = own;
    }

    /** Whether it is those of the same sender that are too many. */
    public boolean own() {
        return own;
    }
}
