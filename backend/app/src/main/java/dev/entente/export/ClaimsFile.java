package dev.entente.export;

import dev.entente.dataset.DatasetWriter;
import dev.entente.graph.ClaimRow;
import dev.entente.graph.Clocks;
import dev.entente.graph.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Entente's own format: articles, entities and claims as they were made, which load again. */
final class ClaimsFile {
    private final Pages pages;
    private final DatasetWriter writer;

    ClaimsFile(Pages pages, DatasetWriter writer) {
        this.pages = pages;
        this.writer = writer;
    }

    void write(Selection selection) throws IOException {
        try {
            claims(selection);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void claims(Selection selection) {
        switch (selection) {
            case Selection.Everything(Clocks clocks) when clocks.equals(Clocks.ALL) -> everything();
            case Selection.Everything(Clocks clocks) -> {
                var keys = new TreeSet<String>();
                pages.allFacts(clocks, fact -> keys.add(fact.key()));
                some(keys, Set.of(), clocks);
            }
            case Selection.Facts facts -> some(new TreeSet<>(facts.keys()), facts.entities(), facts.clocks());
        }
    }

    private void everything() {
        pages.allArticles(row -> io(() -> writer.write(row.article())));
        pages.allEntities(entity -> io(() -> writer.write(entity)));
        pages.allClaims(row -> io(() -> writer.write(row.claim())));
        pages.allCorrections(correction -> io(() -> writer.write(correction)));
    }

    private void some(Collection<String> facts, Collection<String> alone, Clocks clocks) {
        pages.articles(
                new TreeSet<>(pages.articlesOfFacts(facts, clocks)), row -> io(() -> writer.write(row.article())));
        Set<String> named = named(facts, clocks);
        named.addAll(alone);
        pages.entities(named, entity -> io(() -> writer.write(entity)));
        pages.claimsOfFacts(facts, clocks, row -> io(() -> writer.write(row.claim())));
    }

    /** Everyone the claims name, under the keys they name them by: claims are written as they were made. */
    private Set<String> named(Collection<String> facts, Clocks clocks) {
        var keys = new TreeSet<String>();
        pages.claimsOfFacts(
                facts, clocks, (ClaimRow row) -> row.entities().keySet().forEach(key -> keys.add(key.value())));
        return keys;
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
