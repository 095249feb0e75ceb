package dev.entente.dataset;

import dev.entente.ontology.Ontology;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of a dataset's files. */
record FileFeed(DatasetReader reader, List<Path> files) implements Feed {
    @Override
    public Ontology ontology() {
        return reader.ontology();
    }

    @Override
    public void read(Consumer<Entry> sink) {
        reader.read(files, sink);
    }

    @Override
    public Optional<Entry> again(Source source) {
        return Optional.of(reader.again(source));
    }

    @Override
    public boolean goesBack() {
        return true;
    }
}
