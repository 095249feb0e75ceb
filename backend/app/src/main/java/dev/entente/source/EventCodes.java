package dev.entente.source;

import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import dev.entente.ontology.RoleRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which relation an event is, by the codes in the relations' files: of those whose roles fit, the one with the longest code
 * that the event's begins with. Where two are equally long it is not said, and so it is none.
 */
final class EventCodes {
    private static final Set<Role> BOTH = Set.of(Role.SUBJECT, Role.OBJECT);

    private final Ontology ontology;
    private final Map<String, List<Relation>> byCode = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    EventCodes(Ontology ontology) {
        this.ontology = ontology;
        for (Relation relation : ontology.relations()) {
            relation.cameo().forEach(code -> byCode.merge(code, List.of(relation), EventCodes::joined));
        }
    }

    private static List<Relation> joined(List<Relation> some, List<Relation> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The same code, as one object for all events that have it. */
    String shared(String code) {
        return written.computeIfAbsent(code, same -> same);
    }

    Optional<Relation> relation(String code, Party subject, Party object) {
        for (int length = code.length(); length > 1; length--) {
            List<Relation> fitting = byCode.getOrDefault(code.substring(0, length), List.of()).stream()
                    .filter(relation -> fits(relation, subject, object))
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean fits(Relation relation, Party subject, Party object) {
        Set<Role> needed = relation.roles().entrySet().stream()
                .filter(role -> role.getValue().required())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return BOTH.containsAll(needed)
                && allows(relation.roles().get(Role.SUBJECT), subject)
                && allows(relation.roles().get(Role.OBJECT), object);
    }

    private boolean allows(@Nullable RoleRule rule, Party party) {
        return rule != null
                && ontology.labelOfPrefix(party.key().prefix())
                        .filter(label -> rule.labels().contains(label.label()))
                        .isPresent();
    }
}
