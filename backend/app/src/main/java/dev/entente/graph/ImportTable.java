package dev.entente.graph;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A table for Neo4j's importer. Texts are quoted and nothing else is, so that an empty text is not taken for a missing one;
 * the parts of a list are parted by a letter that occurs in none of them. A list without a letter, such as an empty one, is
 * lost on the way.
 */
final class ImportTable implements Closeable {
    private final Path file;
    private final List<String> names;
    private final char between;
    private final BufferedWriter out;
    private long rows;
    private int longest;
    private boolean loses;

    /** @param headings as the importer wants them: {@code from:date}, {@code :START_ID(Claim)} */
    ImportTable(Path file, char between, String... headings) {
        this.file = file;
        this.between = between;
        this.names = Arrays.stream(headings).map(ImportTable::name).toList();
        try {
            out = Files.newBufferedWriter(file);
            out.write(String.join(",", headings) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** The property that a column holds, or what it is of the node or relationship: {@code :TYPE}. */
    static String name(String heading) {
        String bare = heading.contains("(") ? heading.substring(0, heading.indexOf('(')) : heading;
        int colon = bare.indexOf(':');
        return colon > 0 ? bare.substring(0, colon) : bare;
    }

    Path file() {
        return file;
    }

    long rows() {
        return rows;
    }

    /** Whether a list was lost. */
    boolean loses() {
        return loses;
    }

    /** The most letters that a row has. */
    int longest() {
        return longest;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalStateException where a value has no column: it would be lost
     */
    void row(Map<String, ? extends @Nullable Object> values) {
        var row = new StringBuilder(256);
        int used = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (i > 0) {
                row.append(',');
            }
            if (values.containsKey(name)) {
                cell(values.get(name), row);
                used++;
            }
        }
        if (used < values.size()) {
            throw new IllegalStateException(file.getFileName() + " has no column for one of " + values.keySet());
        }
        row.append('\n');
        longest = Math.max(longest, row.length());
        rows++;
        try {
            out.append(row);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private void cell(@Nullable Object value, StringBuilder row) {
        switch (value) {
            case null -> {
                // nothing between two commas is no property
            }
            case Value none when none.isNull() -> {
                // the same
            }
            case String text -> quoted(text, row);
            case List<?> list -> {
                String joined = joined(list);
                loses |= joined.isEmpty();
                quoted(joined, row);
            }
            default -> row.append(value);
        }
    }

    private String joined(List<?> list) {
        var joined = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            joined.append(i == 0 ? "" : String.valueOf(between)).append(list.get(i));
        }
        return joined.toString();
    }

    private static void quoted(String text, StringBuilder row) {
        row.append('"').append(text.replace("\"", "\"\"")).append('"');
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
