package dev.entente.bench;

import java.util.List;

/**
 * What loads took.
 *
 * @param load how many processes wanted to run on this machine in the last minute, when it began
 * @param heapMiB the most heap that this process used, of {@code heapLimitMiB}
 */
public record LoadFigures(int processors, double load, List<Shaped> shapes, long heapMiB, long heapLimitMiB) {
    /** The goals, and the most heap. */
    public static final double ONLINE_GOAL = 0.6;

    public static final double AGAIN_GOAL = 3;
    public static final double BULK_GOAL = 0.6;
    public static final long HEAP_GOAL_MIB = 512;

    /**
     * One shape of data, times in seconds.
     *
     * @param claims how many rows make one
     * @param size nodes and relationships
     * @param fair whether both ways over Bolt left the same number of nodes and relationships
     */
    public record Shaped(
            String shape,
            long claims,
            long size,
            double online,
            double byDriver,
            double again,
            double bulk,
            double importer,
            double importerWithIndexes,
            boolean fair) {
        /** The online load's rate, of the driver's alone. */
        public double onlineRatio() {
            return byDriver / online;
        }

        /** How many times faster the second load is. */
        public double againRatio() {
            return online / again;
        }

        /** The bulk load's rate, of the importer's with the same indexes. */
        public double bulkRatio() {
            return importerWithIndexes / bulk;
        }

        /** The same, of the importer's without any. */
        public double bulkToImporterAlone() {
            return importer / bulk;
        }
    }

    /** Whether the ways did the same: else the times say nothing. */
    public boolean isFair() {
        return shapes.stream().allMatch(Shaped::fair);
    }
}
