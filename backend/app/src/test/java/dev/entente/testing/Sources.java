package dev.entente.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, wherever the tests run. */
public final class Sources {
    private Sources() {}

    /** The repository's top folder. */
    public static Path root() {
        return Path.of(System.getProperty("entente.test.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    /** Every file under a folder whose name ends so, sorted. */
    public static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** A file's name as it is written in the repository, with slashes. */
    public static String name(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }
}
