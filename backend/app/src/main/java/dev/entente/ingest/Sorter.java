package dev.entente.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Sorts records by their keys, more of them than memory holds: what is full is sorted and written as a run, and runs are
 * merged when they are read. Records of the same key keep the order in which they were added. Memory is bounded; cost
 * grows with n log n, and what lies on the disk with n.
 */
final class Sorter implements Closeable {
    /** What a record costs besides its bytes. */
    private static final int OVERHEAD = 96;

    private static final int MOST_AT_ONCE = 100;
    private static final int BUFFER = 1 << 16;

    /** A record. */
    static final class Entry {
        private final byte[] key;
        private final byte[] value;

        Entry(byte[] key, byte[] value) {
            this.key = key;
            this.value = value;
        }

        byte[] value() {
            return value;
        }

        String keyText() {
            return new String(key, StandardCharsets.UTF_8);
        }
    }

    private static final Comparator<Entry> ORDER = (one, other) -> Arrays.compareUnsigned(one.key, other.key);

    private final Path folder;
    private final String name;
    private final long most;
    private final List<Entry> held = new ArrayList<>();
    private List<Path> runs = new ArrayList<>();
    private long bytes;
    private int named;

    /** @param most how many bytes it may hold in memory */
    Sorter(Path folder, String name, long most) {
        this.folder = folder;
        this.name = name;
        this.most = most;
    }

    void add(String key, byte[] value) {
        add(key.getBytes(StandardCharsets.UTF_8), value);
    }

    void add(byte[] key, byte[] value) {
        held.add(new Entry(key, value));
        bytes += key.length + value.length + OVERHEAD;
        if (bytes >= most) {
            spill();
        }
    }

    /** Hands over all records in order, and forgets them. */
    void drain(Consumer<Entry> sink) {
        held.sort(ORDER);
        while (runs.size() > MOST_AT_ONCE) {
            runs = fewer(runs);
        }
        merge(runs, held, sink);
        close();
    }

    private void spill() {
        held.sort(ORDER);
        runs.add(written(out -> held.forEach(out::write)));
        held.clear();
        bytes = 0;
    }

    private List<Path> fewer(List<Path> many) {
        var merged = new ArrayList<Path>();
        for (int start = 0; start < many.size(); start += MOST_AT_ONCE) {
            List<Path> some = many.subList(start, Math.min(start + MOST_AT_ONCE, many.size()));
            merged.add(written(out -> merge(some, List.of(), out::write)));
            some.forEach(Sorter::delete);
        }
        return merged;
    }

    private Path written(Consumer<RunWriter> records) {
        Path run = folder.resolve(name + "-" + named++ + ".run");
        try (var out = new RunWriter(run)) {
            records.accept(out);
        } catch (IOException e) {
            throw new UncheckedIOException(run + " cannot be written", e);
        }
        return run;
    }

    private static void merge(List<Path> runs, List<Entry> rest, Consumer<Entry> sink) {
        var readers = new ArrayList<Run>();
        try {
            for (Path run : runs) {
                readers.add(new RunFile(readers.size(), run));
            }
            readers.add(new RunInMemory(readers.size(), rest));
            var heads =
                    new PriorityQueue<>(Comparator.comparing(Run::head, ORDER).thenComparingInt(Run::number));
            for (Run reader : readers) {
                if (reader.advance()) {
                    heads.add(reader);
                }
            }
            for (Run first = heads.poll(); first != null; first = heads.poll()) {
                sink.accept(first.head());
                if (first.advance()) {
                    heads.add(first);
                }
            }
        } finally {
            readers.forEach(Run::close);
        }
    }

    private static void delete(Path run) {
        try {
            Files.deleteIfExists(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        held.clear();
        bytes = 0;
        runs.forEach(Sorter::delete);
        runs.clear();
    }

    private static final class RunWriter implements Closeable {
        private final DataOutputStream out;

        RunWriter(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        }

        void write(Entry entry) {
            try {
                out.writeInt(entry.key.length);
                out.write(entry.key);
                out.writeInt(entry.value.length);
                out.write(entry.value);
            } catch (IOException e) {
                throw new UncheckedIOException("the disk takes no more", e);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Records in order, of which one can be seen at a time. */
    private interface Run {
        int number();

        boolean advance();

        Entry head();

        void close();
    }

    private static final class RunInMemory implements Run {
        private final int number;
        private final List<Entry> entries;
        private int at = -1;

        RunInMemory(int number, List<Entry> entries) {
            this.number = number;
            this.entries = entries;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public boolean advance() {
            return ++at < entries.size();
        }

        @Override
        public Entry head() {
            return entries.get(at);
        }

        @Override
        public void close() {
            // it holds nothing open
        }
    }

    private static final class RunFile implements Run {
        private final int number;
        private final DataInputStream in;
        private Entry head = new Entry(new byte[0], new byte[0]);

        RunFile(int number, Path file) {
            this.number = number;
            try {
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public boolean advance() {
            try {
                byte[] key = in.readNBytes(in.readInt());
                head = new Entry(key, in.readNBytes(in.readInt()));
                return true;
            } catch (EOFException e) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Entry head() {
            return head;
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
