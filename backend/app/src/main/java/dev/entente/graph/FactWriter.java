package dev.entente.graph;

import dev.entente.fact.Edge;
import dev.entente.fact.Status;
import dev.entente.fact.Verdict;
import dev.entente.fact.Voice;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/** Works out what facts' claims amount to, and draws their edges. */
final class FactWriter {
    private final Statements statements;
    private final Ontology ontology;

    FactWriter(Statements statements, Ontology ontology) {
        this.statements = statements;
        this.ontology = ontology;
    }

    /** Brings facts and edges in line with their claims; to run in the transaction that changed the claims. */
    void settle(TransactionContext tx, Collection<String> facts) {
        writeVerdicts(tx, verdicts(tx, facts));
        writeEdges(tx, facts);
    }

    private Map<String, Verdict> verdicts(TransactionContext tx, Collection<String> facts) {
        var voices = new TreeMap<String, List<Voice>>();
        for (Record row :
                tx.run(statements.get("read/voices"), Map.of("facts", facts)).list()) {
            voices.computeIfAbsent(row.get("fact").asString(), none -> new ArrayList<>())
                    .add(new Voice(
                            row.get("publisher").asString(),
                            Status.ofWord(row.get("status").asString()),
                            Rows.time(Values.value(row.asMap(Function.identity()))),
                            row.get("claims").asInt()));
        }
        var verdicts = new TreeMap<String, Verdict>();
        voices.forEach((fact, said) -> verdicts.put(fact, Verdict.of(said)));
        return verdicts;
    }

    private void writeVerdicts(TransactionContext tx, Map<String, Verdict> verdicts) {
        List<Map<String, Object>> rows = verdicts.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "fact", entry.getKey(), "properties", Properties.of(entry.getKey(), entry.getValue())))
                .toList();
        tx.run(statements.get("write/verdicts"), Map.of("verdicts", rows)).consume();
    }

    private void writeEdges(TransactionContext tx, Collection<String> facts) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Record row :
                tx.run(statements.get("read/facts"), Map.of("keys", facts)).list()) {
            FactRow fact = Rows.fact(row);
            for (EdgeRow drawn : EdgeRow.of(fact, ontology)) {
                Edge edge = drawn.edge();
                rows.add(Map.of(
                        "type", edge.type(),
                        "key", edge.key(),
                        "from", edge.from().value(),
                        "to", edge.to().value(),
                        "properties", edgeProperties(fact, row)));
            }
        }
        tx.run(statements.get("write/edges"), Map.of("edges", rows)).consume();
    }

    /** What simple Cypher asks of an edge; the fact has the rest. A null takes away what no longer holds. */
    private static Map<String, Object> edgeProperties(FactRow fact, Record row) {
        var properties = new HashMap<String, Object>();
        properties.put("fact", fact.key());
        for (String name : List.of("status", "from", "until", "precision", "claims", "publishers", "value")) {
            properties.put(name, row.get("f").get(name));
        }
        List<String> instruments = fact.roles().getOrDefault(Role.INSTRUMENT, List.of()).stream()
                .map(EntityNode::key)
                .toList();
        properties.put("instrument", instruments.isEmpty() ? Values.NULL : Values.value(instruments));
        return properties;
    }
}
