package dev.entente.export;

import dev.entente.fact.Time;
import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import dev.entente.ontology.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every graph format says of an edge, under the same names; text only, empty where nothing is known. */
final class EdgeFields {
    /** In the order of columns. */
    static final List<String> NAMES =
            List.of("relation", "fact", "status", "from", "until", "precision", "with", "place", "value");

    private EdgeFields() {}

    static Map<String, String> of(EdgeRow edge) {
        FactRow fact = edge.fact();
        Time time = fact.time();
        var fields = new LinkedHashMap<String, String>();
        fields.put("relation", fact.relation());
        fields.put("fact", fact.key());
        fields.put("status", fact.status().word());
        fields.put("from", time == null ? "" : day(time.from()));
        fields.put("until", time == null ? "" : day(time.until()));
        fields.put("precision", time == null ? "" : time.precision().word());
        fields.put("with", names(fact, Role.INSTRUMENT, Role.TOPIC));
        fields.put("place", names(fact, Role.PLACE));
        fields.put("value", fact.value() == null ? "" : fact.value());
        return fields;
    }

    private static String names(FactRow fact, Role... roles) {
        return List.of(roles).stream()
                .flatMap(role -> fact.roles().getOrDefault(role, List.of()).stream())
                .map(EntityNode::name)
                .collect(Collectors.joining("; "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
