package dev.entente.export;

import dev.entente.export.Exporter.Table;
import dev.entente.graph.Clocks;
import dev.entente.testing.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Files of a store. */
final class Exported {
    static final Selection NOTHING = new Selection.Facts(Set.of(), 0, Clocks.ALL);

    private Exported() {}

    static Path file(Store store, Selection selection, Format format, Path folder) throws IOException {
        Path file = folder.resolve(format.word() + "." + format.ending());
        try (OutputStream out = Files.newOutputStream(file)) {
            new Exporter(store.graph().pages(), store.ontology()).write(selection, format, Table.EDGES, out);
        }
        return file;
    }

    static Path all(Store store, Format format, Path folder) throws IOException {
        return file(store, new Selection.Everything(), format, folder);
    }
}
