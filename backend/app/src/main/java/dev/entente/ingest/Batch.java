package dev.entente.ingest;

import dev.entente.dataset.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;

/** Gathers values until there are enough of them for one transaction. */
final class Batch<T> {
    private final int size;
    private final long limit;
    private final ToLongFunction<T> weight;
    private final BiConsumer<List<Source>, List<T>> write;
    private final List<Source> sources = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    private long weighs;

    Batch(int size, BiConsumer<List<Source>, List<T>> write) {
        this(size, Long.MAX_VALUE, value -> 0, write);
    }

    /** @param limit what the values may weigh together, but for the last one */
    Batch(int size, long limit, ToLongFunction<T> weight, BiConsumer<List<Source>, List<T>> write) {
        this.size = size;
        this.limit = limit;
        this.weight = weight;
        this.write = write;
    }

    void add(Source source, T value) {
        sources.add(source);
        values.add(value);
        weighs += weight.applyAsLong(value);
        if (values.size() >= size || weighs >= limit) {
            flush();
        }
    }

    void flush() {
        if (!values.isEmpty()) {
            write.accept(List.copyOf(sources), List.copyOf(values));
            sources.clear();
            values.clear();
            weighs = 0;
        }
    }
}
