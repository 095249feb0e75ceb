package dev.entente.extraction;

/**
 * Who reads claims.
 *
 * @param by as a claim names him
 * @param trust what his claims' likelihood is multiplied by
 */
record Reader(String by, double trust) {
    static final Reader RULES = new Reader(Extractor.BY, 1);

    /** Modest: the rules did not read this by themselves, and no annotated text says how often such a claim is right. */
    static Reader second(SecondReader second) {
        return new Reader(second.by(), 0.5);
    }
}
