package dev.entente.cli;

import dev.entente.explore.Explorer;
import dev.entente.export.Exporter;
import dev.entente.export.Selections;
import dev.entente.graph.Audit;
import dev.entente.graph.QueryOutcome;
import dev.entente.graph.Rebuilding;
import dev.entente.ingest.Curator;
import dev.entente.ingest.LoadReport;
import dev.entente.ingest.Loader;
import java.util.function.Consumer;

/** An open store with all that the commands do with it. Closing it stops what it started. */
public interface Workspace extends AutoCloseable {
    Loader loader(Consumer<LoadReport> progress);

    /** Takes corrections. */
    Curator curator();

    Rebuilding rebuilding();

    Audit audit();

    Explorer explorer();

    Selections selections();

    Exporter exporter();

    /** Runs a statement that somebody wrote: in the same bounds as the page's console. */
    QueryOutcome query(String statement);

    /** Loads the bundled samples where they are wanted and the store holds nothing. */
    void loadSamples();

    /** Starts the HTTP server and says where it answers. */
    String serve();

    /** Who may change and save things over HTTP, in a sentence. */
    String access();

    /** Does nothing until the process is told to stop or the store is lost. */
    void await() throws InterruptedException;

    @Override
    void close();
}
