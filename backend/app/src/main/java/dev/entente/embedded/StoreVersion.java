package dev.entente.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Properties;

/** Which Entente and which Neo4j wrote a data folder: an older one must not open it and fail halfway. */
record StoreVersion(int format, String neo4j) {
    /** Raised when what the graph holds changes so that an older Entente would read it wrongly. */
    static final int FORMAT = 3;

    static StoreVersion read(DataFolder folder) {
        Properties properties = new Properties();
        if (Files.exists(folder.storeFile())) {
            try (Reader reader = Files.newBufferedReader(folder.storeFile())) {
                properties.load(reader);
                return new StoreVersion(
                        Integer.parseInt(properties.getProperty("format", "0")), properties.getProperty("neo4j", "0"));
            } catch (IOException | IllegalArgumentException e) {
                throw new EmbeddedStartException("Cannot read " + folder.storeFile() + ": " + e.getMessage(), e);
            }
        }
        return new StoreVersion(0, "0");
    }

    void write(DataFolder folder) {
        folder.writing(() -> Files.writeString(
                folder.storeFile(),
                "# Which version wrote this folder; Entente refuses a newer one.\nformat=" + format + "\nneo4j=" + neo4j
                        + "\n"));
    }

    void refuseIfNewerThan(StoreVersion ours, DataFolder folder) {
        if (format > ours.format) {
            throw newer(folder, "by a newer Entente (store format " + format + ", this one knows " + ours.format + ")");
        }
        if (Arrays.compare(numbers(neo4j), numbers(ours.neo4j)) > 0) {
            throw newer(folder, "by a newer Neo4j (" + neo4j + ", this one is " + ours.neo4j + ")");
        }
    }

    private static EmbeddedStartException newer(DataFolder folder, String by) {
        return new EmbeddedStartException("The data folder " + folder.path() + " was written " + by
                + ". Use that version or a newer one, or choose another folder with ENTENTE_DATA.");
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
