package dev.entente.bench;

import java.util.List;

/**
 * How long articles took to be read, times in milliseconds.
 *
 * @param load how many processes wanted to run on this machine in the last minute, when it began
 * @param peakMiB the most heap that was in use while it was measured, by both
 */
public record ExtractReport(int processors, double load, int rounds, long peakMiB, List<Line> lines) {
    /**
     * @param ours the median of reading claims
     * @param bare the median of the bare pipeline over the same text
     */
    public record Line(String article, int tokens, int claims, double ours, double bare) {
        public double ratio() {
            return ours / bare;
        }
    }

    public double ours() {
        return lines.stream().mapToDouble(Line::ours).sum();
    }

    public double bare() {
        return lines.stream().mapToDouble(Line::bare).sum();
    }

    /** All medians of the one to all of the other: what a corpus of such texts would take. */
    public double ratio() {
        return ours() / bare();
    }
}
