package dev.entente.export;

import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import dev.entente.ontology.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every graph format says of an edge, under the same names and in this order. */
enum EdgeField {
    RELATION(Kind.TEXT),
    FACT(Kind.TEXT),
    STATUS(Kind.TEXT),
    FROM(Kind.DAY),
    UNTIL(Kind.DAY),
    PRECISION(Kind.TEXT),
    /** Weapons, goods or topics. */
    WITH(Kind.TEXT),
    PLACE(Kind.TEXT),
    VALUE(Kind.TEXT),
    CLAIMS(Kind.WHOLE),
    PUBLISHERS(Kind.WHOLE),
    CERTAINTY(Kind.TEXT),
    CONFIDENCE(Kind.NUMBER),
    SOURCES(Kind.TEXT);

    /** What values it has. */
    enum Kind {
        TEXT,
        DAY,
        WHOLE,
        NUMBER
    }

    private final Kind kind;

    EdgeField(Kind kind) {
        this.kind = kind;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    /** Its value of an edge; null where nothing is known. */
    @Nullable
    Object of(DrawnEdge edge) {
        Object value = read(edge, edge.fact());
        return "".equals(value) ? null : value;
    }

    private @Nullable Object read(DrawnEdge edge, FactRow fact) {
        return switch (this) {
            case RELATION -> fact.relation();
            case FACT -> fact.key();
            case STATUS -> fact.status().word();
            case FROM -> fact.time() == null ? null : fact.time().from();
            case UNTIL -> fact.time() == null ? null : fact.time().until();
            case PRECISION ->
                fact.time() == null ? null : fact.time().precision().word();
            case WITH -> names(fact, Role.INSTRUMENT, Role.TOPIC);
            case PLACE -> names(fact, Role.PLACE);
            case VALUE -> fact.value();
            case CLAIMS -> fact.claims();
            case PUBLISHERS -> fact.publishers();
            case CERTAINTY -> fact.standing().certainty().word();
            case CONFIDENCE -> fact.standing().confidence();
            case SOURCES -> Cited.marks(edge.sources());
        };
    }

    /** The values of all fields that have one. */
    static Map<EdgeField, Object> known(DrawnEdge edge) {
        var known = new LinkedHashMap<EdgeField, Object>();
        for (EdgeField field : values()) {
            Object value = field.of(edge);
            if (value != null) {
                known.put(field, value);
            }
        }
        return known;
    }

    private static String names(FactRow fact, Role... roles) {
        return List.of(roles).stream()
                .flatMap(role -> fact.roles().getOrDefault(role, List.of()).stream())
                .map(EntityNode::name)
                .collect(Collectors.joining("; "));
    }
}
