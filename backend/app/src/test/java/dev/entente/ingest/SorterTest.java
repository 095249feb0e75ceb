package dev.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records come back in order, however often memory was full. */
class SorterTest {
    private record Pair(String key, int number) {}

    @Test
    void sortsMoreThanItHoldsAndKeepsTheOrderOfEquals(@TempDir Path folder) throws IOException {
        var random = new Random(1);
        var added = new ArrayList<Pair>();
        // so little memory that there are hundreds of runs, which are merged in two steps
        try (var sorter = new Sorter(folder, "test", 2_000)) {
            for (int i = 0; i < 10_000; i++) {
                var pair = new Pair("k" + random.nextInt(500), i);
                added.add(pair);
                sorter.add(pair.key(), ByteBuffer.allocate(4).putInt(i).array());
            }
            assertThat(files(folder)).hasSizeGreaterThan(200);
            var sorted = new ArrayList<Pair>();
            sorter.drain(entry -> sorted.add(
                    new Pair(entry.keyText(), ByteBuffer.wrap(entry.value()).getInt())));
            added.sort(Comparator.comparing(Pair::key));
            assertThat(sorted).isEqualTo(added);
        }
        assertThat(files(folder)).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
