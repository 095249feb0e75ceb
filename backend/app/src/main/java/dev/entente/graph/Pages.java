package dev.entente.graph;

import dev.entente.fact.Correction;
import dev.entente.fact.Entity;
import dev.entente.ontology.Ontology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Reads much of the record, page by page in the order of keys, so that memory does not grow with what is read. */
public final class Pages {
    private static final int PAGE = 2_000;
    /** Texts are large: fewer of them make a page. */
    private static final int TEXT_PAGE = 50;

    private final Graph graph;
    private final Statements statements;
    private final Ontology ontology;

    Pages(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.statements = graph.statements();
        this.ontology = ontology;
    }

    /** Every fact that counts; one whose claims were all retracted does not. */
    public void allFacts(Clocks clocks, Consumer<FactRow> sink) {
        all("read/facts-after", clocks, PAGE, Rows::fact, FactRow::key, sink);
    }

    public void facts(Collection<String> keys, Clocks clocks, Consumer<FactRow> sink) {
        some("read/facts", clocks, "keys", keys, PAGE, Rows::fact, sink);
    }

    /** Every claim, also those that were retracted. */
    public void allClaims(Consumer<ClaimRow> sink) {
        all("read/claims-after", Clocks.ALL, PAGE, Rows::claim, ClaimRow::key, sink);
    }

    /** The claims of these facts that count. */
    public void claimsOfFacts(Collection<String> facts, Clocks clocks, Consumer<ClaimRow> sink) {
        some("read/claims-of-facts", clocks, "facts", facts, PAGE / 10, Rows::claim, sink);
    }

    /** Every entity that a line has described, also those that were merged into others. */
    public void allEntities(Consumer<Entity> sink) {
        all(
                "read/entities-after",
                Clocks.ALL,
                PAGE,
                Rows::entity,
                entity -> entity.key().value(),
                sink);
    }

    public void entities(Collection<String> keys, Consumer<Entity> sink) {
        some("read/known-entities", Clocks.ALL, "keys", keys, PAGE, Rows::entity, sink);
    }

    /** Every correction, also those that were undone. */
    public void allCorrections(Consumer<Correction> sink) {
        all("read/corrections-after", Clocks.ALL, PAGE, row -> Rows.correction(row.get("k")), Correction::key, sink);
    }

    public void allArticles(Consumer<ArticleRow> sink) {
        all(
                "read/articles-after",
                Clocks.ALL,
                TEXT_PAGE,
                Pages::article,
                row -> row.article().id(),
                sink);
    }

    public void articles(Collection<String> ids, Consumer<ArticleRow> sink) {
        some("read/articles-by-id", Clocks.ALL, "ids", ids, TEXT_PAGE, Pages::article, sink);
    }

    /** The ids of the articles that report these facts. */
    public Set<String> articlesOfFacts(Collection<String> facts, Clocks clocks) {
        var ids = new LinkedHashSet<String>();
        some(
                "read/articles-of-facts",
                clocks,
                "facts",
                facts,
                PAGE,
                row -> row.get("id").asString(),
                ids::add);
        return ids;
    }

    /** The ids of the articles that report each of these facts, in their order; a fact without any is left out. */
    public Map<String, List<String>> articlesByFact(Collection<String> facts, Clocks clocks) {
        var articles = new HashMap<String, List<String>>();
        some(
                "read/articles-by-fact",
                clocks,
                "facts",
                facts,
                PAGE,
                row -> row,
                row -> articles.put(
                        row.get("fact").asString(),
                        row.get("articles").asList(Value::asString).stream()
                                .sorted()
                                .toList()));
        return articles;
    }

    /** These articles without their texts. */
    public void articleHeads(Collection<String> ids, Consumer<ArticleRow> sink) {
        some("read/article-heads", Clocks.ALL, "ids", ids, PAGE, row -> Rows.article(row.get("a"), 0), sink);
    }

    /** These entities, or those that stand for them, as they are drawn. */
    public void nodes(Collection<String> keys, Consumer<EntityNode> sink) {
        some("read/entities", Clocks.ALL, "keys", keys, PAGE, row -> Rows.node(row.get("e")), sink);
    }

    /**
     * The facts within some steps of an entity, strongest first at each step.
     *
     * @param limit how many facts at most; one more than was asked for tells the caller that it cut some off
     */
    public Set<String> factsAround(String entity, int hops, Clocks clocks, int limit) {
        List<String> types = ontology.edgeTypes();
        String statement = statements.at("read/facts-around", clocks, types);
        var facts = new LinkedHashSet<String>();
        var reached = new LinkedHashSet<>(List.of(entity));
        Collection<String> rim = reached;
        for (int hop = 0; hop < hops && facts.size() < limit && !rim.isEmpty(); hop++) {
            var next = new LinkedHashSet<String>();
            for (Record row :
                    rows(statement, clocks.with(Map.of("keys", List.copyOf(rim), "types", types, "limit", limit)))) {
                if (facts.size() < limit) {
                    facts.add(row.get("fact").asString());
                    next.add(row.get("neighbour").asString());
                }
            }
            next.removeAll(reached);
            reached.addAll(next);
            rim = next;
        }
        return facts;
    }

    private static ArticleRow article(Record row) {
        return Rows.article(row.get("a"), row.get("claims").asLong());
    }

    private <T> void all(
            String name, Clocks clocks, int size, Function<Record, T> map, Function<T, String> key, Consumer<T> sink) {
        String statement = statements.at(name, clocks);
        String after = "";
        List<T> page;
        do {
            page = rows(statement, clocks.with(Map.of("after", after, "limit", size))).stream()
                    .map(map)
                    .toList();
            page.forEach(sink);
            after = page.isEmpty() ? after : key.apply(page.getLast());
        } while (page.size() == size);
    }

    private <T> void some(
            String name,
            Clocks clocks,
            String parameter,
            Collection<String> keys,
            int size,
            Function<Record, T> map,
            Consumer<T> sink) {
        var rest = new ArrayList<>(keys);
        for (int start = 0; start < rest.size(); start += size) {
            List<String> part = rest.subList(start, Math.min(start + size, rest.size()));
            rows(statements.at(name, clocks), clocks.with(Map.of(parameter, List.copyOf(part)))).stream()
                    .map(map)
                    .forEach(sink);
        }
    }

    private List<Record> rows(String statement, Map<String, Object> parameters) {
        try (Session session = graph.readSession()) {
            return session.executeRead(tx -> tx.run(statement, parameters).list());
        }
    }
}
