package dev.entente.graph;

import dev.entente.fact.Derivation;
import dev.entente.fact.Derivation.Drawn;
import dev.entente.fact.Derivation.Stated;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Knowledge;
import dev.entente.fact.Settlement;
import dev.entente.fact.Status;
import dev.entente.fact.Voice;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Writes what follows from claims: facts with their history, who stands in them, and their edges. */
final class FactWriter {
    /** The relationship type of edges and roles that no claim gives any more. */
    static final String WITHDRAWN = "WITHDRAWN";

    private final Statements statements;
    private final Ontology ontology;

    FactWriter(Statements statements, Ontology ontology) {
        this.statements = statements;
        this.ontology = ontology;
    }

    /**
     * Brings facts in line with their claims; to run in the transaction that changed the claims. A fact that no claim
     * states any more is taken away.
     */
    void settle(TransactionContext tx, Collection<String> keys) {
        var facts = new TreeSet<>(keys);
        run(tx, "write/hold-facts", "facts", facts);
        Map<String, Before> before = before(tx, facts);
        List<Settlement> settled = settlements(tx, facts);
        facts.retainAll(before.keySet());
        settled.forEach(settlement -> facts.remove(settlement.fact()));
        writeRoles(tx, before, settled);
        writeEdges(tx, before, settled);
        run(tx, "write/drop-facts", "facts", facts);
        writeFacts(tx, settled);
        countFacts(tx, before.values(), settled);
    }

    private void run(TransactionContext tx, String statement, String parameter, Collection<?> rows) {
        if (!rows.isEmpty()) {
            tx.run(statements.get(statement), Map.of(parameter, rows)).consume();
        }
    }

    /** What follows from the claims of these facts; nothing for a fact without any. */
    List<Settlement> settlements(TransactionContext tx, Collection<String> facts) {
        var stated = new TreeMap<String, List<Stated>>();
        var relations = new HashMap<String, Relation>();
        for (Record row : tx.run(statements.at("read/voices", Clocks.ALL), Map.of("facts", facts))
                .list()) {
            String fact = row.get("fact").asString();
            relations.put(fact, relation(row.get("relation").asString()));
            stated.computeIfAbsent(fact, none -> new ArrayList<>()).add(stated(row));
        }
        return stated.entrySet().stream()
                .map(entry -> Settlement.of(
                        entry.getKey(), Objects.requireNonNull(relations.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    private static Stated stated(Record row) {
        var roles = new EnumMap<Role, List<EntityKey>>(Role.class);
        for (Value pair : row.get("names").values()) {
            roles.computeIfAbsent(Rows.role(pair.get(0)), none -> new ArrayList<>())
                    .add(Rows.key(pair.get(1)));
        }
        return new Stated(
                new Voice(
                        row.get("publisher").asString(),
                        Status.ofWord(row.get("status").asString()),
                        Rows.time(Values.value(row.asMap(Function.identity()))),
                        Rows.text(row.get("value")),
                        row.get("confidence").asDouble(),
                        Rows.knowledge(row.get("known"))),
                roles);
    }

    private Relation relation(String name) {
        return ontology.relation(name).orElseThrow(() -> GraphException.unknownRelation(name));
    }

    /** How a fact was drawn before. */
    private record Before(Map<Role, Map<EntityKey, Knowledge>> roles, Map<String, Drawn> edges) {}

    private Map<String, Before> before(TransactionContext tx, Collection<String> facts) {
        var relations = new TreeMap<String, Relation>();
        var roles = new HashMap<String, Map<Role, Map<EntityKey, Knowledge>>>();
        for (Record row : tx.run(statements.get("read/roles-of-facts"), Map.of("facts", facts))
                .list()) {
            String fact = row.get("fact").asString();
            relations.put(fact, relation(row.get("relation").asString()));
            var stood = roles.computeIfAbsent(fact, none -> new EnumMap<>(Role.class));
            if (!row.get("entity").isNull()) {
                stood.computeIfAbsent(Rows.role(row.get("role")), none -> new TreeMap<>())
                        .put(Rows.key(row.get("entity")), Rows.knowledge(row.get("known")));
            }
        }
        var before = new TreeMap<String, Before>();
        relations.forEach((fact, relation) -> {
            var stood = roles.getOrDefault(fact, Map.of());
            before.put(fact, new Before(stood, Derivation.drawn(relation, fact, stood)));
        });
        return before;
    }

    private void writeRoles(TransactionContext tx, Map<String, Before> before, List<Settlement> settled) {
        List<Settlement> changed = settled.stream()
                .filter(settlement -> !settlement.roles().equals(roles(before, settlement.fact())))
                .toList();
        List<String> cleared = changed.stream()
                .map(Settlement::fact)
                .filter(fact -> !roles(before, fact).isEmpty())
                .toList();
        run(tx, "write/drop-roles", "facts", cleared);
        run(
                tx,
                "write/fact-roles",
                "roles",
                changed.stream().flatMap(FactWriter::roleRows).toList());
    }

    /** Who stands in a fact, as it is written. */
    static Stream<Map<String, Object>> roleRows(Settlement settlement) {
        return settlement.roles().entrySet().stream()
                .flatMap(role -> role.getValue().entrySet().stream()
                        .map(entity -> Map.of(
                                "fact", settlement.fact(),
                                "type", entity.getValue().now() ? role.getKey().name() : WITHDRAWN,
                                "role", role.getKey().word(),
                                "entity", entity.getKey().value(),
                                "known", entity.getValue().days())));
    }

    private static Map<Role, Map<EntityKey, Knowledge>> roles(Map<String, Before> before, String fact) {
        Before stood = before.get(fact);
        return stood == null ? Map.of() : stood.roles();
    }

    private void writeEdges(TransactionContext tx, Map<String, Before> before, List<Settlement> settled) {
        var drawn = new HashMap<String, String>();
        var added = new ArrayList<Map<String, Object>>();
        var rows = new ArrayList<Map<String, Object>>();
        for (Settlement settlement : settled) {
            boolean first = roles(before, settlement.fact()).isEmpty();
            settlement.edges().values().forEach(edge -> {
                drawn.put(edge.edge().key(), type(edge));
                (first ? added : rows).add(row(edge, settlement));
            });
        }
        var dropped = new TreeMap<String, List<String>>();
        for (Before stood : before.values()) {
            stood.edges().values().stream()
                    .filter(edge -> !type(edge).equals(drawn.get(edge.edge().key())))
                    .forEach(edge -> dropped.computeIfAbsent(type(edge), none -> new ArrayList<>())
                            .add(edge.edge().key()));
        }
        dropped.forEach((type, keys) -> tx.run(
                        statements.fill(statements.get("write/drop-edges"), "type", type), Map.of("keys", keys))
                .consume());
        // finding an edge that may be there takes a look at all between its ends
        run(tx, "write/new-edges", "edges", added);
        run(tx, "write/edges", "edges", rows);
    }

    static String type(Drawn edge) {
        return edge.known().now() ? edge.edge().type() : WITHDRAWN;
    }

    /** An edge as it is written. */
    static Map<String, Object> row(Drawn drawn, Settlement settlement) {
        return Map.of(
                "type", type(drawn),
                "key", drawn.edge().key(),
                "from", drawn.edge().from().value(),
                "to", drawn.edge().to().value(),
                "properties", properties(drawn, settlement));
    }

    /** What an edge holds: what simple Cypher asks of it; the fact has the rest. */
    static Map<String, Object> properties(Drawn drawn, Settlement settlement) {
        Map<String, Object> fact = Properties.of(settlement);
        var properties = new HashMap<String, Object>();
        for (String name : List.of(
                "status",
                "certainty",
                "from",
                "until",
                "precision",
                "begins",
                "ends",
                "claims",
                "publishers",
                "voices",
                "value")) {
            properties.put(name, fact.get(name));
        }
        properties.put("fact", settlement.fact());
        properties.put("known", drawn.known().days());
        properties.put("drawn", drawn.known().now() ? Values.NULL : drawn.edge().type());
        List<String> instruments = settlement.roles().getOrDefault(Role.INSTRUMENT, Map.of()).entrySet().stream()
                .filter(instrument -> instrument.getValue().now())
                .map(instrument -> instrument.getKey().value())
                .toList();
        properties.put("instrument", instruments.isEmpty() ? Values.NULL : instruments);
        return properties;
    }

    private void writeFacts(TransactionContext tx, List<Settlement> settled) {
        List<Map<String, Object>> rows = settled.stream()
                .map(settlement -> Map.<String, Object>of(
                        "key", settlement.fact(),
                        "properties", Properties.of(settlement),
                        "standings",
                                settlement.history().stream()
                                        .map(standing -> Properties.of(standing, settlement))
                                        .toList()))
                .toList();
        run(tx, "write/facts", "facts", rows);
    }

    private void countFacts(TransactionContext tx, Collection<Before> before, List<Settlement> settled) {
        Set<String> touched = new HashSet<>();
        before.forEach(stood -> everyone(stood.roles(), touched));
        settled.forEach(settlement -> everyone(settlement.roles(), touched));
        run(tx, "write/entity-facts", "keys", new TreeSet<>(touched));
    }

    private static void everyone(Map<Role, Map<EntityKey, Knowledge>> roles, Set<String> into) {
        roles.values().forEach(entities -> entities.keySet().forEach(entity -> into.add(entity.value())));
    }
}
