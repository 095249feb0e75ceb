package dev.entente.source;

import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.dataset.LineException;
import dev.entente.dataset.Problem;
import dev.entente.dataset.Relay;
import dev.entente.dataset.Source;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
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
    private final Relay taking;

    /** @param taking where what rows make is checked and handed on, while the next are read */
    Out(DatasetReader reader, Consumer<Entry> sink, Map<String, Long> leftOut, Relay taking) {
        this.reader = reader;
        this.sink = sink;
        this.leftOut = leftOut;
        this.taking = taking;
    }

    /**
     * What a row makes.
     *
     * @param known those in it whom the reference tables describe; each is described once
     */
    private record Lines(List<Reference.Known> known, List<JsonNode> lines) {}

    Ontology ontology() {
        return reader.ontology();
    }

    void claim(Source source, Supplier<RowClaim> row) {
        made(source, () -> {
                    RowClaim claim = row.get();
                    return new Lines(claim.known(), List.of(tree(claim.articleLine()), tree(claim.claimLine())));
                })
                .ifPresent(lines -> taking.hand(() -> take(source, lines)));
    }

    void lines(Source source, Supplier<List<Map<String, Object>>> row) {
        made(
                        source,
                        () -> new Lines(
                                List.of(), row.get().stream().map(Out::tree).toList()))
                .ifPresent(lines -> taking.hand(() -> take(source, lines)));
    }

    void leaveOut(String reason) {
        leftOut.merge(leftOut.size() < REASONS || leftOut.containsKey(reason) ? reason : MORE, 1L, Long::sum);
    }

    void reject(Problem problem) {
        taking.hand(() -> sink.accept(new Entry.Bad(problem)));
    }

    private Optional<Lines> made(Source source, Supplier<Lines> row) {
        try {
            return Optional.of(row.get());
        } catch (LineException e) {
            reject(e.at(source));
        } catch (LeftOutException e) {
            leaveOut(e.reason());
        }
        return Optional.empty();
    }

    private void take(Source source, Lines lines) {
        List<Entry> entries = Stream.concat(
                        lines.known().stream()
                                .filter(known ->
                                        !introduced.contains(known.key().value()))
                                .map(known -> tree(described(known))),
                        lines.lines().stream())
                .map(line -> reader.entry(source, line))
                .toList();
        entries.stream().filter(Entry.Bad.class::isInstance).findFirst().ifPresentOrElse(sink, () -> all(entries));
    }

    private static JsonNode tree(Map<String, Object> line) {
        return JSON.valueToTree(line);
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
