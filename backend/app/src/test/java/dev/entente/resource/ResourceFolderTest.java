package dev.entente.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of the application, also where that is a jar. */
class ResourceFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void opensOneFolderOfAJarWithinAnother() throws IOException {
        URI jar = jar("with a space.jar", "first/one.txt", "second/two.txt");
        String both =
                ResourceFolder.of(within(jar, "/first/one.txt"), first -> text(first.resolve("one.txt")) + nested(jar));
        assertThat(both).isEqualTo("first/one.txt and second/two.txt");
    }

    private static String nested(URI jar) {
        try {
            return ResourceFolder.of(
                    within(jar, "/second/two.txt"), second -> " and " + text(second.resolve("two.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI within(URI jar, String entry) {
        return URI.create("jar:" + jar + "!" + entry);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each file holds its own name. */
    private URI jar(String name, String... files) throws IOException {
        Path jar = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String file : files) {
                out.putNextEntry(new ZipEntry(file));
                out.write(file.getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar.toUri();
    }
}
