package dev.entente.graph;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.Type;

/**
 * Neo4j's values as JSON has them. What JSON has no word for becomes an object with {@code $type}: an integer beyond 2^53
 * keeps its digits as text, temporal values are ISO text, nodes and relationships carry our keys.
 */
final class Plain {
    private static final String TYPE = "$type";
    /** The largest integer up to which JavaScript has every one: 2^53 - 1. */
    private static final long EXACT = (1L << 53) - 1;

    private final Function<Node, String> nodeId;
    private final Function<Relationship, Map<String, String>> edgeIds;
    private final Map<String, Repeated> ofNodes = new HashMap<>();
    private final Map<String, Repeated> ofRelationships = new HashMap<>();

    /**
     * @param nodeId the name under which a node leaves the server
     * @param edgeIds the same for a relationship: {@code id}, {@code source}, {@code target}
     */
    Plain(Function<Node, String> nodeId, Function<Relationship, Map<String, String>> edgeIds) {
        this.nodeId = nodeId;
        this.edgeIds = edgeIds;
    }

    @Nullable
    Object of(Value value) {
        if (value.isNull()) {
            return null;
        }
        return switch (typeName(value.type())) {
            case "BOOLEAN" -> value.asBoolean();
            case "STRING" -> value.asString();
            case "INTEGER" -> integer(value.asLong());
            case "FLOAT" -> number(value.asDouble());
            case "BYTES" -> typed("bytes", Base64.getEncoder().encodeToString(value.asByteArray()));
            case "LIST OF ANY?" -> list(value);
            case "MAP" -> map(value);
            case "NODE" -> node(value.asNode());
            case "RELATIONSHIP" -> relationship(value.asRelationship());
            case "PATH" -> path(value.asPath());
            case "POINT" -> point(value.asPoint());
            case "DATE" -> typed("date", value.asLocalDate().toString());
            case "TIME" -> typed("time", value.asOffsetTime().toString());
            case "LOCAL_TIME" -> typed("localtime", value.asLocalTime().toString());
            case "DATE_TIME" -> typed("datetime", value.asZonedDateTime().toString());
            case "LOCAL_DATE_TIME" ->
                typed("localdatetime", value.asLocalDateTime().toString());
            case "DURATION" -> typed("duration", value.asIsoDuration().toString());
            default -> typed("text", value.toString());
        };
    }

    Repeated properties(Node node) {
        return ofNodes.computeIfAbsent(node.elementId(), id -> read(node));
    }

    Repeated properties(Relationship relationship) {
        return ofRelationships.computeIfAbsent(relationship.elementId(), id -> read(relationship));
    }

    private Repeated read(MapAccessor properties) {
        var plain = new TreeMap<String, @Nullable Object>();
        properties.keys().forEach(name -> plain.put(name, of(properties.get(name))));
        return new Repeated(plain);
    }

    private static String typeName(Type type) {
        return type.name();
    }

    private static Object integer(long number) {
        return -EXACT <= number && number <= EXACT ? number : typed("integer", Long.toString(number));
    }

    private static Object number(double number) {
        return Double.isFinite(number) ? number : typed("float", Double.toString(number));
    }

    private List<@Nullable Object> list(Value value) {
        var plain = new ArrayList<@Nullable Object>();
        value.values().forEach(each -> plain.add(of(each)));
        return plain;
    }

    private Object map(Value value) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        value.keys().forEach(key -> plain.put(key, of(value.get(key))));
        return plain.containsKey(TYPE) ? typed("map", plain) : plain;
    }

    private Map<String, @Nullable Object> node(Node node) {
        var plain = typed("node");
        plain.put("id", nodeId.apply(node));
        plain.put("labels", labels(node));
        plain.put("properties", properties(node));
        return plain;
    }

    private Map<String, @Nullable Object> relationship(Relationship relationship) {
        var plain = typed("relationship");
        plain.putAll(edgeIds.apply(relationship));
        plain.put("type", relationship.type());
        plain.put("properties", properties(relationship));
        return plain;
    }

    private Map<String, @Nullable Object> path(Path path) {
        var plain = typed("path");
        var nodes = new ArrayList<@Nullable Object>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        var relationships = new ArrayList<@Nullable Object>();
        path.relationships().forEach(relationship -> relationships.add(relationship(relationship)));
        plain.put("nodes", nodes);
        plain.put("relationships", relationships);
        return plain;
    }

    private static Map<String, @Nullable Object> point(Point point) {
        var plain = typed("point");
        plain.put("srid", point.srid());
        plain.put("x", point.x());
        plain.put("y", point.y());
        if (!Double.isNaN(point.z())) {
            plain.put("z", point.z());
        }
        return plain;
    }

    static List<String> labels(Node node) {
        var labels = new ArrayList<String>();
        node.labels().forEach(labels::add);
        labels.sort(null);
        return labels;
    }

    private static Map<String, @Nullable Object> typed(String type) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put(TYPE, type);
        return plain;
    }

    private static Map<String, @Nullable Object> typed(String type, Object value) {
        var plain = typed(type);
        plain.put("value", value);
        return plain;
    }
}
