package dev.entente.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file line by line as strict UTF-8, keeping count of lines and bytes, with a bound on a line's length. */
final class LineReader implements Closeable {
    /** Room for an article of ten million characters; past it a line is no line but some other kind of file. */
    private static final int LIMIT = 32 * 1024 * 1024;

    private final Path file;
    private final InputStream in;
    private int line;
    private long offset;

    LineReader(Path file) throws IOException {
        this(file, 0, 0);
    }

    private LineReader(Path file, int line, long offset) throws IOException {
        this.file = file;
        this.line = line;
        this.offset = offset;
        InputStream opened = Files.newInputStream(file);
        opened.skipNBytes(offset);
        this.in = new BufferedInputStream(opened, 1 << 16);
    }

    /** Reads one line again. */
    static String at(Source source) throws IOException {
        try (var reader = new LineReader(source.file(), source.line() - 1, source.offset())) {
            Line line = reader.next().orElseThrow(() -> new IOException(source + " is gone"));
            return line.text();
        }
    }

    /** Where the next line begins. */
    Source position() {
        return new Source(file, line + 1, offset);
    }

    /**
     * A line without its end, or nothing at the file's end.
     *
     * @throws LineException where the bytes are no line of text; the reader may go on with the next
     */
    Optional<Line> next() throws IOException {
        Source source = position();
        var bytes = new ByteArrayOutputStream(1024);
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (bytes.size() < LIMIT) {
                bytes.write(read);
            }
            offset++;
            read = in.read();
        }
        offset++;
        line++;
        if (bytes.size() >= LIMIT) {
            throw new LineException("", "the line is longer than 32 MiB", "write one JSON object a line");
        }
        String text = decode(bytes.toByteArray());
        return Optional.of(new Line(source, source.offset() == 0 ? withoutMark(text) : text));
    }

    /** Some editors and spreadsheets begin a file with a byte order mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new LineException("", "the line is not UTF-8", "save the file as UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    record Line(Source source, String text) {}
}
