package dev.entente.graph;

import dev.entente.article.Span;
import dev.entente.article.Text;
import dev.entente.fact.Settlement;
import dev.entente.ontology.Ontology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Holds the record against its own rules: every quote stands at its span in its article's text, every edge has a claim,
 * and facts, their history, who stands in them and their edges are what follows from claims. Reads the whole store, page
 * by page; nothing is written.
 */
public final class Audit {
    private static final int TEXTS = 50;
    private static final int FACTS = 500;
    private static final int KEPT = 1_000;

    /**
     * Something that breaks a rule.
     *
     * @param key what it is about: a claim, a fact, an edge, an entity
     */
    public record Violation(String key, String message) {}

    /**
     * What was looked at, and what was wrong.
     *
     * @param total how many violations there are; the first of them are listed
     */
    public record Report(long claims, long facts, long edges, long total, List<Violation> violations) {
        public Report {
            violations = List.copyOf(violations);
        }
    }

    private final Graph graph;
    private final Statements statements;
    private final FactWriter facts;
    private final Restating restating;

    Audit(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.statements = graph.statements();
        this.facts = new FactWriter(statements, ontology);
        this.restating = new Restating(statements, ontology, facts);
    }

    public Report run() {
        return new Run().report();
    }

    /** One pass over the store. */
    private final class Run {
        private final List<Violation> violations = new ArrayList<>();
        private final Map<String, Long> drawn = new TreeMap<>();
        private long total;
        private long claims;
        private long checkedFacts;
        private long edges;

        Report report() {
            try (Session session = graph.readSession()) {
                texts(session);
                all(session, "read/audit-claims", "lacks its article, its fact or its subject");
                all(session, "read/audit-counts", "counts another number of facts than it stands in");
                all(session, "read/audit-merged", "was merged into another, and something still points at it");
                edgesWithoutClaims(session);
                facts(session);
                strayEdges(session);
            }
            return new Report(claims, checkedFacts, edges, total, violations);
        }

        private void violated(String key, String message) {
            total++;
            if (violations.size() < KEPT) {
                violations.add(new Violation(key, message));
            }
        }

        private void texts(Session session) {
            pages(session, "read/audit-texts", TEXTS, row -> {
                Text text = new Text(row.get("a").get("text").asString(""));
                row.get("passages").values().forEach(passage -> passage(text, passage));
                return row.get("a").get("id").asString();
            });
        }

        private void passage(Text text, Value passage) {
            claims++;
            var span = new Span(passage.get("start").asInt(), passage.get("end").asInt());
            if (!text.at(span).filter(passage.get("quote").asString()::equals).isPresent()) {
                violated(
                        passage.get("key").asString(),
                        "its quote is not what stands at its span of the article's text");
            }
        }

        private void all(Session session, String statement, String message) {
            session.executeRead(tx -> tx.run(statements.get(statement))
                            .list(row -> row.get("key").asString()))
                    .forEach(key -> violated(key, message));
        }

        private void edgesWithoutClaims(Session session) {
            session.executeRead(tx -> tx.run(statements.get("read/audit-edges")).list())
                    .forEach(row -> violated(
                            row.get("key").asString("an edge without a key"),
                            row.get("type").asString() + " has no claim: its fact is "
                                    + row.get("fact").asString("not named")));
        }

        private void facts(Session session) {
            pages(session, "read/fact-keys-after", FACTS, row -> row.get("key").asString(), this::factPage);
        }

        private void factPage(TransactionContext tx, List<String> keys) {
            Map<String, Settlement> settled = facts.settlements(tx, keys).stream()
                    .collect(Collectors.toMap(Settlement::fact, settlement -> settlement));
            var expected = new TreeMap<String, Map<String, Map<String, Object>>>();
            for (Record row : tx.run(statements.get("read/audit-facts"), Map.of("facts", keys))
                    .list()) {
                checkedFacts++;
                String key = row.get("f").get("key").asString();
                Settlement settlement = settled.get(key);
                if (settlement == null) {
                    violated(key, "no claim states it");
                } else {
                    fact(row, settlement);
                    settlement.edges().values().forEach(edge -> {
                        Map<String, Object> drawing = FactWriter.row(edge, settlement);
                        expected.computeIfAbsent(String.valueOf(drawing.get("type")), none -> new HashMap<>())
                                .put(edge.edge().key(), drawing);
                    });
                }
                claimsOf(tx, key, row.get("claims").asList(Value::asString));
            }
            expected.forEach((type, drawings) -> drawn(tx, type, drawings));
        }

        private void fact(Record row, Settlement settlement) {
            Map<String, Object> expected = plain(Properties.of(settlement));
            expected.put("key", settlement.fact());
            expected.put("relation", settlement.relation().name());
            String key = settlement.fact();
            if (!expected.equals(plain(row.get("f").asMap()))) {
                violated(key, "says of itself what its claims do not amount to");
            }
            Set<Map<String, Object>> history = settlement.history().stream()
                    .map(standing -> plain(Properties.of(standing, settlement)))
                    .collect(Collectors.toSet());
            if (!history.equals(maps(row.get("standings")))) {
                violated(key, "has another history than its claims");
            }
            Set<Map<String, Object>> roles =
                    FactWriter.roleRows(settlement).map(Audit::plain).collect(Collectors.toSet());
            if (!roles.equals(maps(row.get("roles")))) {
                violated(key, "puts others into its roles than its claims do");
            }
        }

        private void claimsOf(TransactionContext tx, String fact, List<String> keys) {
            tx.run(statements.get("read/claims-by-key"), Map.of("keys", keys)).list(Rows::claim).stream()
                    .filter(claim -> !restating.fact(claim).equals(fact))
                    .forEach(claim ->
                            violated(claim.key(), "states " + fact + ", and should state " + restating.fact(claim)));
        }

        private void drawn(TransactionContext tx, String type, Map<String, Map<String, Object>> drawings) {
            drawn.merge(type, (long) drawings.size(), Long::sum);
            edges += drawings.size();
            var missing = new HashSet<>(drawings.keySet());
            String statement = statements.fill(statements.get("read/audit-drawn"), "type", type);
            for (Record row : tx.run(statement, Map.of("keys", List.copyOf(drawings.keySet())))
                    .list()) {
                String key = row.get("key").asString();
                missing.remove(key);
                Map<String, Object> drawing = Objects.requireNonNull(drawings.get(key));
                Map<String, Object> properties =
                        plain(Values.value(drawing.get("properties")).asMap());
                properties.put("key", key);
                boolean same = row.get("from").asString().equals(drawing.get("from"))
                        && row.get("to").asString().equals(drawing.get("to"))
                        && properties.equals(plain(row.get("properties").asMap()));
                if (!same) {
                    violated(key, type + " is drawn otherwise than its fact says");
                }
            }
            missing.forEach(key -> violated(key, type + " is missing"));
        }

        /** Edges that bear the key of no fact's edge are found by their number: there is no index to look them up in. */
        private void strayEdges(Session session) {
            for (Record row : session.executeRead(
                    tx -> tx.run(statements.get("read/audit-number")).list())) {
                String type = row.get("type").asString();
                long more = row.get("count").asLong() - drawn.getOrDefault(type, 0L);
                if (more > 0) {
                    violated(type, more + " edges of this type are drawn by no fact");
                }
            }
        }
    }

    private interface Look {
        /** Looks at a row, and says the key it was found by. */
        String at(Record row);
    }

    private interface LookAtAll {
        void at(TransactionContext tx, List<String> keys);
    }

    private void pages(Session session, String statement, int size, Look look) {
        pages(session, statement, size, look, (tx, keys) -> {});
    }

    private void pages(Session session, String statement, int size, Look look, LookAtAll lookAtAll) {
        String after = "";
        List<String> keys;
        do {
            var parameters = Map.<String, Object>of("after", after, "limit", size);
            keys = session.executeRead(tx -> {
                List<String> page = tx.run(statements.get(statement), parameters).list().stream()
                        .map(look::at)
                        .toList();
                lookAtAll.at(tx, page);
                return page;
            });
            after = keys.isEmpty() ? after : keys.getLast();
        } while (keys.size() == size);
    }

    private static Set<Map<String, Object>> maps(Value list) {
        return list.asList(Value::asMap).stream().map(Audit::plain).collect(Collectors.toSet());
    }

    /** As Neo4j keeps it: without what is null, and numbers in its own widths. */
    private static Map<String, Object> plain(Map<String, ?> properties) {
        var plain = new HashMap<>(
                Values.value(new HashMap<String, Object>(properties)).asMap());
        plain.values().removeIf(Objects::isNull);
        return plain;
    }
}
