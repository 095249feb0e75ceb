package dev.entente.graph;

import java.util.List;

/** Some edges of how many there are. */
public record EdgePage(List<EdgeRow> edges, long total) {}
