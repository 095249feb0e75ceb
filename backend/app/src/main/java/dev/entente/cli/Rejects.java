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

    /**
     * Refuses what no file can be written to, before the first row is read: a row that is rejected later would end the
     * load half way.
     */
    Rejects(Path file) throws IOException {
        this.file = file;
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name a file in it with --rejects");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IOException(file + " cannot be written: its folder is not there; name another with --rejects");
        }
        if (folder != null && !Files.isWritable(folder)) {
            throw new IOException(file + " cannot be written: this user has no right to; name another with --rejects");
        }
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
