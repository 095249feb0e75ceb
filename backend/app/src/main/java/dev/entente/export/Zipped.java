package dev.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose files are written one after the other. All bear the same time: the same record gives the same file. */
final class Zipped {
    private static final FileTime EPOCH = FileTime.fromMillis(315_619_200_000L);

    private final ZipOutputStream zip;

    Zipped(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Ends the file before, and begins one. */
    OutputStream next(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(EPOCH);
        zip.putNextEntry(entry);
        return zip;
    }

    void text(String name, String text) throws IOException {
        next(name).write(text.getBytes(StandardCharsets.UTF_8));
    }

    void finish() throws IOException {
        zip.finish();
    }
}
