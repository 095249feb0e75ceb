package dev.entente.export;

import dev.entente.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What another program found in a file, as it tells in JSON: {@code {"nodes": {key: name}, "edges": [[key, from, type, to]]}}. */
record Opened(Map<String, String> names, SortedSet<String> edges, JsonNode whole) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Opened of(String json) {
        JsonNode whole = JSON.readTree(json);
        var names = new LinkedHashMap<String, String>();
        whole.path("nodes")
                .properties()
                .forEach(node -> names.put(node.getKey(), node.getValue().asString()));
        var edges = new TreeSet<String>();
        whole.path("edges")
                .forEach(edge ->
                        edges.add(edge.get(0).asString() + ": " + edge.get(1).asString() + " -"
                                + edge.get(2).asString() + "-> " + edge.get(3).asString()));
        return new Opened(new TreeMap<>(names), edges, whole);
    }

    /** Runs a program, and hands back what it said; its faults are the test's. */
    static String run(List<String> command, Path folder) {
        return run(command, folder, Map.of());
    }

    static String run(List<String> command, Path folder, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().putAll(environment);
            Path errors = Files.createTempFile("entente-reader", ".txt");
            builder.redirectError(errors.toFile());
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            String complaint = Files.readString(errors, StandardCharsets.UTF_8);
            Files.delete(errors);
            if (code != 0) {
                throw new AssertionError(String.join(" ", command) + " ended with " + code + ": " + said + complaint);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A script of the tests, where its program can read it. */
    static String script(String name) {
        return Sources.root()
                .resolve("backend/app/src/test/resources/dev/entente/export")
                .resolve(name)
                .toString();
    }

    /** Whether a program is there and does not complain about this. */
    static boolean works(String... command) {
        try {
            var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
