package dev.entente.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder of the embedded Neo4j (default: data).")
    private @Nullable String data;

    Map<String, String> overrides() {
        var overrides = new HashMap<String, String>();
        if (data != null) {
            overrides.put("data", data);
        }
        return overrides;
    }
}
