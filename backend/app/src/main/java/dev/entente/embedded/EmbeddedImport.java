package dev.entente.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a store out of tables, beside the one that is there, and puts it in its place: whenever it is cut off, the data
 * folder has the one or the other. Nobody else can open the folder meanwhile.
 */
public final class EmbeddedImport implements AutoCloseable {
    private final EmbeddedOptions options;
    private final DataFolder folder;
    private final FolderLock lock;

    private EmbeddedImport(EmbeddedOptions options, DataFolder folder, FolderLock lock) {
        this.options = options;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the data folder.
     *
     * @throws EmbeddedStartException with a sentence for the user, as {@link EmbeddedNeo4j#start}
     */
    public static EmbeddedImport begin(EmbeddedOptions options) {
        Neo4jLib lib = Neo4jLib.in(options.neo4jLib());
        DataFolder folder = DataFolder.prepare(options.data());
        FolderLock lock = FolderLock.take(folder);
        try {
            StoreVersion.read(folder).refuseIfNewerThan(new StoreVersion(StoreVersion.FORMAT, lib.version()), folder);
            folder.clear();
            folder.make(folder.work());
            return new EmbeddedImport(options, folder, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether there is a store already, which may be empty. */
    public boolean hasStore() {
        return folder.hasStore();
    }

    /** Opens the store that is there. */
    public EmbeddedNeo4j open() {
        return EmbeddedNeo4j.startHolding(() -> {}, folder, options, false);
    }

    /** An empty folder on the same disk. */
    public Path work() {
        return folder.work();
    }

    /**
     * Makes a store beside the one that is there.
     *
     * @param tables what the importer is told about them
     * @throws EmbeddedStartException where it does not take them
     */
    public void make(List<String> tables) {
        folder.make(folder.next().neo4jHome());
        Importer.run(options, folder, tables);
    }

    /** Opens the store that was made. */
    public EmbeddedNeo4j openMade() {
        return EmbeddedNeo4j.startHolding(() -> {}, folder.next(), options, false);
    }

    /** Puts the store that was made, which has to be closed, in the place of the one that is there. */
    public void keep() {
        if (Files.exists(folder.next().neo4jHome())) {
            folder.becomeNext();
        }
    }

    /** Gives the data folder back. */
    @Override
    public void close() {
        folder.clear();
        lock.close();
    }
}
