package dev.entente.review;

import java.time.Instant;
import java.util.List;

/**
 * A submission on its way into the record. Nothing of it is there until a review is saved.
 *
 * @param key that nobody can guess
 * @param until when it is forgotten, unless somebody asks for it before
 */
public record Draft(String key, Stage stage, Instant until) {
    /** How far it is. */
    public sealed interface Stage {
        /** @param before how many are to be read first */
        record Waiting(int before) implements Stage {}

        /** The language models are being loaded. */
        record Loading() implements Stage {}

        /** So many of its articles are read; of nothing where it is not known yet how many there are. */
        record Reading(int done, int of) implements Stage {}

        /** What was read; {@code offers} may be empty. */
        record Ready(List<Offer> offers, List<LeftOut> leftOut) implements Stage {}

        record Failed(String code, String message, String remedy) implements Stage {}
    }
}
