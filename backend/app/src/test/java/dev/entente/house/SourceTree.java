package dev.entente.house;

import java.nio.file.Path;

/** The files of the repository, wherever the tests run. */
final class SourceTree {
    private SourceTree() {}

    static Path file(String name) {
        return Path.of(System.getProperty("entente.test.root", "../.."))
                .toAbsolutePath()
                .normalize()
                .resolve(name);
    }
}
