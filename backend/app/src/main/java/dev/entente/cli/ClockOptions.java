package dev.entente.cli;

import dev.entente.graph.Clocks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** At which time the record is read. */
final class ClockOptions {
    @Option(names = "--as-of", paramLabel = "DAY", description = "Only what was true on that day, such as 2024-10-11.")
    private @Nullable LocalDate asOf;

    @Option(names = "--known-at", paramLabel = "DAY", description = "As it was known on that day.")
    private @Nullable LocalDate knownAt;

    Clocks clocks() {
        return new Clocks(asOf, knownAt);
    }
}
