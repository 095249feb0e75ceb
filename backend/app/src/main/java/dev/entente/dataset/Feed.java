package dev.entente.dataset;

import dev.entente.ontology.Ontology;
import java.util.Optional;
import java.util.function.Consumer;

/** Entries from somewhere, to be read as often as needed: always the same ones in the same order. */
public interface Feed {
    /** The vocabulary that entries are held against. */
    Ontology ontology();

    /** Hands over every entry, in order. */
    void read(Consumer<Entry> sink);

    /** The entry at a place read again, or nothing where the feed cannot go back to it. */
    Optional<Entry> again(Source source);

    /** Whether {@link #again} finds entries; where not, an article comes right before its claims. */
    boolean goesBack();
}
