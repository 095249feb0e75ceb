package dev.entente.graph;

import dev.entente.graph.QueryOutcome.ResultEdge;
import dev.entente.graph.QueryOutcome.ResultNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Gathers the nodes and relationships of a result, and gives each a name that may leave the server. */
final class ResultGraph {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Relationship> relationships = new LinkedHashMap<>();
    /** By element ids, which some servers give to nodes and relationships alike. */
    private final Map<String, String> nodeNames = new HashMap<>();

    private final Map<String, String> relationshipNames = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Plain plain = new Plain(this::name, this::names);

    /** Looks for nodes and relationships anywhere in a value. */
    void gather(Value value) {
        if (value.isNull()) {
            return;
        }
        switch (value.type().name()) {
            case "NODE" -> add(value.asNode());
            case "RELATIONSHIP" -> add(value.asRelationship());
            case "PATH" -> add(value.asPath());
            case "LIST OF ANY?", "MAP" -> value.values().forEach(this::gather);
            default -> {
                // a value that holds no part of the graph
            }
        }
    }

    void add(Node node) {
        nodes.putIfAbsent(node.elementId(), node);
    }

    private void add(Relationship relationship) {
        relationships.putIfAbsent(relationship.elementId(), relationship);
    }

    private void add(Path path) {
        path.nodes().forEach(this::add);
        path.relationships().forEach(this::add);
    }

    /** Element ids of nodes at the ends of relationships that have not been gathered themselves. */
    Set<String> missingEnds() {
        var missing = new LinkedHashSet<String>();
        for (Relationship relationship : relationships.values()) {
            missing.add(relationship.startNodeElementId());
            missing.add(relationship.endNodeElementId());
        }
        missing.removeAll(nodes.keySet());
        return missing;
    }

    /** How values are told with the names of this graph, when all of it has been gathered. */
    Plain plain() {
        // A relationship can bear the key of the node at its end, and the node is what it names.
        nodes.values().forEach(this::name);
        return plain;
    }

    List<ResultNode> nodes() {
        var drawn = new ArrayList<ResultNode>();
        for (Node node : nodes.values()) {
            drawn.add(new ResultNode(
                    name(node),
                    Plain.labels(node),
                    node.get("name").asString(node.get("title").asString(name(node))),
                    plain.properties(node)));
        }
        return drawn;
    }

    List<ResultEdge> edges() {
        var drawn = new ArrayList<ResultEdge>();
        for (Relationship relationship : relationships.values()) {
            Map<String, String> ids = names(relationship);
            drawn.add(new ResultEdge(
                    String.valueOf(ids.get("id")),
                    relationship.type(),
                    String.valueOf(ids.get("source")),
                    String.valueOf(ids.get("target")),
                    plain.properties(relationship)));
        }
        return drawn;
    }

    private String name(Node node) {
        return nodeNames.computeIfAbsent(node.elementId(), element -> key(node.get("key"), "n"));
    }

    private Map<String, String> names(Relationship relationship) {
        String id = relationshipNames.computeIfAbsent(
                relationship.elementId(), element -> key(relationship.get("key"), "r"));
        return Map.of(
                "id", id,
                "source", end(relationship.startNodeElementId()),
                "target", end(relationship.endNodeElementId()));
    }

    private String end(String elementId) {
        Node node = nodes.get(elementId);
        return node == null ? nodeNames.computeIfAbsent(elementId, element -> numbered("n")) : name(node);
    }

    private String key(Value key, String prefix) {
        String text = key.isNull() || !key.type().name().equals("STRING") ? "" : key.asString();
        return !text.isEmpty() && taken.add(text) ? text : numbered(prefix);
    }

    private String numbered(String prefix) {
        int number = nodeNames.size() + relationshipNames.size() + 1;
        while (!taken.add(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
