package dev.entente.graph;

import dev.entente.graph.Overview.Cell;
import dev.entente.graph.Overview.Matrix;
import dev.entente.graph.Overview.Month;
import dev.entente.graph.Overview.RelationCount;
import dev.entente.graph.Overview.VoiceCount;
import dev.entente.graph.Overview.Year;
import dev.entente.ontology.Ontology;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Counts what the store holds: five statements in one transaction. Facts are read twice, and each claim once for whose
 * report it is; the matrix reads the edges of its entities only.
 */
public final class Figures {
    private static final int PUBLISHERS_SHOWN = 50;

    /** As many rows and columns as a screen shows legibly. */
    private static final int MATRIX = 24;

    private final Graph graph;
    private final Statements statements;
    private final Ontology ontology;
    private final Duration timeout;

    /** @param timeout counting may not take longer */
    Figures(Graph graph, Ontology ontology, Duration timeout) {
        this.graph = graph;
        this.statements = graph.statements();
        this.ontology = ontology;
        this.timeout = timeout;
    }

    /**
     * Counts what was true and known at a time.
     *
     * @throws TookTooLongException where the time is over before all is counted
     */
    public Overview overview(Clocks clocks) {
        return graph.read(timeout, tx -> {
            var times = new Times();
            tx.run(statements.at("read/overview-times", clocks), clocks.with(Map.of()))
                    .forEachRemaining(times::add);
            return new Overview(
                    times.months(),
                    times.years(),
                    times.undated,
                    relations(tx, clocks),
                    voices(tx, clocks),
                    matrix(tx, clocks));
        });
    }

    /** Facts by when they began. */
    private static final class Times {
        private final Map<YearMonth, Map<String, Long>> months = new TreeMap<>();
        private final Map<java.time.Year, Map<String, Long>> years = new TreeMap<>();
        private long undated;

        void add(Record row) {
            long facts = row.get("facts").asLong();
            if (row.get("year").isNull()) {
                undated += facts;
                return;
            }
            int year = row.get("year").asInt();
            Map<String, Long> statuses = row.get("month").isNull()
                    ? years.computeIfAbsent(java.time.Year.of(year), none -> new HashMap<>())
                    : months.computeIfAbsent(YearMonth.of(year, row.get("month").asInt()), none -> new HashMap<>());
            statuses.put(row.get("status").asString(), facts);
        }

        List<Month> months() {
            return months.entrySet().stream()
                    .map(month -> new Month(month.getKey().toString(), Sorted.largestFirst(month.getValue())))
                    .toList();
        }

        List<Year> years() {
            return years.entrySet().stream()
                    .map(year -> new Year(year.getKey().toString(), Sorted.largestFirst(year.getValue())))
                    .toList();
        }
    }

    private List<RelationCount> relations(TransactionContext tx, Clocks clocks) {
        var relations = new TreeMap<String, Map<String, Long>>();
        String name = clocks.timed() ? "read/stats-facts-then" : "read/stats-facts";
        for (Record row :
                tx.run(statements.at(name, clocks), clocks.with(Map.of())).list()) {
            relations
                    .computeIfAbsent(row.get("relation").asString(), none -> new HashMap<>())
                    .put(row.get("status").asString(), row.get("count").asLong());
        }
        return relations.entrySet().stream()
                .map(relation -> new RelationCount(
                        relation.getKey(),
                        Sorted.largestFirst(relation.getValue()),
                        relation.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .sorted(Comparator.comparingLong(RelationCount::facts).reversed())
                .toList();
    }

    private List<VoiceCount> voices(TransactionContext tx, Clocks clocks) {
        return tx.run(statements.at("read/overview-voices", clocks), clocks.with(Map.of("limit", PUBLISHERS_SHOWN)))
                .list(row -> new VoiceCount(
                        row.get("publisher").asString(),
                        row.get("articles").asLong(),
                        row.get("claims").asLong(),
                        row.get("facts").asLong()));
    }

    private Matrix matrix(TransactionContext tx, Clocks clocks) {
        String name = clocks.timed() ? "read/overview-entities-then" : "read/overview-entities";
        List<EntityNode> entities = tx.run(statements.at(name, clocks), clocks.with(Map.of("limit", MATRIX)))
                .list(row -> Rows.node(row.get("e")));
        List<String> types = ontology.edgeTypes();
        var parameters = clocks.with(
                Map.of("keys", entities.stream().map(EntityNode::key).toList(), "types", types));
        return new Matrix(
                entities,
                tx.run(statements.at("read/overview-cells", clocks, types), parameters)
                        .list(row -> new Cell(
                                row.get("one").asString(),
                                row.get("other").asString(),
                                row.get("facts").asLong())));
    }
}
