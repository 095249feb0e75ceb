package dev.entente.export;

import dev.entente.export.Reading.Told;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a first reading finds: who is there, and the numbers of the sources. It keeps keys, and nothing else grows with
 * what is read.
 */
final class Survey {
    private final Set<String> entities = new LinkedHashSet<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private long edges;
    private long facts;

    static Survey of(Reading reading, Collection<String> alone) throws IOException {
        var survey = new Survey();
        reading.each(false, survey::count);
        survey.entities.addAll(alone);
        return survey;
    }

    private void count(Told told) {
        facts++;
        edges += told.edges().size();
        if (!told.edges().isEmpty()) {
            told.articles().forEach(article -> sources.putIfAbsent(article, sources.size() + 1));
        }
        told.edges().forEach(edge -> {
            entities.add(edge.from().key());
            entities.add(edge.to().key());
        });
    }

    /** The numbers of these articles; one that came into the record since has none. */
    List<Integer> numbers(List<String> articles) {
        return articles.stream()
                .filter(sources::containsKey)
                .map(this::number)
                .sorted()
                .toList();
    }

    List<String> articles() {
        return new ArrayList<>(sources.keySet());
    }

    int number(String article) {
        return sources.getOrDefault(article, 0);
    }

    Set<String> entities() {
        return entities;
    }

    long edges() {
        return edges;
    }

    long facts() {
        return facts;
    }
}
