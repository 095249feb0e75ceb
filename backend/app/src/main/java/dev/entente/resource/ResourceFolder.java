package dev.entente.resource;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Function;

/** A folder among the application's resources, found by one file that it is known to hold. */
public final class ResourceFolder {
    private ResourceFolder() {}

    /**
     * Runs on the folder; its paths are good only until then.
     *
     * @param known a file in the folder, {@code /ontology/labels.json}
     * @throws IOException where the application lacks it
     */
    public static <T> T of(String known, Function<Path, T> use) throws IOException {
        URL resource = ResourceFolder.class.getResource(known);
        if (resource == null) {
            throw new IOException(known + " is missing from the application");
        }
        try {
            return of(resource.toURI(), use);
        } catch (URISyntaxException e) {
            throw new IOException(resource + " cannot be read", e);
        }
    }

    static <T> T of(URI resource, Function<Path, T> use) throws IOException {
        if (!"jar".equals(resource.getScheme())) {
            return use.apply(Path.of(resource).resolveSibling(""));
        }
        String[] jarAndEntry = resource.getRawSchemeSpecificPart().split("!", 2);
        // by its path, since by its address a jar is opened once at a time only
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jarAndEntry[0])))) {
            Path folder = inside.getPath(jarAndEntry[1]).getParent();
            return use.apply(folder == null ? inside.getPath("/") : folder);
        }
    }
}
