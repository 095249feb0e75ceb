package dev.entente.cli;

import dev.entente.dataset.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file that rejected rows are told in, with their numbers. It is there only where one is. */
final class Rejects implements AutoCloseable {
    private final Path file;
    private @Nullable BufferedWriter out;
    private long count;

    Rejects(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
    }

    void add(Problem problem) {
        try {
            BufferedWriter writer = out;
            if (writer == null) {
                writer = Files.newBufferedWriter(file);
                out = writer;
                writer.write("file,row,field,what,what to do\r\n");
            }
            writer.write(String.join(
                            ",",
                            cell(problem.source().file().toString()),
                            Integer.toString(problem.source().line()),
                            cell(problem.field()),
                            cell(problem.message()),
                            cell(problem.remedy()))
                    + "\r\n");
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** A sentence that says where they are, or nothing where none was rejected. */
    String told() {
        return count == 0 ? "" : count + " rejected rows are told in " + file;
    }

    /** Words of other people's files may not become a spreadsheet's formula. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
