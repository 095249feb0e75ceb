package dev.entente.export;

import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A script for cypher-shell: constraint first, then entities and edges in batches, merged by our own keys, so that it can
 * run twice. Labels and types come from the vocabulary and are quoted; values are literals that no name can leave.
 */
final class CypherScript implements GraphFile {
    private static final int BATCH = 500;

    private final OutputStream out;
    private final Map<String, List<String>> entities = new LinkedHashMap<>();
    private final Map<String, List<String>> edges = new LinkedHashMap<>();
    private boolean begun;
    private boolean inEdges;

    CypherScript(OutputStream out) {
        this.out = out;
    }

    @Override
    public void start(Extent extent) throws IOException {
        for (String sentence : extent.sentences()) {
            write("// " + sentence + "\n");
        }
        write("// Run it with: cypher-shell -f entente.cypher\n");
    }

    @Override
    public void source(Cited source) throws IOException {
        write("// " + source.line() + "\n");
    }

    /** The sources come before it: they are comments. */
    private void constraint() throws IOException {
        if (!begun) {
            begun = true;
            write("CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (e:Entity) REQUIRE e.key IS UNIQUE;\n");
        }
    }

    @Override
    public void node(EntityNode node) throws IOException {
        constraint();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("key", node.key());
        properties.put("name", node.name());
        properties.put("facts", node.facts());
        if (node.code() != null) {
            properties.put("code", node.code());
        }
        if (add(entities, node.label(), CypherLiteral.of(properties))) {
            flushEntities(node.label());
        }
    }

    @Override
    public void edge(DrawnEdge edge) throws IOException {
        edges();
        var properties = new LinkedHashMap<String, Object>();
        EdgeField.known(edge).forEach((field, value) -> properties.put(field.word(), value));
        properties.put(EdgeField.SOURCES.word(), edge.sources());
        var row = new LinkedHashMap<String, Object>();
        row.put("key", edge.key());
        row.put("a", edge.from());
        row.put("b", edge.to());
        row.put("p", properties);
        if (add(edges, edge.type(), CypherLiteral.of(row))) {
            flushEdges(edge.type());
        }
    }

    /** All entities come before the first edge. */
    private void edges() throws IOException {
        if (inEdges) {
            return;
        }
        inEdges = true;
        for (String label : List.copyOf(entities.keySet())) {
            flushEntities(label);
        }
    }

    @Override
    public void end() throws IOException {
        constraint();
        edges();
        for (String type : List.copyOf(edges.keySet())) {
            flushEdges(type);
        }
    }

    private static boolean add(Map<String, List<String>> batches, String name, String row) {
        List<String> batch = batches.computeIfAbsent(name, none -> new ArrayList<>());
        batch.add(row);
        return batch.size() == BATCH;
    }

    private void flushEntities(String label) throws IOException {
        unwind(
                entities.remove(label),
                "MERGE (e:Entity {key: row.key}) SET e:" + CypherLiteral.name(label) + ", e += row");
    }

    private void flushEdges(String type) throws IOException {
        unwind(
                edges.remove(type),
                "MATCH (a:Entity {key: row.a}) MATCH (b:Entity {key: row.b}) MERGE (a)-[r:" + CypherLiteral.name(type)
                        + " {key: row.key}]->(b) SET r += row.p");
    }

    private void unwind(@Nullable List<String> rows, String what) throws IOException {
        if (rows != null) {
            write("UNWIND [\n" + String.join(",\n", rows) + "\n] AS row\n" + what + ";\n");
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
