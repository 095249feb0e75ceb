package dev.entente.source;

import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Feed;
import dev.entente.dataset.Relay;
import dev.entente.dataset.Source;
import dev.entente.ontology.Ontology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The rows of other people's files as entries. They are read anew for every pass, so that none has to be kept. */
public final class RowFeed implements Feed {
    private final Origin origin;
    private final DatasetReader reader;
    private final Map<String, Long> leftOut = new TreeMap<>();

    RowFeed(Origin origin, DatasetReader reader) {
        this.origin = origin;
        this.reader = reader;
    }

    @Override
    public Ontology ontology() {
        return reader.ontology();
    }

    @Override
    public void read(Consumer<Entry> sink) {
        leftOut.clear();
        try (var taking = new Relay("entente-rows")) {
            origin.read(new Out(reader, sink, leftOut, taking));
            taking.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Entry> again(Source source) {
        return Optional.empty();
    }

    @Override
    public boolean goesBack() {
        return false;
    }

    /** How many rows of the last pass have no fact in the vocabulary, by the reason. */
    public Map<String, Long> leftOut() {
        return Map.copyOf(leftOut);
    }
}
