package dev.entente.graph;

import java.util.List;
import java.util.Map;

/**
 * What the store holds, in figures. Facts that were retracted are left out; {@code statuses} counts facts by status, most
 * first.
 *
 * @param months facts by the month in which they began, where it is known as closely as that, earliest first
 * @param years facts of which only the year or a longer time is known, by its first year, earliest first
 * @param undated how many facts have no time
 * @param relations every relation that has facts, most first
 * @param publishers those in whose voice most claims are
 */
public record Overview(
        List<Month> months,
        List<Year> years,
        long undated,
        List<RelationCount> relations,
        List<VoiceCount> publishers,
        Matrix matrix) {
    /** Facts that began in a month, {@code 2024-10}. */
    public record Month(String month, Map<String, Long> statuses) {}

    /** Facts that began in a year. */
    public record Year(String year, Map<String, Long> statuses) {}

    /** Facts of a relation. */
    public record RelationCount(String relation, Map<String, Long> statuses, long facts) {}

    /** What counts as one publisher's report: claims, the articles they stand in, and the facts that they state. */
    public record VoiceCount(String publisher, long articles, long claims, long facts) {}

    /** The entities in most facts, most first, and how many facts join two of them. */
    public record Matrix(List<EntityNode> entities, List<Cell> cells) {}

    /** How many facts draw an edge between two entities; each pair once, and none without a fact. */
    public record Cell(String one, String other, long facts) {}
}
