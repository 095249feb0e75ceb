package dev.entente.bench;

import java.util.List;

/**
 * What was measured, times in milliseconds.
 *
 * @param load how many processes wanted to run on this machine in the last minute, when it began; negative where the
 *     machine does not say
 */
public record BenchReport(int processors, double load, long seconds, int rounds, List<Table> tables) {
    /** All statements with so many clients at a time. */
    public record Table(int clients, List<Line> lines, List<Double> ratios) {}

    /** @param ratios the first way's p50 to that of each other */
    public record Line(String statement, List<Figures> ways, List<Double> ratios) {
        static Line of(String statement, List<Figures> ways) {
            Figures ours = ways.getFirst();
            return new Line(
                    statement,
                    ways,
                    ways.stream().skip(1).map(other -> ours.p50() / other.p50()).toList());
        }
    }

    /** @param rows how many its answer has */
    public record Figures(String way, int rows, int asked, double p50, double p95) {
        private static final double NANOS = 1_000_000;

        static Figures of(String way, int rows, List<Long> took) {
            List<Long> sorted = took.stream().sorted().toList();
            return new Figures(way, rows, sorted.size(), at(sorted, 0.5), at(sorted, 0.95));
        }

        private static double at(List<Long> sorted, double part) {
            return sorted.get((int) Math.ceil(part * sorted.size()) - 1) / NANOS;
        }
    }

    /** A table whose own ratios are the geometric means of its lines'. */
    static Table table(int clients, List<Line> lines) {
        int others = lines.getFirst().ratios().size();
        List<Double> means = java.util.stream.IntStream.range(0, others)
                .mapToObj(other -> Math.exp(lines.stream()
                        .mapToDouble(line -> Math.log(line.ratios().get(other)))
                        .average()
                        .orElseThrow()))
                .toList();
        return new Table(clients, lines, means);
    }

    /** Whether every way answered the same number of rows to each statement: else the times say nothing. */
    public boolean isFair() {
        return tables.stream()
                .flatMap(table -> table.lines().stream())
                .allMatch(line ->
                        line.ways().stream().map(Figures::rows).distinct().count() == 1);
    }
}
