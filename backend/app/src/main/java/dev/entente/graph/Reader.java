package dev.entente.graph;

import dev.entente.fact.Correction;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Status;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
    public List<ScoredEntity> search(String lucene, List<String> labels, Clocks clocks, int limit) {
        return rows(
                statements.at("read/search", clocks),
                clocks.dated(Map.of("query", lucene, "labels", labels, "timed", clocks.timed(), "limit", limit)),
                row -> new ScoredEntity(
                        Rows.node(row.get("e")),
                        Stream.concat(
                                        row.get("e").get("aliases").asList(Value::asString).stream(),
                                        row.get("names").asList(Value::asString).stream())
                                .toList(),
                        row.get("offices").asList(Reader::office),
                        row.get("score").asDouble()));
    }

    private static HeldOffice office(Value office) {
        return new HeldOffice(
                office.get("title").asString(),
                office.get("of").asString(),
                office.get("names").asList(Value::asString),
                Rows.day(office.get("from")),
                Rows.day(office.get("until")));
    }

    /** An entity found, with all its names and the offices that may have matched, for saying which of them did. */
    public record ScoredEntity(EntityNode node, List<String> aliases, List<HeldOffice> offices, double score) {}

    /**
     * An office of a state or an organisation, and when it was held.
     *
     * @param of the name of the state or organisation
     * @param names all its names, that one among them
     */
    public record HeldOffice(
            String title,
            String of,
            List<String> names,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** An entity, or the one that it was merged into. */
    public Optional<EntityCard> entity(String key, Clocks clocks) {
        return rows(statements.at("read/entity", clocks), clocks.with(Map.of("key", key)), Reader::card).stream()
                .findFirst();
    }

    private static EntityCard card(Record row) {
        Value node = row.get("e");
        List<Value> merged = row.get("merged").asList(Function.identity());
        var aliases = new LinkedHashSet<>(Rows.aliases(node));
        merged.forEach(other -> {
            aliases.add(new Entity.Alias(other.get("name").asString(), null));
            aliases.addAll(Rows.aliases(other));
        });
        return new EntityCard(
                Rows.node(node),
                List.copyOf(aliases),
                row.get("offices").asList(Reader::officeRow).stream()
                        .sorted(Comparator.comparing(
                                EntityCard.OfficeRow::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList(),
                Rows.ids(node),
                row.get("partOf").isNull() ? null : Rows.node(row.get("partOf")),
                Rows.text(node.get("note")),
                merged.stream().map(other -> other.get("key").asString()).toList(),
                row.get("claims").asLong());
    }

    private static EntityCard.OfficeRow officeRow(Value office) {
        return new EntityCard.OfficeRow(
                office.get("title").asString(),
                Rows.node(office.get("of")),
                Rows.day(office.get("from")),
                Rows.day(office.get("until")),
                Rows.text(office.get("source")));
    }

    /** How many edges of each type leave and reach an entity; types without any are left out. */
    public List<TypeCount> counts(String entity, Clocks clocks) {
        List<String> types = ontology.edgeTypes();
        String statement = clocks.timed()
                ? statements.at("read/counts-then", clocks, types)
                : statements.forEach("read/counts", "type", types);
        return read(tx -> tx.run(statement, clocks.with(Map.of("key", entity, "types", types)))
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
    public EdgePage neighbours(NeighbourQuery query, Clocks clocks) {
        var parameters = new HashMap<String, Object>();
        parameters.put("key", query.entity());
        parameters.put("outgoing", query.direction() != NeighbourQuery.Direction.IN);
        parameters.put("incoming", query.direction() != NeighbourQuery.Direction.OUT);
        parameters.put("statuses", query.statuses().stream().map(Status::word).toList());
        parameters.put("from", day(query.from()));
        parameters.put("until", day(query.until()));
        parameters.put("offset", query.offset());
        parameters.put("limit", query.limit());
        return page("read/neighbours", parameters, query.types(), clocks);
    }

    /** The edges between some entities, strongest first. */
    public EdgePage among(Collection<String> entities, Clocks clocks, int limit) {
        return page(
                "read/edges-among",
                Map.of("keys", List.copyOf(entities), "limit", limit),
                ontology.edgeTypes(),
                clocks);
    }

    /** Those of these edges that stand between some entities, strongest first; {@code total} is how many were asked for. */
    public EdgePage among(Collection<String> entities, Collection<String> edges, Clocks clocks) {
        return page(
                "read/edges-named",
                Map.of("keys", List.copyOf(entities), "edges", List.copyOf(edges)),
                ontology.edgeTypes(),
                clocks);
    }

    /** Edges that an article's claims draw, strongest first: others may have put more into the same facts. */
    public List<EdgeRow> edgesOfArticle(String article, Clocks clocks) {
        return rows(
                        statements.at("read/facts-of-article", clocks),
                        clocks.with(Map.of("id", article)),
                        this::edgesBetweenNamed)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<EdgeRow> edgesBetweenNamed(Record row) {
        Set<String> named = Set.copyOf(row.get("named").asList(Value::asString));
        return EdgeRow.of(Rows.fact(row), ontology).stream()
                .filter(edge -> named.contains(edge.from().key())
                        && named.contains(edge.to().key()))
                .toList();
    }

    /** Those of these entities that there are; one that was merged into another is that other. */
    public List<EntityNode> entities(Collection<String> keys) {
        return rows(statements.get("read/entities"), Map.of("keys", List.copyOf(keys)), row -> Rows.node(row.get("e")));
    }

    /** The edges that a statement names by key, drawn by their facts, in its order. */
    private EdgePage page(String name, Map<String, Object> asked, List<String> types, Clocks clocks) {
        Map<String, Object> parameters = clocks.with(asked);
        parameters.put("types", types);
        return read(tx -> {
            Record row = tx.run(statements.at(name, clocks, types), parameters).single();
            List<Value> page = row.get("page").asList(Function.identity());
            var drawn = new HashMap<String, EdgeRow>();
            edges(
                            tx,
                            page.stream()
                                    .map(each -> each.get("fact").asString())
                                    .distinct()
                                    .toList(),
                            clocks)
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

    private List<EdgeRow> edges(TransactionContext tx, List<String> facts, Clocks clocks) {
        return tx.run(statements.at("read/facts", clocks), clocks.with(Map.of("keys", facts))).list(Rows::fact).stream()
                .flatMap(fact -> EdgeRow.of(fact, ontology).stream())
                .toList();
    }

    public Optional<FactRow> fact(String key, Clocks clocks) {
        return facts(List.of(key), clocks).stream().findFirst();
    }

    /** Those of these facts that there are, in this order. */
    public List<FactRow> facts(List<String> keys, Clocks clocks) {
        return rows(statements.at("read/facts", clocks), clocks.with(Map.of("keys", keys)), Rows::fact);
    }

    /** What a fact's claims amounted to, earliest first; up to the day that is the latest to look at. */
    public List<StandingRow> history(String fact, Clocks clocks) {
        return rows(
                statements.get("read/history"),
                clocks.with(Map.of("fact", fact)),
                row -> new StandingRow(
                        row.get("stood").get("knownFrom").asLocalDate(),
                        endKnown(Rows.day(row.get("stood").get("knownUntil")), clocks),
                        Rows.standing(row.get("stood"))));
    }

    /** Of a stretch that goes on at the time that is looked at, nobody knows then that it will end. */
    private static @Nullable LocalDate endKnown(@Nullable LocalDate until, Clocks clocks) {
        LocalDate now = clocks.knownAt();
        return until != null && now != null && until.isAfter(now) ? null : until;
    }

    /**
     * What a fact's claims amounted to during a stretch of days.
     *
     * @param knownUntil the first day after it, or null where it is the latest
     */
    public record StandingRow(LocalDate knownFrom, @Nullable LocalDate knownUntil, FactRow.Standing standing) {}

    /** The facts that most publishers, and then most claims, report. */
    public List<FactRow> strongest(Clocks clocks, int limit) {
        String name = clocks.knownAt() == null ? "read/facts-strongest" : "read/facts-strongest-then";
        return rows(statements.at(name, clocks), clocks.with(Map.of("limit", limit)), Rows::fact);
    }

    /** Some claims, and how many there are. */
    public record ClaimPage(List<ClaimRow> claims, long total) {}

    /** Claims of a fact, the first published first, with their articles' texts. */
    public ClaimPage claimsOfFact(String fact, Clocks clocks, int limit) {
        return claims(statements.at("read/claims-of-fact", clocks), clocks.with(Map.of("fact", fact, "limit", limit)));
    }

    /** Claims of an article in the order of its text. */
    public ClaimPage claimsOfArticle(String article, Clocks clocks, int limit) {
        return claims(
                statements.at("read/claims-of-article", clocks), clocks.with(Map.of("id", article, "limit", limit)));
    }

    private ClaimPage claims(String statement, Map<String, Object> parameters) {
        List<Record> found = read(tx -> tx.run(statement, parameters).list());
        return new ClaimPage(
                found.stream().map(Rows::claim).toList(),
                found.isEmpty() ? 0 : found.getFirst().get("total").asLong());
    }

    /** The keys of an article's claims in the order of its text; only of those that name an entity, where one is given. */
    public List<String> claimKeys(String article, @Nullable EntityKey naming) {
        return rows(
                statements.get("read/claim-keys-of-article"),
                Map.of("id", article, "entity", naming == null ? Values.NULL : naming.value()),
                row -> row.get("key").asString());
    }

    /** A page of corrections, newest first. */
    public List<CorrectionRow> corrections(int offset, int limit) {
        return rows(
                statements.get("read/corrections"),
                Map.of("offset", offset, "limit", limit),
                row -> new CorrectionRow(
                        Rows.correction(row.get("k")),
                        row.get("k").get("active").asBoolean()));
    }

    /** A correction, and whether it counts: one that was undone does not. */
    public record CorrectionRow(Correction correction, boolean active) {}

    public long correctionTotal() {
        return read(tx -> tx.run(statements.get("read/corrections-total"))
                .single()
                .get("total")
                .asLong());
    }

    public Optional<ArticleRow> article(String id) {
        return rows(
                        statements.get("read/article"),
                        Map.of("id", id),
                        row -> Rows.article(row.get("a"), row.get("claims").asLong()))
                .stream()
                .findFirst();
    }

    /** The id of the article with this text; of several the first in the alphabet. */
    public Optional<String> articleWithText(String sha256) {
        return rows(
                        statements.get("read/article-with-text"),
                        Map.of("sha256", sha256),
                        row -> row.get("id").asString())
                .stream()
                .findFirst();
    }

    /** Of these claims those that the record has, and whether they count. */
    public Map<String, Boolean> counting(Collection<String> claims) {
        var counting = new HashMap<String, Boolean>();
        rows(
                        statements.get("read/claims-counting"),
                        Map.of("keys", List.copyOf(claims)),
                        row -> Map.entry(
                                row.get("key").asString(), row.get("counts").asBoolean()))
                .forEach(entry -> counting.put(entry.getKey(), entry.getValue()));
        return counting;
    }

    /** A page of articles without their texts, newest first. */
    public List<ArticleRow> articles(Clocks clocks, int offset, int limit) {
        return rows(
                statements.get("read/articles"),
                clocks.with(Map.of("offset", offset, "limit", limit)),
                row -> Rows.article(row.get("a"), row.get("claims").asLong()));
    }

    /** Some articles, and how many there are. */
    public record ArticlePage(List<ArticleRow> articles, long total) {}

    /** The articles that report these facts, each with how many claims of them it holds, most first; without their texts. */
    public ArticlePage sources(Collection<String> facts, Clocks clocks, int limit) {
        List<Record> found = read(tx -> tx.run(
                        statements.at("read/sources", clocks),
                        clocks.with(Map.of("facts", List.copyOf(facts), "limit", limit)))
                .list());
        return new ArticlePage(
                found.stream()
                        .map(row -> Rows.article(row.get("a"), row.get("claims").asLong()))
                        .toList(),
                found.isEmpty() ? 0 : found.getFirst().get("total").asLong());
    }

    /** How many articles there are, at no cost that grows; on an earlier day it grows with their number. */
    public long articleTotal(Clocks clocks) {
        return clocks.knownAt() == null
                ? read(tx -> tx.run(statements.get("read/stats"))
                        .single()
                        .get("articles")
                        .asLong())
                : read(tx -> tx.run(statements.get("read/articles-total"), clocks.with(Map.of()))
                        .single()
                        .get("total")
                        .asLong());
    }

    /** How many edges there are, at no cost that grows; where a clock is set it grows with their number. */
    public long edgeTotal(Clocks clocks) {
        return read(tx -> edgeCounts(tx, clocks)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private Map<String, Long> edgeCounts(TransactionContext tx, Clocks clocks) {
        List<String> types = ontology.edgeTypes();
        String statement = clocks.timed()
                ? statements.at("read/stats-edges-then", clocks, types)
                : statements.forEach("read/stats-edges", "type", types);
        return summed(tx.run(statement, clocks.with(Map.of("types", types))).list(), "type");
    }

    /** What the store holds. Its cost grows with the number of facts. */
    public StoreStats stats(Clocks clocks, int publishers) {
        return read(tx -> {
            Record totals = tx.run(
                            statements.at(clocks.timed() ? "read/stats-then" : "read/stats", clocks),
                            clocks.with(Map.of()))
                    .single();
            Map<String, Long> types = edgeCounts(tx, clocks);
            Map<String, Long> labels = labelCounts(tx, clocks);
            List<Record> facts = tx.run(
                            clocks.timed()
                                    ? statements.at("read/stats-facts-then", clocks)
                                    : statements.get("read/stats-facts"),
                            clocks.with(Map.of()))
                    .list();
            return new StoreStats(
                    totals.get("articles").asLong(),
                    totals.get("claims").asLong(),
                    sum(summed(facts, "relation")),
                    clocks.timed() ? sum(labels) : totals.get("entities").asLong(),
                    sum(types),
                    labels,
                    summed(facts, "relation"),
                    summed(facts, "status"),
                    tx.run(statements.at("read/stats-publishers", clocks), clocks.with(Map.of("limit", publishers)))
                            .list(row -> new StoreStats.PublisherCount(
                                    row.get("publisher").asString(),
                                    row.get("articles").asLong(),
                                    row.get("claims").asLong())));
        });
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> labelCounts(TransactionContext tx, Clocks clocks) {
        String statement = clocks.timed()
                ? statements.at("read/stats-labels-then", clocks)
                : statements.forEach("read/stats-labels", "label", labels());
        return summed(tx.run(statement, clocks.dated(Map.of())).list(), "label");
    }

    private List<String> labels() {
        return ontology.labels().stream().map(EntityLabel::label).toList();
    }

    private static Map<String, Long> summed(List<Record> rows, String column) {
        var counts = new HashMap<String, Long>();
        rows.forEach(
                row -> counts.merge(row.get(column).asString(), row.get("count").asLong(), Long::sum));
        return Sorted.largestFirst(counts);
    }

    private <T> List<T> rows(String statement, Map<String, Object> parameters, Function<Record, T> row) {
        return read(tx -> tx.run(statement, parameters).list(row));
    }

    private <T> T read(Function<TransactionContext, T> work) {
        try (Session session = graph.readSession()) {
            return session.executeRead(work::apply);
        }
    }
}
