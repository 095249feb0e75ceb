package dev.entente.export;

import dev.entente.graph.ClaimRow;
import dev.entente.graph.Clocks;
import dev.entente.graph.EdgeRow;
import dev.entente.graph.FactRow;
import dev.entente.graph.Pages;
import dev.entente.ontology.Ontology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads a selection fact by fact, a few hundred at a time, each with its edges and the articles that report it. */
final class Reading {
    /** So many that what belongs to them is asked for at once, and so few that their claims fit into memory. */
    private static final int BATCH = 500;

    private final Pages pages;
    private final Ontology ontology;
    private final Selection selection;

    Reading(Pages pages, Ontology ontology, Selection selection) {
        this.pages = pages;
        this.ontology = ontology;
        this.selection = selection;
    }

    /** A fact with those of its edges that were selected, and its claims where they were asked for. */
    record Told(FactRow fact, List<EdgeRow> edges, List<String> articles, List<ClaimRow> claims) {}

    /** Takes facts one by one. */
    interface Sink {
        void take(Told told) throws IOException;
    }

    /** Every fact in the order of keys; those whose claims were all retracted draw nothing. */
    void each(boolean withClaims, Sink sink) throws IOException {
        var batch = new ArrayList<FactRow>();
        try {
            facts(fact -> {
                batch.add(fact);
                if (batch.size() == BATCH) {
                    hand(batch, withClaims, sink);
                }
            });
            hand(batch, withClaims, sink);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void facts(Consumer<FactRow> sink) {
        switch (selection) {
            case Selection.Everything(Clocks clocks) -> pages.allFacts(clocks, sink);
            case Selection.Facts facts -> pages.facts(new TreeSet<>(facts.keys()), facts.clocks(), sink);
        }
    }

    private void hand(List<FactRow> batch, boolean withClaims, Sink sink) {
        List<String> keys = batch.stream().map(FactRow::key).toList();
        Map<String, List<String>> articles = pages.articlesByFact(keys, selection.clocks());
        Map<String, List<ClaimRow>> claims = withClaims ? claims(keys) : Map.of();
        try {
            for (FactRow fact : batch) {
                sink.take(new Told(
                        fact,
                        edges(fact),
                        articles.getOrDefault(fact.key(), List.of()),
                        claims.getOrDefault(fact.key(), List.of())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batch.clear();
    }

    private Map<String, List<ClaimRow>> claims(Collection<String> facts) {
        var claims = new ArrayList<ClaimRow>();
        pages.claimsOfFacts(facts, selection.clocks(), claims::add);
        return claims.stream().collect(Collectors.groupingBy(ClaimRow::fact));
    }

    private List<EdgeRow> edges(FactRow fact) {
        return EdgeRow.of(fact, ontology).stream()
                .filter(edge -> !(selection instanceof Selection.Facts facts)
                        || facts.edges().isEmpty()
                        || facts.edges().contains(edge.edge().key()))
                .toList();
    }
}
