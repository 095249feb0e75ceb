package dev.entente.graph;

/**
 * Weighs what a database sends over Bolt by what it becomes in the driver's memory: a number of one byte becomes an object
 * of two dozen, so that bytes alone say little. It reads on wherever the pieces end, and takes in nothing itself.
 *
 * @see <a href="https://neo4j.com/docs/bolt/current/packstream/">PackStream</a> and
 *     <a href="https://neo4j.com/docs/bolt/current/bolt/handshake/">Bolt's handshake</a>
 */
final class BoltWeight {
    /** An object, and its place in a list. */
    static final int VALUE = 40;

    private static final int MANIFEST = 0x1FF;
    private static final int VERSION_BYTES = 4;
    private static final int HEAD_BYTES = 2;

    private enum Part {
        VERSION,
        OFFERS,
        CAPABILITIES,
        MESSAGES
    }

    private Part part = Part.VERSION;
    /** Bytes that say nothing of their own: of text, of a number, or of an offered version. */
    private long skipped;
    /** What is put together from several bytes, and how many of these are still to come. */
    private long number;

    private int numberBytes = VERSION_BYTES;
    private boolean ofText;
    private int shift;
    /** How much of the chunk is left; none where its head comes. */
    private int chunk;

    private int head;
    private int headBytes = HEAD_BYTES;

    /** About how many bytes of memory these become. */
    long of(byte[] bytes, int count) {
        long weight = count;
        int at = 0;
        while (at < count) {
            if (part != Part.MESSAGES) {
                at = handshake(bytes, at, count);
            } else if (chunk == 0) {
                head(bytes[at++] & 0xFF);
            } else {
                int end = Math.min(count, at + chunk);
                chunk -= end - at;
                weight += (long) VALUE * values(bytes, at, end);
                at = end;
            }
        }
        return weight;
    }

    private int handshake(byte[] bytes, int at, int count) {
        if (skipped > 0) {
            int some = (int) Math.min(skipped, count - at);
            skipped -= some;
            return at + some;
        }
        int next = bytes[at] & 0xFF;
        switch (part) {
            case VERSION -> version(next);
            case OFFERS -> {
                if (ends(next)) {
                    skipped = VERSION_BYTES * number;
                    begin(Part.CAPABILITIES);
                }
            }
            default -> {
                if (ends(next)) {
                    begin(Part.MESSAGES);
                }
            }
        }
        return at + 1;
    }

    private void version(int next) {
        number = number << 8 | next;
        if (--numberBytes == 0) {
            begin(number == MANIFEST ? Part.OFFERS : Part.MESSAGES);
        }
    }

    /** A number in sevens of bits, the last without the eighth. */
    private boolean ends(int next) {
        number |= (long) (next & 0x7F) << shift;
        shift += 7;
        return next < 0x80;
    }

    private void begin(Part next) {
        part = next;
        number = 0;
        numberBytes = 0;
        shift = 0;
    }

    private void head(int next) {
        head = (head << 8 | next) & 0xFFFF;
        if (--headBytes == 0) {
            headBytes = HEAD_BYTES;
            chunk = head;
        }
    }

    private int values(byte[] bytes, int from, int end) {
        int values = 0;
        int at = from;
        while (at < end) {
            if (skipped > 0) {
                int some = (int) Math.min(skipped, end - at);
                skipped -= some;
                at += some;
            } else if (numberBytes > 0) {
                length(bytes[at++] & 0xFF);
            } else {
                value(bytes[at++] & 0xFF);
                values++;
            }
        }
        return values;
    }

    private void length(int next) {
        number = number << 8 | next;
        if (--numberBytes == 0 && ofText) {
            skipped = number;
        }
    }

    private void value(int marker) {
        switch (marker >> 4) {
            case 0x8 -> skipped = marker & 0xF;
            case 0xB -> skipped = 1; // the kind of structure
            case 0xC -> number(marker);
            case 0xD -> {
                boolean text = marker <= 0xD2;
                sized(text, 1 << (marker & 0x3));
            }
            default -> {
                // small numbers, lists and maps say it all in one byte
            }
        }
    }

    private void number(int marker) {
        switch (marker) {
            case 0xC1, 0xCB -> skipped = 8;
            case 0xC8 -> skipped = 1;
            case 0xC9 -> skipped = 2;
            case 0xCA -> skipped = 4;
            case 0xCC, 0xCD, 0xCE -> sized(true, 1 << (marker - 0xCC));
            default -> {
                // null, true and false
            }
        }
    }

    private void sized(boolean text, int bytes) {
        number = 0;
        numberBytes = bytes;
        ofText = text;
    }
}
