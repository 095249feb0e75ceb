package dev.entente.embedded;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How to run the embedded Neo4j.
 *
 * @param data the folder that holds the store, its password and its logs
 * @param neo4jLib the folder with Neo4j's jars, see {@link #in}
 * @param heapMiB the most heap its process may take
 * @param pageCacheMiB how much of the store it keeps in memory, beside the heap
 * @param transactionMiB the most memory one statement may take
 * @param startWithin how long to wait for it, recovery after a crash included
 * @param http whether it answers over HTTP besides, on a free port of the loopback address; it starts more slowly then
 */
public record EmbeddedOptions(
        Path data,
        Path neo4jLib,
        int heapMiB,
        int pageCacheMiB,
        int transactionMiB,
        Duration startWithin,
        boolean http) {

    public EmbeddedOptions {
        data = data.toAbsolutePath().normalize();
        neo4jLib = neo4jLib.toAbsolutePath().normalize();
        positive("heapMiB", heapMiB);
        positive("pageCacheMiB", pageCacheMiB);
        positive("transactionMiB", transactionMiB);
    }

    /** The defaults, with Neo4j's jars from where the launcher says, else from where this class was loaded. */
    public static EmbeddedOptions in(Path data) {
        return new EmbeddedOptions(data, Neo4jLib.locate(), 1024, 128, 256, Duration.ofMinutes(5), false);
    }

    public EmbeddedOptions withNeo4jLib(Path folder) {
        return new EmbeddedOptions(data, folder, heapMiB, pageCacheMiB, transactionMiB, startWithin, http);
    }

    public EmbeddedOptions withHeapMiB(int mebibytes) {
        return new EmbeddedOptions(data, neo4jLib, mebibytes, pageCacheMiB, transactionMiB, startWithin, http);
    }

    public EmbeddedOptions withPageCacheMiB(int mebibytes) {
        return new EmbeddedOptions(data, neo4jLib, heapMiB, mebibytes, transactionMiB, startWithin, http);
    }

    public EmbeddedOptions withTransactionMiB(int mebibytes) {
        return new EmbeddedOptions(data, neo4jLib, heapMiB, pageCacheMiB, mebibytes, startWithin, http);
    }

    /** With its own HTTP API, for whoever wants to compare with that. */
    public EmbeddedOptions withHttp() {
        return new EmbeddedOptions(data, neo4jLib, heapMiB, pageCacheMiB, transactionMiB, startWithin, true);
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
    }
}
