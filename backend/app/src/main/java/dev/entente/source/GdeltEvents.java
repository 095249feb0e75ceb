package dev.entente.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Events by their ids, for as long as their mentions are read. They lie in a temporary file, a hash table of entries of one
 * size, so that memory does not grow with their number; finding one takes one look into the file, seldom two.
 */
final class GdeltEvents implements Closeable {
    private static final int ENTRY = Long.BYTES + 6 * Integer.BYTES;
    private static final int LOOK = 16;
    private static final int LEAST_BITS = 8;
    /** Spreads ids that follow each other over the whole table: 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final FileChannel file;
    private final int bits;
    private final long last;
    private final Numbered<String> relations = new Numbered<>();
    private final Numbered<Party> parties = new Numbered<>();
    private final Numbered<String> codes = new Numbered<>();
    private final ByteBuffer look = ByteBuffer.allocate(LOOK * ENTRY);
    private final ByteBuffer entry = ByteBuffer.allocate(ENTRY);

    private GdeltEvents(FileChannel file, int bits) {
        this.file = file;
        this.bits = bits;
        this.last = (1L << bits) - 1;
    }

    /** None yet; at most half of the table is ever taken, so that entries stand near where they are looked for. */
    static GdeltEvents upTo(long most) throws IOException {
        Path path = Files.createTempFile("entente-events", null);
        int bits = Long.SIZE - Long.numberOfLeadingZeros(2 * most);
        return new GdeltEvents(
                FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE),
                Math.max(LEAST_BITS, bits));
    }

    /** Keeps an event; one of the same id is replaced. */
    void put(long id, GdeltEvent event) {
        entry.clear()
                .putLong(id + 1)
                .putInt(relations.of(event.relation()))
                .putInt(parties.of(event.subject()))
                .putInt(parties.of(event.object()))
                .putInt(codes.of(event.code()))
                .putInt((int) event.day().toEpochDay())
                .putInt(event.document())
                .flip();
        try {
            long start = find(id) * ENTRY;
            while (entry.hasRemaining()) {
                file.write(entry, start + entry.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the disk takes no more of the events whose mentions are to be read", e);
        }
    }

    Optional<GdeltEvent> get(long id) {
        try {
            find(id);
        } catch (IOException e) {
            throw new UncheckedIOException("the events whose mentions are read cannot be found again", e);
        }
        if (look.getLong() == 0) {
            return Optional.empty();
        }
        return Optional.of(new GdeltEvent(
                relations.at(look.getInt()),
                parties.at(look.getInt()),
                parties.at(look.getInt()),
                codes.at(look.getInt()),
                LocalDate.ofEpochDay(look.getInt()),
                look.getInt()));
    }

    /** The place of an id, or the free one that it would take; what is there is read next. */
    private long find(long id) throws IOException {
        long place = (id * SPREAD) >>> (Long.SIZE - bits);
        while (true) {
            fill(place);
            for (int i = 0; i < LOOK && place <= last; i++, place++) {
                long there = look.getLong(i * ENTRY);
                if (there == 0 || there == id + 1) {
                    look.position(i * ENTRY);
                    return place;
                }
            }
            place = place > last ? 0 : place;
        }
    }

    /** Reads the entries from a place on; what lies behind the end of the file is free. */
    private void fill(long place) throws IOException {
        look.clear();
        while (look.hasRemaining() && file.read(look, place * ENTRY + look.position()) >= 0) {
            // a read may bring less than was asked for
        }
        while (look.hasRemaining()) {
            look.put((byte) 0);
        }
        look.rewind();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
