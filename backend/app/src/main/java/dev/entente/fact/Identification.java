package dev.entente.fact;

import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives claims and facts their keys. A key is a pure function of one claim and its relation's file, so that files may be
 * loaded in any order, any number of times. Where entities were merged or split, the key of a fact is that of its claims
 * under the entities' settled keys, and the key of a claim stays that of the claim as it was made.
 */
public final class Identification {
    private Identification() {}

    /** The fact a claim states: the same for every claim whose identifying roles, value and time bucket agree. */
    public static String factKey(Relation relation, Claim claim) {
        var parts = new ArrayList<String>();
        parts.add(relation.name());
        Map<Role, List<EntityKey>> roles = factRoles(relation, claim);
        for (Role role : Role.values()) {
            if (relation.identity().roles().contains(role)) {
                roles.getOrDefault(role, List.of()).stream()
                        .sorted()
                        .forEach(key -> parts.add(role.word() + "=" + key));
            }
        }
        if (relation.identity().value() && claim.value() != null) {
            parts.add("value=" + claim.value().strip());
        }
        Time time = claim.time();
        LocalDate anchor = time == null ? null : time.anchor();
        parts.add(relation.identity().bucket().of(anchor));
        return "fact:" + Hash.of(parts);
    }

    /** The claim itself: its article, passage, the fact as the claim itself puts it, and who read it. */
    public static String claimKey(Relation relation, Claim claim) {
        return "claim:"
                + Hash.of(List.of(
                        claim.article(),
                        claim.span().start() + "-" + claim.span().end(),
                        factKey(relation, claim),
                        claim.by()));
    }

    /** What a claim says beyond its key. A claim that comes again must have the same, or it would be overwritten. */
    public static String digest(Claim claim) {
        var parts = new ArrayList<String>();
        parts.add(claim.status().word());
        parts.add(said(claim.time()));
        parts.add(String.valueOf(claim.value()));
        parts.add(Double.toString(claim.confidence()));
        for (Role role : Role.values()) {
            claim.in(role).forEach(participant -> parts.add(role.word() + "=" + said(participant)));
        }
        claim.attribution().forEach(source -> parts.add("by=" + said(source)));
        return Hash.of(parts);
    }

    private static String said(@Nullable Time time) {
        return time == null
                ? "undated"
                : time.from() + "|" + time.until() + "|" + time.precision().word() + "|" + time.expression() + "|"
                        + time.basis();
    }

    private static String said(Participant participant) {
        return participant.key() + "|" + participant.mention() + "|" + participant.quantity();
    }

    /**
     * Who stands where in the fact that a claim states. Where subject and object may change places, the smaller key
     * comes first, whichever way round the article put it.
     */
    public static Map<Role, List<EntityKey>> factRoles(Relation relation, Claim claim) {
        var roles = new EnumMap<Role, List<EntityKey>>(Role.class);
        claim.roles()
                .forEach((role, participants) -> roles.put(
                        role, participants.stream().map(Participant::key).toList()));
        return factRoles(relation, roles);
    }

    static Map<Role, List<EntityKey>> factRoles(Relation relation, Map<Role, List<EntityKey>> stated) {
        var roles = new EnumMap<Role, List<EntityKey>>(Role.class);
        stated.forEach(
                (role, entities) -> roles.put(role, entities.stream().distinct().toList()));
        List<EntityKey> subjects = roles.getOrDefault(Role.SUBJECT, List.of());
        List<EntityKey> objects = roles.getOrDefault(Role.OBJECT, List.of());
        if (relation.symmetric()
                && objects.size() == 1
                && subjects.size() == 1
                && objects.getFirst().compareTo(subjects.getFirst()) < 0) {
            roles.put(Role.SUBJECT, objects);
            roles.put(Role.OBJECT, subjects);
        }
        return roles;
    }
}
