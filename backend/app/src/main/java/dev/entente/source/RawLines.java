package dev.entente.source;

import dev.entente.dataset.LineException;
import dev.entente.dataset.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file's lines, each of bounded length: UTF-8 where the bytes are that, else the Latin letters of older spreadsheets. */
final class RawLines implements Closeable {
    static final int LIMIT = 1 << 20;
    private static final Charset OLDER = Charset.forName("windows-1252");

    private final Path file;
    private final InputStream in;
    private int line;
    private long offset;

    RawLines(Path file) throws IOException {
        this.file = file;
        this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    Optional<Row> next() throws IOException {
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        var source = new Source(file, ++line, offset);
        var bytes = new ByteArrayOutputStream(512);
        boolean nul = false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            offset++;
            nul |= read == 0;
            if (bytes.size() < LIMIT) {
                bytes.write(read);
            }
        }
        offset++;
        return Optional.of(row(source, bytes, nul));
    }

    private static Row row(Source source, ByteArrayOutputStream bytes, boolean nul) {
        if (bytes.size() >= LIMIT) {
            return new Row(source, "", new LineException("", "the row is longer than 1 MiB", "cut it into rows"));
        }
        if (nul) {
            return new Row(source, "", new LineException("", "the row holds a NUL", "save the file as text, in UTF-8"));
        }
        String text = decoded(bytes.toByteArray());
        String bare = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        return new Row(source, source.line() == 1 && bare.startsWith("\uFEFF") ? bare.substring(1) : bare, null);
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLDER);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
