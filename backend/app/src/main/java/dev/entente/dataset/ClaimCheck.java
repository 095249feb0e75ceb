package dev.entente.dataset;

import dev.entente.dataset.ClaimLine.ParticipantField;
import dev.entente.fact.Claim;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Participant;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import dev.entente.ontology.RoleRule;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds a written claim against the vocabulary: its relation exists, and everyone in it may stand where they stand. */
record ClaimCheck(Ontology ontology, Instant now) {
    private static final int VALUE_LIMIT = 200;

    Claim claim(ClaimLine line) {
        Relation relation = relation(Fields.required("relation", line.relation()));
        Map<Role, List<Participant>> roles = roles(line, relation);
        for (Map.Entry<Role, RoleRule> rule : relation.roles().entrySet()) {
            if (rule.getValue().required() && !roles.containsKey(rule.getKey())) {
                throw new LineException(
                        fieldOf(rule.getKey(), relation),
                        "is missing: " + relation.name() + " needs its "
                                + rule.getKey().word(),
                        "name who or what it is");
            }
        }
        var quote = Fields.present("quote", line.quote());
        return new Claim(
                Fields.required("article", line.article()),
                relation.name(),
                roles,
                value(line.value(), relation),
                line.date() == null ? null : line.date().toTime(),
                line.checkedStatus(),
                attribution(line.attribution()),
                line.checkedConfidence(),
                Fields.required("by", line.by()),
                quote.span(),
                Fields.required("quote.text", quote.text()),
                line.recorded(now));
    }

    private Relation relation(String name) {
        return ontology.relation(name)
                .orElseThrow(() -> new LineException(
                        "relation",
                        "'" + name + "' is not a relation",
                        "use one of the files under ontology/relations"));
    }

    private Map<Role, List<Participant>> roles(ClaimLine line, Relation relation) {
        var roles = new EnumMap<Role, List<Participant>>(Role.class);
        put(roles, relation, Role.SUBJECT, "subject", one(line.subject()));
        put(roles, relation, Role.OBJECT, "object", one(line.object()));
        put(
                roles,
                relation,
                relation.instrumentRole().orElse(Role.INSTRUMENT),
                "instruments",
                many(line.instruments()));
        put(roles, relation, Role.PLACE, "place", one(line.place()));
        put(roles, relation, Role.EVENT, "event", one(line.event()));
        return roles;
    }

    private void put(
            Map<Role, List<Participant>> roles,
            Relation relation,
            Role role,
            String field,
            List<ParticipantField> written) {
        if (written.isEmpty()) {
            return;
        }
        RoleRule rule = relation.roles().get(role);
        if (rule == null) {
            throw new LineException(
                    field, relation.name() + " has no such role", "leave it out, or use another relation");
        }
        if (written.size() > 1 && !rule.many()) {
            throw new LineException(field, relation.name() + " takes only one", "make a claim of each");
        }
        List<Participant> participants = written.stream()
                .map(participant -> allowed(participant(field, participant), field, relation, rule))
                .toList();
        if (participants.stream().map(Participant::key).distinct().count() < participants.size()) {
            throw new LineException(field, "names the same entity twice", "name each once");
        }
        roles.put(role, participants);
    }

    private Participant allowed(Participant participant, String field, Relation relation, RoleRule rule) {
        String label = labelOf(participant.key(), field);
        if (!rule.labels().contains(label)) {
            throw new LineException(
                    field,
                    participant.key() + " is a " + label + ", which may not stand in this role of " + relation.name(),
                    "allowed are "
                            + String.join(", ", rule.labels().stream().sorted().toList()));
        }
        return participant;
    }

    private String labelOf(EntityKey key, String field) {
        return ontology.labelOfPrefix(key.prefix())
                .map(EntityLabel::label)
                .orElseThrow(() -> new LineException(
                        field + ".key",
                        "no label has the key prefix '" + key.prefix() + "'",
                        "the prefixes stand in ontology/labels.json"));
    }

    private List<Participant> attribution(@Nullable List<ParticipantField> sources) {
        return many(sources).stream()
                .map(source -> {
                    Participant participant = participant("attribution", source);
                    labelOf(participant.key(), "attribution");
                    return participant;
                })
                .toList();
    }

    private static Participant participant(String field, ParticipantField written) {
        return new Participant(
                Fields.key(field + ".key", written.key()),
                Fields.required(field + ".name", written.name()),
                written.mention(),
                written.quantity());
    }

    private static @Nullable String value(@Nullable String value, Relation relation) {
        if (value != null && relation.value() == null) {
            throw new LineException("value", relation.name() + " takes no value", "leave it out");
        }
        return value == null ? null : Fields.atMost(VALUE_LIMIT, "value", value);
    }

    private static String fieldOf(Role role, Relation relation) {
        return relation.instrumentRole().filter(role::equals).isPresent() ? "instruments" : role.word();
    }

    private static List<ParticipantField> one(@Nullable ParticipantField field) {
        return field == null ? List.of() : List.of(field);
    }

    private static List<ParticipantField> many(@Nullable List<ParticipantField> fields) {
        return Objects.requireNonNullElse(fields, List.of());
    }
}
