package dev.entente.source;

import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.dataset.LineException;
import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where rows go. What a row makes is held against the claims format before any of it is handed on: a row is taken whole, or
 * rejected with its number, or counted as left out.
 */
final class Out {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int REASONS = 200;
    private static final String MORE = "other reasons";

    private final DatasetReader reader;
    private final Consumer<Entry> sink;
    private final Map<String, Long> leftOut;
    private final Set<String> introduced = new HashSet<>();

    Out(DatasetReader reader, Consumer<Entry> sink, Map<String, Long> leftOut) {
        this.reader = reader;
        this.sink = sink;
        this.leftOut = leftOut;
    }

    Ontology ontology() {
        return reader.ontology();
    }

    void claim(Source source, Supplier<RowClaim> row) {
        lines(source, () -> {
            RowClaim claim = row.get();
            var lines = new ArrayList<Map<String, Object>>();
            claim.known().stream()
                    .filter(known -> !introduced.contains(known.key().value()))
                    .forEach(known -> lines.add(described(known)));
            lines.add(claim.articleLine());
            lines.add(claim.claimLine());
            return lines;
        });
    }

    void lines(Source source, Supplier<List<Map<String, Object>>> row) {
        try {
            List<Entry> entries = row.get().stream()
                    .map(line -> reader.entry(source, JSON.writeValueAsString(line)))
                    .toList();
            entries.stream().filter(Entry.Bad.class::isInstance).findFirst().ifPresentOrElse(sink, () -> all(entries));
        } catch (LineException e) {
            sink.accept(new Entry.Bad(e.at(source)));
        } catch (LeftOutException e) {
            leaveOut(e.reason());
        }
    }

    void leaveOut(String reason) {
        leftOut.merge(leftOut.size() < REASONS || leftOut.containsKey(reason) ? reason : MORE, 1L, Long::sum);
    }

    void reject(Problem problem) {
        sink.accept(new Entry.Bad(problem));
    }

    private void all(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry instanceof Entry.OfEntity(Source source, var entity)) {
                introduced.add(entity.key().value());
            }
            sink.accept(entry);
        }
    }

    private Map<String, Object> described(Reference.Known known) {
        var entity = new HashMap<String, Object>();
        entity.put("key", known.key().value());
        entity.put(
                "label",
                ontology()
                        .labelOfPrefix(known.key().prefix())
                        .map(EntityLabel::label)
                        .orElse(""));
        entity.put("name", known.name());
        entity.put(
                "aliases",
                known.aliases().stream()
                        .map(alias -> Map.of("text", alias, "language", "en"))
                        .toList());
        entity.put("ids", ids(known));
        if (known.until() != null) {
            entity.put("note", "Was there from " + known.from() + " until " + known.until() + ".");
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("article", null);
        line.put("entity", entity);
        return line;
    }

    private static Map<String, String> ids(Reference.Known known) {
        return known.key().prefix().equals("state") && known.codes().size() > 1
                ? Map.of("iso3166", known.codes().get(1))
                : Map.of();
    }
}
