package dev.entente.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Keys that keep together what belongs together, whatever letters a text holds. */
final class SortKey {
    private SortKey() {}

    /** All of one text lie side by side, in the order of their places. */
    static byte[] of(String text, int place) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(utf8.length + Integer.BYTES + 1)
                .putInt(utf8.length)
                .put(utf8)
                .put((byte) place)
                .array();
    }

    static byte[] of(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
