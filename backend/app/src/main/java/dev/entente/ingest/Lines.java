package dev.entente.ingest;

import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a load, numbered through all of its files. */
final class Lines {
    /** Where a line stands, and the how manieth it is. */
    record Line(long number, Source source) {}

    private final Map<Path, Integer> numbers = new HashMap<>();
    private final List<Path> files = new ArrayList<>();
    private long number;

    void next() {
        number++;
    }

    long number() {
        return number;
    }

    /** Begins to pack what this line says. */
    Packing pack(Source source) {
        return pack(number, source);
    }

    byte[] pack(long line, Problem problem) {
        return pack(line, problem.source())
                .text(problem.field())
                .text(problem.message())
                .text(problem.remedy())
                .bytes();
    }

    private Packing pack(long line, Source source) {
        int file = numbers.computeIfAbsent(source.file(), path -> {
            files.add(path);
            return files.size() - 1;
        });
        return new Packing().large(line).number(file).number(source.line()).large(source.offset());
    }

    Line line(Unpacking packed) {
        return new Line(packed.large(), new Source(files.get(packed.number()), packed.number(), packed.large()));
    }

    Problem problem(Unpacking packed) {
        return new Problem(line(packed).source(), packed.given(), packed.given(), packed.given());
    }
}
