package dev.entente.extraction.model;

import java.time.Duration;

/** A request to a language model that gave nothing to use. Says why, and nothing of what was sent or answered. */
final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is to be done next. */
    enum Remedy {
        /** The same may go well after a while. */
        AGAIN,
        /** The next part may go well. */
        GO_ON,
        /** No request will go well. */
        STOP
    }

    private final Remedy remedy;
    private final Duration pause;

    ModelException(String reason, Remedy remedy) {
        this(reason, remedy, Duration.ofMillis(500));
    }

    /** @param pause how long to wait before the same is tried again */
    ModelException(String reason, Remedy remedy, Duration pause) {
        super(reason);
        this.remedy = remedy;
        this.pause = pause;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    Remedy remedy() {
        return remedy;
    }

    Duration pause() {
        return pause;
    }

    /** The one that a library has wrapped, or one for what it found wrong itself; never what that says, which may quote. */
    static ModelException in(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof ModelException ours) {
                return ours;
            }
        }
        return new ModelException("what answers is not such a model's API", Remedy.GO_ON);
    }
}
