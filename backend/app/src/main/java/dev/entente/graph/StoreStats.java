package dev.entente.graph;

import java.util.List;
import java.util.Map;

/** How much the store holds. Maps are sorted by count, largest first. */
public record StoreStats(
        long articles,
        long claims,
        long facts,
        long entities,
        long edges,
        Map<String, Long> byLabel,
        Map<String, Long> byRelation,
        Map<String, Long> byStatus,
        List<PublisherCount> publishers) {
    /** What one publisher contributes. */
    public record PublisherCount(String publisher, long articles, long claims) {}
}
