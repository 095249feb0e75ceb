package dev.entente.review;

import java.util.List;
import java.util.Map;

/**
 * What somebody decided about a proposal. Claims that it does not name are left out: nobody has looked at them.
 *
 * @param verdicts by the keys of the proposed claims
 * @param added claims that whoever read the article missed
 */
public record Review(Map<String, Verdict> verdicts, List<Statement> added) {
    public Review {
        verdicts = Map.copyOf(verdicts);
        added = List.copyOf(added);
    }

    /** What becomes of a proposed claim. */
    public sealed interface Verdict {
        /** The article says so. */
        record Accepted() implements Verdict {}

        /** It does not. */
        record Rejected() implements Verdict {}

        /** It says so otherwise. */
        record Corrected(Statement statement) implements Verdict {}
    }
}
