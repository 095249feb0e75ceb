package dev.entente.export;

import dev.entente.dataset.DatasetWriter;
import dev.entente.graph.ClaimRow;
import dev.entente.graph.Clocks;
import dev.entente.graph.EdgeRow;
import dev.entente.graph.FactRow;
import dev.entente.graph.Pages;
import dev.entente.ontology.Ontology;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Writes a selection in a format, page by page, so that memory grows with the selection's keys only. Order is that of
 * keys: the same record gives the same file.
 */
public final class Exporter {
    /** Which table of a format that has one table a file. */
    public enum Table {
        EDGES,
        NODES
    }

    private final Pages pages;
    private final Ontology ontology;

    public Exporter(Pages pages, Ontology ontology) {
        this.pages = pages;
        this.ontology = ontology;
    }

    /**
     * Writes the selection and leaves the stream open.
     *
     * @throws IOException where the stream breaks; what was written then lacks the format's end
     */
    public void write(Selection selection, Format format, Table table, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        try {
            switch (format) {
                case CLAIMS -> claims(selection, new DatasetWriter(buffered, ontology));
                case GRAPHML -> graph(selection, new GraphMl(buffered));
                case CSV -> graph(selection, table == Table.NODES ? Csv.nodes(buffered) : Csv.edges(buffered));
                case CYTOSCAPE -> graph(selection, new CytoscapeJson(buffered));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        buffered.flush();
    }

    private void claims(Selection selection, DatasetWriter writer) {
        switch (selection) {
            case Selection.Everything(Clocks clocks)
            when clocks.equals(Clocks.ALL) -> {
                pages.allArticles(row -> io(() -> writer.write(row.article())));
                pages.allEntities(entity -> io(() -> writer.write(entity)));
                pages.allClaims(row -> io(() -> writer.write(row.claim())));
                pages.allCorrections(correction -> io(() -> writer.write(correction)));
            }
            case Selection.Everything(Clocks clocks) -> {
                var keys = new TreeSet<String>();
                pages.allFacts(clocks, fact -> keys.add(fact.key()));
                claims(keys, clocks, writer);
            }
            case Selection.Facts(Set<String> keys, long total, Clocks clocks) ->
                claims(new TreeSet<>(keys), clocks, writer);
        }
    }

    private void claims(Collection<String> facts, Clocks clocks, DatasetWriter writer) {
        pages.articles(
                new TreeSet<>(pages.articlesOfFacts(facts, clocks)), row -> io(() -> writer.write(row.article())));
        pages.entities(entitiesOf(facts, clocks), entity -> io(() -> writer.write(entity)));
        pages.claimsOfFacts(facts, clocks, row -> io(() -> writer.write(row.claim())));
    }

    /** Everyone the claims name, under the keys they name them by: claims are written as they were made. */
    private Set<String> entitiesOf(Collection<String> facts, Clocks clocks) {
        var keys = new TreeSet<String>();
        pages.claimsOfFacts(
                facts, clocks, (ClaimRow row) -> row.entities().keySet().forEach(key -> keys.add(key.value())));
        return keys;
    }

    /** Nodes first, then edges: a reader of a stream knows both ends when an edge comes. */
    private void graph(Selection selection, GraphFile file) throws IOException {
        file.start(selection);
        var seen = new LinkedHashSet<String>();
        facts(
                selection,
                fact -> io(() -> {
                    for (EdgeRow edge : EdgeRow.of(fact, ontology)) {
                        if (seen.add(edge.from().key())) {
                            file.node(edge.from());
                        }
                        if (seen.add(edge.to().key())) {
                            file.node(edge.to());
                        }
                    }
                }));
        file.betweenNodesAndEdges();
        facts(
                selection,
                fact -> io(() -> {
                    for (EdgeRow edge : EdgeRow.of(fact, ontology)) {
                        file.edge(edge);
                    }
                }));
        file.end();
    }

    private void facts(Selection selection, Consumer<FactRow> sink) {
        switch (selection) {
            case Selection.Everything(Clocks clocks) -> pages.allFacts(clocks, sink);
            case Selection.Facts(Set<String> keys, long total, Clocks clocks) ->
                pages.facts(new TreeSet<>(keys), clocks, sink);
        }
    }

    private interface Write {
        void run() throws IOException;
    }

    private static void io(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
