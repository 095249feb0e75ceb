package dev.entente.cli;

import dev.entente.bench.BenchGround;
import dev.entente.bench.LoadGround;
import dev.entente.dataset.DatasetReader;
import dev.entente.extraction.Extractor;
import dev.entente.extraction.model.ModelReader;
import dev.entente.ingest.BulkLoader;
import dev.entente.ingest.Checker;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens stores as the settings say. */
public interface Workspaces {
    /**
     * Opens the store for serving: nobody else may have it open.
     *
     * @param overrides settings given on the command line, by their names: {@code ENTENTE_PORT}
     */
    Workspace open(Map<String, String> overrides);

    /** Opens the store for one piece of work: the one that another process serves, where there is such a process. */
    Workspace visit(Map<String, String> overrides);

    /**
     * Opens the empty embedded store for being filled at once: nobody else may have it open.
     *
     * @throws IllegalArgumentException where it is not empty, or not the embedded one
     */
    BulkLoader bulkLoader(Map<String, String> overrides, Consumer<String> progress);

    /** A store of its own in a temporary folder with what there is to measure on it; neither reads nor touches another. */
    BenchGround benchGround();

    /** Stores of their own in a temporary folder to measure loads on; neither reads nor touches another. */
    LoadGround loadGround();

    /** Reads files against the vocabulary, which needs no store. */
    DatasetReader reader();

    /** Reads claims out of articles. Making one loads the language models, which takes seconds. */
    Extractor extractor();

    /** The language model that reads beside the rules; nothing where none is set. */
    Optional<ModelReader> model();

    /** A checker, which needs no store. */
    Checker checker();
}
