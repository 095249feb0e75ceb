package dev.entente.cli;

import dev.entente.bench.BenchReport;
import dev.entente.bench.BenchReport.Figures;
import dev.entente.bench.BenchReport.Line;
import dev.entente.bench.BenchReport.Table;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what was measured, a table for each number of clients. */
record BenchTable(PrintWriter out) {
    private static final int NAME = 20;
    private static final int WIDTH = 17;

    void print(BenchReport report) {
        report.tables().forEach(this::print);
        out.printf(
                Locale.ROOT,
                "%nMilliseconds: median / 95th percentile, and the medians' ratios. %d processors, load %.1f at first, %d rounds.%n",
                report.processors(),
                report.load(),
                report.rounds());
        if (!report.isFair()) {
            out.println("The ways did not answer the same number of rows, so these times cannot be compared.");
        }
    }

    private void print(Table table) {
        out.println();
        out.println(heading(table));
        table.lines().forEach(line -> out.println(text(line)));
        int ways = table.lines().getFirst().ways().size();
        out.println(padded("geometric mean", NAME) + " ".repeat(6 + ways * WIDTH) + ratios(table.ratios()));
    }

    private static String heading(Table table) {
        List<Figures> ways = table.lines().getFirst().ways();
        return padded(table.clients() + (table.clients() == 1 ? " client" : " clients"), NAME)
                + "%6s".formatted("rows")
                + ways.stream().map(way -> right(way.way(), WIDTH)).collect(Collectors.joining())
                + ways.stream()
                        .skip(1)
                        .map(way -> right("to " + way.way(), WIDTH))
                        .collect(Collectors.joining());
    }

    private static String text(Line line) {
        return padded(line.statement(), NAME)
                + "%6d".formatted(line.ways().getFirst().rows())
                + line.ways().stream()
                        .map(way -> right(String.format(Locale.ROOT, "%.1f / %.1f", way.p50(), way.p95()), WIDTH))
                        .collect(Collectors.joining())
                + ratios(line.ratios());
    }

    private static String ratios(List<Double> ratios) {
        return ratios.stream()
                .map(ratio -> right(String.format(Locale.ROOT, "%.2f", ratio), WIDTH))
                .collect(Collectors.joining());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }
}
