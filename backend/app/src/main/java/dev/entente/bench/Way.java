package dev.entente.bench;

import dev.entente.explore.Examples.Example;
import java.util.function.IntSupplier;

/** One way to ask the store. Many clients may ask at a time. */
public interface Way {
    String name();

    /**
     * Asks, and takes the whole answer.
     *
     * @return counts the answer's rows, which is nobody's cost but the bench's own
     * @throws BenchException where it is not answered
     */
    IntSupplier ask(Example statement);
}
