package dev.entente.source;

import dev.entente.dataset.DatasetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens other people's files. */
public final class RowSources {
    private static final int LOOKED_AT = 20;

    private final DatasetReader reader;

    public RowSources(DatasetReader reader) {
        this.reader = reader;
    }

    /** What a file is by its first rows; where it is none of those that can be told, the project's own claims. */
    public static SourceFormat recognised(Path file) throws IOException {
        try (var rows = new RawRows(file)) {
            if (Sipri.header(rows).isPresent()) {
                return SourceFormat.SIPRI;
            }
        }
        try (var rows = new RawRows(file)) {
            Optional<Row> first = rows.line();
            String text = first.map(Row::text).orElse("");
            int columns = text.split("\t", -1).length;
            if (columns == Gdelt.EVENT_COLUMNS || columns == Gdelt.MENTION_COLUMNS) {
                return SourceFormat.GDELT;
            }
            return text.startsWith("{") && text.contains("\"schema\"") && !text.contains("\"article\"")
                    ? SourceFormat.FTM
                    : SourceFormat.CLAIMS;
        }
    }

    /**
     * Refuses a file that cannot be one of claims, before each of its lines is complained of.
     *
     * @throws IOException where none of its first lines begins as an object of JSON does
     */
    public static void checkClaims(Path file) throws IOException {
        boolean filled = false;
        try (var rows = new RawRows(file)) {
            for (int looked = 0; looked < LOOKED_AT; looked++) {
                String text = rows.line().map(Row::text).orElse("").strip();
                if (text.startsWith("{")) {
                    return;
                }
                filled |= !text.isEmpty();
            }
        }
        if (filled) {
            throw new IOException(
                    file + " is not a file of claims: none of its first lines is a JSON object. Say what it"
                            + " is: --as sipri, gdelt or ftm; of any other table --mapping with a file that says what its columns"
                            + " are (docs/loading.md); of an article --extract");
        }
    }

    /**
     * The files' rows as entries.
     *
     * @param mapping of a table, and of nothing else
     * @param newEntities whether a name that nobody knows makes an entity
     * @throws IOException where the mapping cannot be read
     */
    public RowFeed open(SourceFormat format, List<Path> files, @Nullable Path mapping, boolean newEntities)
            throws IOException {
        var parties = new Parties(reader.ontology(), newEntities);
        Origin origin = switch (format) {
            case SIPRI -> new Sipri(files, parties);
            case GDELT -> new Gdelt(files, parties);
            case FTM -> new Ftm(files);
            case TABLE -> new Table(files, parties, Mapping.read(required(mapping)));
            case CLAIMS -> throw new IllegalArgumentException("claims are read by the dataset's own reader");
        };
        return new RowFeed(origin, reader);
    }

    private static Path required(@Nullable Path mapping) throws IOException {
        if (mapping == null) {
            throw new IOException("a table needs --mapping: a JSON file that says what its columns are");
        }
        return mapping;
    }
}
