package dev.entente.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Neo4j's importer, in a process of its own that ends with this one. */
final class Importer {
    private static final int SHOWN = 600;
    /** What a process that a signal ended has for its code, besides that signal. */
    private static final int SIGNALS = 128;

    private Importer() {}

    static void run(EmbeddedOptions options, DataFolder folder, List<String> tables) {
        Path log = folder.work().resolve("import.log");
        Path conf = folder.work().resolve("conf");
        folder.make(conf);
        folder.writing(() -> Files.writeString(conf.resolve("neo4j.conf"), ""));
        var builder = new ProcessBuilder(line(options, folder, tables))
                .directory(folder.work().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("ENTENTE_"));
        builder.environment().put("NEO4J_HOME", folder.next().neo4jHome().toString());
        builder.environment().put("NEO4J_CONF", conf.toString());
        int code = code(builder);
        if (code != 0) {
            throw new EmbeddedStartException(failure(code, log));
        }
    }

    private static String failure(int code, Path log) {
        return code > SIGNALS
                ? "Neo4j's importer was ended from outside, by signal " + (code - SIGNALS) + ", and made no store. The"
                        + " system does that where memory runs out: free some, or lower ENTENTE_NEO4J_HEAP, and load again."
                : "Neo4j's importer ended with code " + code + " and made no store: " + end(log);
    }

    private static List<String> line(EmbeddedOptions options, DataFolder folder, List<String> tables) {
        var line = new ArrayList<>(ChildCommand.java(options));
        // as Neo4j's own program has it
        line.add(1, "--add-opens=java.base/java.nio=ALL-UNNAMED");
        line.add("dev.entente.neo4j.OfflineImport");
        line.addAll(List.of("database", "import", "full", "neo4j"));
        line.addAll(tables);
        line.add("--report-file=" + folder.work().resolve("import.report"));
        return line;
    }

    private static int code(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                throw new EmbeddedStartException("The import was interrupted.", e);
            }
        } catch (IOException e) {
            throw new EmbeddedStartException("Cannot run Java for Neo4j's importer: " + e.getMessage(), e);
        }
    }

    private static String end(Path log) {
        try {
            String said = Files.readString(log).strip();
            return said.substring(Math.max(0, said.length() - SHOWN));
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }
}
