package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A frame in use whose roles are filled.
 *
 * @param sides the parties where the text names them as a pair
 * @param value the literal that the relation calls for
 */
record Filled(
        Matcher.Match match,
        Map<Role, List<Party>> roles,
        List<Party> sides,
        @Nullable String value) {
    /** More than any frame fills. */
    private static final int OTHERWISE = 100;

    Relation relation() {
        return match.rule().relation();
    }

    /** "provide <em>aid</em>": the noun says of the same two what the verb has said of them with it. */
    boolean repeats(Filled noun) {
        boolean within = match.slots().all().values().stream()
                .anyMatch(heads -> heads.contains(noun.match().trigger()));
        // "agreed to deliver" says two things of the same parties; "met to talk" and "paid a visit" one
        boolean other = !noun.relation().symmetric()
                && !noun.match().rule().frame().verbs().isEmpty();
        return within
                && noun.match().title() < 0
                && !match.rule().frame().otherwise()
                && !other
                && match.trigger() != noun.match().trigger()
                && entities().containsAll(noun.entities());
    }

    private Set<Entity> entities() {
        return Stream.of(roles.getOrDefault(Role.SUBJECT, List.of()), roles.getOrDefault(Role.OBJECT, List.of()), sides)
                .flatMap(List::stream)
                .map(Party::entity)
                .collect(Collectors.toSet());
    }

    /** How much of the frame the sentence fills: of several on one word the fullest counts. */
    int weight() {
        int both = match.rule().frame().verbs().isEmpty()
                        || match.rule().frame().nouns().isEmpty()
                ? 0
                : 1;
        boolean pair = sides.size() > 1
                || (relation().symmetric()
                        && roles.getOrDefault(Role.SUBJECT, List.of()).size() > 1
                        && !roles.containsKey(Role.OBJECT));
        return 4 * roles.size()
                + (pair ? 5 : 0)
                + both
                + (match.rule().frame().clauses().isEmpty() ? 0 : 3)
                + (match.rule().frame().fits().isEmpty() ? 0 : 1)
                - (match.rule().frame().otherwise() ? OTHERWISE : 0);
    }

    /** One claim for each combination of the roles that take one entity. */
    List<Map<Role, List<Party>>> spread() {
        var all = new ArrayList<Map<Role, List<Party>>>();
        for (Party[] pair : pairs()) {
            Map<Role, List<Party>> others = new EnumMap<>(Role.class);
            others.putAll(roles);
            others.put(Role.SUBJECT, List.of(pair[0]));
            others.remove(Role.OBJECT);
            if (pair.length > 1) {
                others.put(Role.OBJECT, List.of(pair[1]));
            }
            all.addAll(singled(others, relation()));
        }
        return all;
    }

    private List<Party[]> pairs() {
        List<Party> subjects = roles.getOrDefault(Role.SUBJECT, List.of());
        List<Party> objects = roles.getOrDefault(Role.OBJECT, List.of());
        var pairs = new ArrayList<Party[]>();
        if (sides.size() > 1) {
            each(sides, pairs);
        } else if (objects.isEmpty() && relation().symmetric() && subjects.size() > 1) {
            each(subjects, pairs);
        } else if (objects.isEmpty()) {
            subjects.forEach(subject -> pairs.add(new Party[] {subject}));
        } else if (subjects.size() == 1 || !isSame(subjects, objects)) {
            for (Party subject : subjects) {
                objects.stream()
                        .filter(object -> !object.entity().equals(subject.entity()))
                        .forEach(object -> pairs.add(new Party[] {subject, object}));
            }
        }
        return pairs;
    }

    /** Those who stand on both sides alike do nothing to each other. */
    private static boolean isSame(List<Party> subjects, List<Party> objects) {
        return subjects.stream()
                .map(Party::entity)
                .collect(Collectors.toSet())
                .equals(objects.stream().map(Party::entity).collect(Collectors.toSet()));
    }

    private static void each(List<Party> parties, List<Party[]> pairs) {
        for (int first = 0; first < parties.size(); first++) {
            for (int second = first + 1; second < parties.size(); second++) {
                pairs.add(new Party[] {parties.get(first), parties.get(second)});
            }
        }
    }

    /** Each instrument and each topic is a fact of its own; of the other roles the first entity counts. */
    private static List<Map<Role, List<Party>>> singled(Map<Role, List<Party>> roles, Relation relation) {
        Role many = relation.instrumentRole().orElse(Role.INSTRUMENT);
        List<Party> things = roles.getOrDefault(many, List.of());
        var singled = new ArrayList<Map<Role, List<Party>>>();
        for (int at = 0; at < Math.max(1, things.size()); at++) {
            Map<Role, List<Party>> one = new EnumMap<>(Role.class);
            roles.forEach((role, parties) -> one.put(role, List.of(parties.getFirst())));
            if (!things.isEmpty()) {
                one.put(many, List.of(things.get(at)));
            }
            singled.add(one);
        }
        return singled;
    }
}
