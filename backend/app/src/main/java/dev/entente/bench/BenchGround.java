package dev.entente.bench;

import dev.entente.explore.Examples.Example;
import java.util.List;

/** What is measured: one store with the bundled samples, and the ways to it. Closing it leaves nothing behind. */
public interface BenchGround extends AutoCloseable {
    /** Ours first, then those that it is compared with. */
    List<Way> ways();

    List<Example> statements();

    @Override
    void close();
}
