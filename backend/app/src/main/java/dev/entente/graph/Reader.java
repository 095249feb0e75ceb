package dev.entente.graph;

import dev.entente.fact.Status;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Looks things up in the record. Each call is one read transaction. */
public final class Reader {
    private final Graph graph;
    private final Statements statements;
    private final Ontology ontology;

    Reader(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.statements = graph.statements();
        this.ontology = ontology;
    }

    /** Entities whose names match a Lucene query, best first; only those of the labels, where any are given. */
    public List<ScoredEntity> search(String lucene, List<String> labels, int limit) {
        return rows(
                "read/search",
                Map.of("query", lucene, "labels", labels, "limit", limit),
                row -> new ScoredEntity(
                        Rows.node(row.get("e")),
                        row.get("e").get("aliases").asList(Value::asString),
                        row.get("score").asDouble()));
    }

    /** An entity found, with all its names, for saying which of them matched. */
    public record ScoredEntity(EntityNode node, List<String> aliases, double score) {}

    public Optional<EntityCard> entity(String key) {
        return rows("read/entity", Map.of("key", key), Reader::card).stream().findFirst();
    }

    private static EntityCard card(Record row) {
        Value node = row.get("e");
        return new EntityCard(
                Rows.node(node),
                Rows.aliases(node),
                row.get("offices").asList(Reader::office).stream()
                        .sorted(Comparator.comparing(
                                EntityCard.OfficeRow::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList(),
                Rows.ids(node),
                row.get("partOf").isNull() ? null : Rows.node(row.get("partOf")),
                Rows.text(node.get("note")),
                row.get("claims").asLong());
    }

    private static EntityCard.OfficeRow office(Value office) {
        return new EntityCard.OfficeRow(
                office.get("title").asString(),
                Rows.node(office.get("of")),
                Rows.day(office.get("from")),
                Rows.day(office.get("until")),
                Rows.text(office.get("source")));
    }

    /** How many edges of each type leave and reach an entity; types without any are left out. */
    public List<TypeCount> counts(String entity) {
        String statement = statements.forEach("read/counts", "type", ontology.edgeTypes());
        return read(tx -> tx.run(statement, Map.of("key", entity))
                        .list(row -> new TypeCount(
                                row.get("type").asString(),
                                row.get("outgoing").asLong(),
                                row.get("incoming").asLong())))
                .stream()
                .filter(count -> count.outgoing() + count.incoming() > 0)
                .toList();
    }

    /** How many edges of a type leave and reach an entity. */
    public record TypeCount(String type, long outgoing, long incoming) {}

    /** A page of an entity's edges, strongest first. */
    public EdgePage neighbours(NeighbourQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("key", query.entity());
        parameters.put("outgoing", query.direction() != NeighbourQuery.Direction.IN);
        parameters.put("incoming", query.direction() != NeighbourQuery.Direction.OUT);
        parameters.put("statuses", query.statuses().stream().map(Status::word).toList());
        parameters.put("from", day(query.from()));
        parameters.put("until", day(query.until()));
        parameters.put("offset", query.offset());
        parameters.put("limit", query.limit());
        return page(statements.withTypes("read/neighbours", query.types()), parameters);
    }

    /** The edges between some entities, strongest first. */
    public EdgePage among(Collection<String> entities, int limit) {
        return page(
                statements.withTypes("read/edges-among", ontology.edgeTypes()),
                Map.of("keys", List.copyOf(entities), "limit", limit));
    }

    /** Those of these entities that there are. */
    public List<EntityNode> entities(Collection<String> keys) {
        return rows("read/entities", Map.of("keys", List.copyOf(keys)), row -> Rows.node(row.get("e")));
    }

    /** The edges that a statement names by key, drawn by their facts, in its order. */
    private EdgePage page(String statement, Map<String, Object> parameters) {
        return read(tx -> {
            Record row = tx.run(statement, parameters).single();
            List<Value> page = row.get("page").asList(Function.identity());
            var drawn = new HashMap<String, EdgeRow>();
            edges(
                            tx,
                            page.stream()
                                    .map(each -> each.get("fact").asString())
                                    .distinct()
                                    .toList())
                    .forEach(edge -> drawn.put(edge.edge().key(), edge));
            return new EdgePage(
                    page.stream()
                            .map(each -> each.get("edge").asString())
                            .flatMap(key -> Optional.ofNullable(drawn.get(key)).stream())
                            .toList(),
                    row.get("total").asLong());
        });
    }

    private static Value day(@Nullable LocalDate day) {
        return day == null ? Values.NULL : Values.value(day);
    }

    private List<EdgeRow> edges(TransactionContext tx, List<String> facts) {
        return tx.run(statements.get("read/facts"), Map.of("keys", facts)).list(Rows::fact).stream()
                .flatMap(fact -> EdgeRow.of(fact, ontology).stream())
                .toList();
    }

    public Optional<FactRow> fact(String key) {
        return rows("read/facts", Map.of("keys", List.of(key)), Rows::fact).stream()
                .findFirst();
    }

    /** The facts that most publishers, and then most claims, report. */
    public List<FactRow> strongest(int limit) {
        return rows("read/facts-strongest", Map.of("limit", limit), Rows::fact);
    }

    /** Claims of a fact, the first published first, with their articles' texts. */
    public List<ClaimRow> claimsOfFact(String fact, int limit) {
        return rows("read/claims-of-fact", Map.of("fact", fact, "limit", limit), Rows::claim);
    }

    /** Claims of an article in the order of its text. */
    public List<ClaimRow> claimsOfArticle(String article, int limit) {
        return rows("read/claims-of-article", Map.of("id", article, "limit", limit), Rows::claim);
    }

    public Optional<ArticleRow> article(String id) {
        return rows(
                        "read/article",
                        Map.of("id", id),
                        row -> Rows.article(row.get("a"), row.get("claims").asLong()))
                .stream()
                .findFirst();
    }

    /** A page of articles without their texts, newest first. */
    public List<ArticleRow> articles(int offset, int limit) {
        return rows(
                "read/articles",
                Map.of("offset", offset, "limit", limit),
                row -> Rows.article(row.get("a"), row.get("claims").asLong()));
    }

    /** How many articles there are, at no cost that grows. */
    public long articleTotal() {
        return read(tx ->
                tx.run(statements.get("read/stats")).single().get("articles").asLong());
    }

    /** How many edges there are, at no cost that grows. */
    public long edgeTotal() {
        String statement = statements.forEach("read/stats-edges", "type", ontology.edgeTypes());
        return read(tx -> tx.run(statement).stream()
                .mapToLong(row -> row.get("count").asLong())
                .sum());
    }

    /** What the store holds. Its cost grows with the number of facts. */
    public StoreStats stats(int publishers) {
        return read(tx -> {
            Record totals = tx.run(statements.get("read/stats")).single();
            Map<String, Long> types =
                    counts(tx, statements.forEach("read/stats-edges", "type", ontology.edgeTypes()), "type");
            List<Record> facts = tx.run(statements.get("read/stats-facts")).list();
            return new StoreStats(
                    totals.get("articles").asLong(),
                    totals.get("claims").asLong(),
                    totals.get("facts").asLong(),
                    totals.get("entities").asLong(),
                    types.values().stream().mapToLong(Long::longValue).sum(),
                    counts(tx, statements.forEach("read/stats-labels", "label", labels()), "label"),
                    summed(facts, "relation"),
                    summed(facts, "status"),
                    tx.run(statements.get("read/stats-publishers"), Map.of("limit", publishers))
                            .list(row -> new StoreStats.PublisherCount(
                                    row.get("publisher").asString(),
                                    row.get("articles").asLong(),
                                    row.get("claims").asLong())));
        });
    }

    private List<String> labels() {
        return ontology.labels().stream().map(EntityLabel::label).toList();
    }

    private static Map<String, Long> counts(TransactionContext tx, String statement, String column) {
        return summed(tx.run(statement).list(), column);
    }

    private static Map<String, Long> summed(List<Record> rows, String column) {
        var counts = new HashMap<String, Long>();
        rows.forEach(
                row -> counts.merge(row.get(column).asString(), row.get("count").asLong(), Long::sum));
        return Sorted.largestFirst(counts);
    }

    private <T> List<T> rows(String statement, Map<String, Object> parameters, Function<Record, T> row) {
        return read(tx -> tx.run(statements.get(statement), parameters).list(row));
    }

    private <T> T read(Function<TransactionContext, T> work) {
        try (Session session = graph.readSession()) {
            return session.executeRead(work::apply);
        }
    }
}
