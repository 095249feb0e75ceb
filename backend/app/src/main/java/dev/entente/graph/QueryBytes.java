package dev.entente.graph;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Path;

/** About how many bytes a value takes in the answer, told before it is made. */
final class QueryBytes {
    private static final long SMALL = 24;
    private static final long FRAME = 120;

    private QueryBytes() {}

    static long of(Value value) {
        if (value.isNull()) {
            return SMALL;
        }
        return switch (value.type().name()) {
            case "STRING" -> text(value.asString());
            case "BYTES" -> SMALL + value.size() * 4L / 3;
            case "LIST OF ANY?" -> {
                long sum = SMALL;
                for (Value each : value.values()) {
                    sum += of(each);
                }
                yield sum;
            }
            case "MAP" -> within(value);
            case "NODE" -> 2 * (FRAME + within(value.asNode()));
            case "RELATIONSHIP" -> 2 * (FRAME + within(value.asRelationship()));
            case "PATH" -> path(value.asPath());
            default -> 2 * SMALL;
        };
    }

    private static long text(String text) {
        long wide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c < 0x20) {
                wide++;
            }
        }
        return SMALL + text.length() + 3 * wide;
    }

    /** Nodes and relationships are told twice: where they stand, and in the graph. */
    private static long path(Path path) {
        long sum = FRAME;
        for (var node : path.nodes()) {
            sum += 2 * (FRAME + within(node));
        }
        for (var relationship : path.relationships()) {
            sum += 2 * (FRAME + within(relationship));
        }
        return sum;
    }

    private static long within(MapAccessor map) {
        long sum = SMALL;
        for (String key : map.keys()) {
            sum += text(key) + of(map.get(key));
        }
        return sum;
    }
}
