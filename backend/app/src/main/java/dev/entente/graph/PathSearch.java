package dev.entente.graph;

import dev.entente.fact.Status;
import dev.entente.graph.PathFinder.Outcome;
import dev.entente.graph.PathFinder.Passage;
import dev.entente.graph.PathFinder.Path;
import dev.entente.ontology.Ontology;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** One search for ways, in one transaction. */
final class PathSearch {
    private final TransactionContext tx;
    private final Statements statements;
    private final Ontology ontology;
    private final PathQuery query;
    private final Clocks clocks;

    PathSearch(TransactionContext tx, Statements statements, Ontology ontology, PathQuery query, Clocks clocks) {
        this.tx = tx;
        this.statements = statements;
        this.ontology = ontology;
        this.query = query;
        this.clocks = clocks;
    }

    Outcome run() {
        Record ends = tx.run(statements.get("read/path-ends"), Map.of("from", query.from(), "to", query.to()))
                .single();
        if (ends.get("from").isNull()) {
            return new Outcome.Unknown(query.from());
        }
        if (ends.get("to").isNull()) {
            return new Outcome.Unknown(query.to());
        }
        return between(Rows.node(ends.get("from")), Rows.node(ends.get("to")));
    }

    private Outcome between(EntityNode from, EntityNode to) {
        var steps = new Steps(to.key());
        var near = new Side(from.key());
        var far = new Side(to.key());
        while (Collections.disjoint(near.rim, far.rim)) {
            if (near.depth + far.depth == PathFinder.LONGEST || near.rim.isEmpty() || far.rim.isEmpty()) {
                return new Outcome.Apart();
            }
            if (near.rim.size() <= far.rim.size()) {
                near.widen(steps::add);
            } else {
                far.widen((here, there, publishers) -> steps.add(there, here, publishers));
            }
        }
        return joined(from, steps, near.depth + far.depth);
    }

    /** What takes in a step that leads away from an end. */
    private interface Taker {
        void step(String here, String there, int publishers);
    }

    /** All that lies up to some steps around one end; the rim is what the last of these steps reached first. */
    private final class Side {
        private final Set<String> inside = new HashSet<>();
        private Set<String> rim;
        private int depth;

        Side(String end) {
            rim = Set.of(end);
        }

        void widen(Taker taker) {
            inside.addAll(rim);
            var reached = new HashSet<String>();
            for (Record row : run("read/path-steps", "keys", rim)) {
                String there = row.get("far").asString();
                if (!inside.contains(there)) {
                    reached.add(there);
                    taker.step(
                            row.get("near").asString(),
                            there,
                            row.get("publishers").asInt());
                }
            }
            rim = reached;
            depth++;
        }
    }

    /** Runs a statement that looks at the edges asked for. */
    private List<Record> run(String statement, String name, Collection<?> value) {
        Map<String, Object> parameters = clocks.with(Map.of(
                name,
                value,
                "statuses",
                query.statuses().stream().map(Status::word).toList(),
                "sources",
                query.sources(),
                "types",
                query.types()));
        return tx.run(statements.at(statement, clocks, query.types()), parameters)
                .list();
    }

    private Outcome joined(EntityNode from, Steps steps, int length) {
        List<Steps.Path> best = steps.best(from.key(), query.limit());
        Map<List<String>, List<Value>> taking = taking(best);
        List<String> facts = taking.values().stream()
                .flatMap(List::stream)
                .map(edge -> edge.get("fact").asString())
                .distinct()
                .toList();
        Map<String, EdgeRow> drawn = drawn(facts);
        var used = new LinkedHashMap<String, EdgeRow>();
        List<Path> ways = best.stream()
                .map(way -> new Path(
                        way.entities(),
                        pairs(way)
                                .map(pair -> edges(Objects.requireNonNull(taking.get(pair)), drawn, used))
                                .toList()))
                .toList();
        return new Outcome.Joined(
                from, ways, List.copyOf(used.values()), passages(facts), length, steps.count(from.key()));
    }

    /** The edges that take each step of these ways. */
    private Map<List<String>, List<Value>> taking(List<Steps.Path> ways) {
        List<List<String>> pairs =
                ways.stream().flatMap(PathSearch::pairs).distinct().toList();
        var taking = new HashMap<List<String>, List<Value>>();
        for (Record row : run("read/path-edges", "steps", pairs)) {
            taking.put(
                    List.of(row.get("near").asString(), row.get("far").asString()),
                    row.get("edges").asList(Function.identity()));
        }
        return taking;
    }

    private static Stream<List<String>> pairs(Steps.Path way) {
        return IntStream.range(1, way.entities().size())
                .mapToObj(i -> way.entities().subList(i - 1, i + 1));
    }

    private Map<String, EdgeRow> drawn(List<String> facts) {
        var drawn = new HashMap<String, EdgeRow>();
        tx.run(statements.at("read/facts", clocks), clocks.with(Map.of("keys", facts))).list(Rows::fact).stream()
                .flatMap(fact -> EdgeRow.of(fact, ontology).stream())
                .forEach(edge -> drawn.put(edge.edge().key(), edge));
        return drawn;
    }

    /** The keys of the edges of a step, which are remembered as used. */
    private static List<String> edges(List<Value> step, Map<String, EdgeRow> drawn, Map<String, EdgeRow> used) {
        List<String> keys = step.stream()
                .map(edge -> edge.get("edge").asString())
                .filter(drawn::containsKey)
                .toList();
        keys.forEach(key -> used.put(key, Objects.requireNonNull(drawn.get(key))));
        return keys;
    }

    private Map<String, Passage> passages(List<String> facts) {
        var passages = new HashMap<String, Passage>();
        for (Record row : tx.run(statements.at("read/evidence", clocks), clocks.with(Map.of("facts", facts)))
                .list()) {
            passages.put(
                    row.get("fact").asString(),
                    new Passage(
                            row.get("quote").asString(),
                            row.get("voice").asString(),
                            row.get("article").asString(),
                            Rows.text(row.get("title")),
                            Rows.day(row.get("published"))));
        }
        return passages;
    }
}
