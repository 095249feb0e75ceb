package dev.entente.ingest;

import dev.entente.dataset.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Gathers values until there are enough of them for one transaction. */
final class Batch<T> {
    private final int size;
    private final BiConsumer<List<Source>, List<T>> write;
    private final List<Source> sources = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    Batch(int size, BiConsumer<List<Source>, List<T>> write) {
        this.size = size;
        this.write = write;
    }

    void add(Source source, T value) {
        sources.add(source);
        values.add(value);
        if (values.size() >= size) {
            flush();
        }
    }

    void flush() {
        if (!values.isEmpty()) {
            write.accept(List.copyOf(sources), List.copyOf(values));
            sources.clear();
            values.clear();
        }
    }
}
