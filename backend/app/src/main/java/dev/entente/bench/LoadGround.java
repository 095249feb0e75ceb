package dev.entente.bench;

import java.nio.file.Path;

/** What loads are measured on: an embedded store of its own. Closing it leaves nothing behind. */
public interface LoadGround extends AutoCloseable {
    /** Shapes of other people's data. */
    enum Shape {
        SIPRI,
        GDELT
    }

    /** Where files may be made. */
    Path folder();

    /** Begins anew with an empty store that is open, with its indexes. */
    void fresh();

    /** Loads a file into the open store as users do, and says how many claims it found. */
    long load(Shape shape, Path file);

    /** How many nodes and relationships the open store holds. */
    long size();

    /** Writes the nodes and relationships that a file makes into the open store with the driver alone: nanoseconds. */
    long byDriver(Shape shape, Path file);

    /** Fills an empty store at once, and says how many claims it found. */
    long bulk(Shape shape, Path file);

    /** What Neo4j's importer takes for the same, alone and with the indexes that follow. */
    Imported byImporter(Shape shape, Path file);

    /** Nanoseconds. */
    record Imported(long alone, long withIndexes) {}

    @Override
    void close();
}
