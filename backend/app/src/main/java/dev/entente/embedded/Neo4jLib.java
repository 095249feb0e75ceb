package dev.entente.embedded;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of jars that the child process runs from; its version is read off the names. */
record Neo4jLib(Path folder, String version) {
    private static final String PROPERTY = "entente.neo4j.lib";
    private static final String KERNEL = "neo4j-kernel-";

    static Neo4jLib in(Path folder) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, KERNEL + "[0-9]*.jar")) {
            for (Path jar : jars) {
                String name = jar.getFileName().toString();
                return new Neo4jLib(folder, name.substring(KERNEL.length(), name.length() - ".jar".length()));
            }
        } catch (IOException e) {
            throw missing(folder, e);
        }
        throw missing(folder, null);
    }

    /** Need not exist: the message of a start that fails should name the place that was looked at. */
    static Path locate() {
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return Path.of(told);
        }
        Path here = loadedFrom();
        Path base = Files.isDirectory(here) ? here : here.resolveSibling(".");
        Path sourceTree = base.resolve("../../../embedded/target/lib").normalize();
        Path installed = base.resolve("../neo4j").normalize();
        return Stream.of(sourceTree, installed)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(sourceTree);
    }

    private static Path loadedFrom() {
        try {
            return Path.of(Neo4jLib.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedStartException missing(Path folder, @Nullable IOException cause) {
        String sentence = "Neo4j's jars are not in " + folder + ". Build Entente first (./entente does), or set "
                + "ENTENTE_NEO4J_URI to a Neo4j of your own.";
        return cause == null ? new EmbeddedStartException(sentence) : new EmbeddedStartException(sentence, cause);
    }
}
