package dev.entente.extraction;

import java.util.List;

/** Reads beside the rules. It only suggests: every suggestion is held against its sentence before it is a claim. */
public interface SecondReader {
    /** Itself and its version, for a claim's {@code by}. */
    String by();

    /**
     * What an article may claim. Never fails: what it cannot read is left to the rules.
     *
     * @param sentences of one article, in its order
     */
    List<Suggestion> read(List<String> sentences);

    /** Told of a suggestion that made no claim, and why, in words that complete "refused: …". */
    void refused(String reason);
}
