package dev.entente.export;

import dev.entente.article.Article;
import dev.entente.export.Reading.Told;
import dev.entente.export.Selection.Place;
import dev.entente.graph.ArticleRow;
import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityNode;
import dev.entente.graph.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a file what a selection holds. The record is read twice, for who is there comes before the edges; what comes into
 * it between the two is left out, so that no edge lacks an end.
 */
final class Telling {
    private static final int CHUNK = 2_000;

    private final Pages pages;
    private final Reading reading;
    private final Selection selection;

    Telling(Pages pages, Reading reading, Selection selection) {
        this.pages = pages;
        this.reading = reading;
        this.selection = selection;
    }

    void tell(GraphFile file) throws IOException {
        Survey survey = Survey.of(reading, Exporter.alone(selection));
        file.start(extent(survey));
        sources(survey, file);
        Set<String> there = nodes(survey, file);
        reading.each(file.wantsClaims(), told -> fact(told, survey, there, file));
        file.end();
    }

    private Extent extent(Survey survey) {
        return switch (selection) {
            case Selection.Everything everything -> extent(survey, survey.facts(), survey.facts(), Map.of());
            case Selection.Facts some -> extent(survey, some.keys().size(), some.total(), some.places());
        };
    }

    private Extent extent(Survey survey, long facts, long total, Map<String, Place> places) {
        return new Extent(
                survey.entities().size(),
                survey.edges(),
                facts,
                total,
                survey.articles().size(),
                selection.clocks(),
                places);
    }

    private void sources(Survey survey, GraphFile file) throws IOException {
        for (List<String> chunk : chunks(survey.articles())) {
            var found = new ArrayList<Cited>();
            pages.articleHeads(chunk, row -> found.add(cited(row, survey)));
            found.sort(Comparator.comparingInt(Cited::number));
            for (Cited source : found) {
                file.source(source);
            }
        }
    }

    private static Cited cited(ArticleRow row, Survey survey) {
        Article article = row.article();
        return new Cited(survey.number(article.id()), article);
    }

    /** Who was written. */
    private Set<String> nodes(Survey survey, GraphFile file) throws IOException {
        var there = new HashSet<String>();
        for (List<String> chunk : chunks(new ArrayList<>(survey.entities()))) {
            var found = new ArrayList<EntityNode>();
            pages.nodes(chunk, found::add);
            for (EntityNode node : found) {
                if (there.add(node.key())) {
                    file.node(node);
                }
            }
        }
        return there;
    }

    private void fact(Told told, Survey survey, Set<String> there, GraphFile file) throws IOException {
        List<EdgeRow> edges = told.edges().stream()
                .filter(edge -> there.contains(edge.from().key())
                        && there.contains(edge.to().key()))
                .toList();
        if (edges.isEmpty()) {
            return;
        }
        List<Integer> sources = survey.numbers(told.articles());
        if (file.wantsClaims()) {
            file.fact(told.fact(), told.claims(), sources);
        }
        for (EdgeRow edge : edges) {
            file.edge(new DrawnEdge(edge, sources));
        }
    }

    private static List<List<String>> chunks(List<String> all) {
        var chunks = new ArrayList<List<String>>();
        for (int start = 0; start < all.size(); start += CHUNK) {
            chunks.add(all.subList(start, Math.min(start + CHUNK, all.size())));
        }
        return chunks;
    }
}
