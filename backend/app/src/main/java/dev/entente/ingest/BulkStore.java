package dev.entente.ingest;

import dev.entente.graph.Recorder;
import dev.entente.graph.StoreTables;
import java.nio.file.Path;

/** An empty store that can be filled at once. */
public interface BulkStore extends AutoCloseable {
    /** An empty folder for what has to lie on the disk meanwhile. */
    Path work();

    /** Makes a store of the tables, beside the empty one. */
    Built build(StoreTables tables);

    @Override
    void close();

    /** A store beside the empty one, open; closing it takes it away unless it is kept. */
    interface Built extends AutoCloseable {
        Recorder recorder();

        /** Stops it, and puts it in place of the empty one: from then on it is the store. */
        void keep();

        @Override
        void close();
    }
}
