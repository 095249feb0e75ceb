package dev.entente.source;

import dev.entente.dataset.LineException;
import dev.entente.fact.EntityKey;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whom a row means. States, bodies and groups are looked up; a name that nobody knows makes no entity, unless the
 * user asks for that.
 */
final class Parties {
    private static final int NAME_LIMIT = 300;
    private static final Set<String> LOOKED_UP = Set.of("state", "org", "group");

    private final Ontology ontology;
    private final boolean newEntities;
    private final Reference states = Reference.states();
    private final Reference groups = Reference.groups();
    private final Map<EntityKey, Party> coded = new HashMap<>();

    Parties(Ontology ontology, boolean newEntities) {
        this.ontology = ontology;
        this.newEntities = newEntities;
    }

    /** A state, a body or a group. */
    Party actor(String field, String name, @Nullable LocalDate day) {
        return actor(field, name, day, "group");
    }

    /** Somebody or something under a label of the vocabulary. */
    Party of(String field, String label, String name, @Nullable LocalDate day) {
        String prefix = ontology.labels().stream()
                .filter(known -> known.label().equals(label))
                .map(EntityLabel::keyPrefix)
                .findFirst()
                .orElseThrow(() -> new LineException(
                        field, "'" + label + "' is not a label", "use one of ontology/labels.json in the mapping"));
        return LOOKED_UP.contains(prefix) ? actor(field, name, day, prefix) : made(field, prefix, name);
    }

    /** The state with an ISO 3166 or an event codebook's code. */
    Optional<Party> stateCode(String code) {
        return states.code(code).map(this::shared);
    }

    Optional<Party> groupCode(String code) {
        return groups.code(code).map(this::shared);
    }

    private Party shared(Reference.Known known) {
        return coded.computeIfAbsent(known.key(), key -> party(known, null));
    }

    /** One that its name alone makes: a weapon, a commodity, a topic. */
    Party made(String field, String prefix, String name) {
        String checked = checked(field, name);
        return new Party(new EntityKey(prefix + ":" + Words.key(checked)), checked, null, checked, null);
    }

    private Party actor(String field, String name, @Nullable LocalDate day, String otherwise) {
        String checked = checked(field, name);
        if (EntityKey.isKey(checked)) {
            return new Party(new EntityKey(checked), checked.substring(checked.indexOf(':') + 1), null, checked, null);
        }
        return states.named(checked, day)
                .or(() -> states.code(checked))
                .or(() -> groups.named(checked, day))
                .map(known -> party(known, checked))
                .orElseGet(() -> unknown(field, otherwise, checked));
    }

    private Party unknown(String field, String prefix, String name) {
        if (newEntities) {
            return made(field, prefix, name);
        }
        List<String> nearest = prefix.equals("state")
                ? states.nearest(name)
                : List.of(states.nearest(name).getFirst(), groups.nearest(name).getFirst());
        throw new LineException(
                field,
                "'" + name + "' is no state and no group that is known; nearest: " + String.join(", ", nearest),
                "correct the name, or take it in as it is with --new-entities");
    }

    private static Party party(Reference.Known known, @Nullable String mention) {
        return new Party(known.key(), known.name(), known, mention, null);
    }

    private static String checked(String field, String name) {
        if (name.isBlank()) {
            throw new LineException(field, "is empty", "name who or what it is");
        }
        if (name.length() > NAME_LIMIT) {
            throw new LineException(field, "is longer than " + NAME_LIMIT + " characters", "a name is shorter");
        }
        return name.strip();
    }
}
