package dev.entente.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** All that a run of the bench measured. */
final class BenchResults {
    private static final String ROW = "%-38s %9s %9s %9s %9s %7s %7s %7s%n";

    private final int rounds;
    private final String browser;
    private final Map<Integer, Map<String, Measured>> bySize = new TreeMap<>();

    BenchResults(int rounds, String browser) {
        this.rounds = rounds;
        this.browser = browser;
    }

    /** @param page {@code page} for ours, {@code bare} for the bare one */
    Measured of(int edges, String page) {
        return bySize.computeIfAbsent(edges, key -> new TreeMap<>()).computeIfAbsent(page, key -> new Measured());
    }

    void print(int edges) {
        Measured page = of(edges, "page");
        Measured bare = of(edges, "bare");
        System.out.printf(
                "%n%,d edges, %d rounds, Chromium %s, milliseconds (median and 95th of a hundred; ratios of these and of the means)%n",
                edges, rounds, browser);
        System.out.printf(ROW, "", "page p50", "p95", "bare p50", "p95", "ratio", "p95", "mean");
        page.values().keySet().forEach(what -> System.out.printf(ROW, row(what, page, bare)));
    }

    private static Object[] row(String what, Measured page, Measured bare) {
        return new Object[] {
            what,
            figure(page.share(what, 0.5)),
            figure(page.share(what, 0.95)),
            figure(bare.share(what, 0.5)),
            figure(bare.share(what, 0.95)),
            ratio(page.share(what, 0.5), bare.share(what, 0.5)),
            ratio(page.share(what, 0.95), bare.share(what, 0.95)),
            ratio(page.mean(what), bare.mean(what))
        };
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.0f", value);
    }

    private static String ratio(double page, double bare) {
        return Double.isNaN(bare) || bare == 0 ? "" : String.format(Locale.ROOT, "%.2f", page / bare);
    }

    void write(Path file) throws IOException {
        var sizes = new TreeMap<Integer, Object>();
        bySize.forEach((edges, pages) -> {
            var values = new TreeMap<String, Object>();
            pages.forEach((page, measured) -> values.put(page, measured.values()));
            sizes.put(edges, values);
        });
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValue(file, Map.of("rounds", rounds, "chromium", browser, "milliseconds", sizes));
    }
}
