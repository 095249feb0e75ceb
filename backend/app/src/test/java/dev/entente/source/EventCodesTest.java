package dev.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An event's code means one relation, whoever its actors are. */
class EventCodesTest {
    private final Ontology ontology = OntologyReader.read(null);

    @Test
    void noTwoRelationsThatFitTheSamePartiesHaveTheSameCode() {
        var taken = new HashMap<String, String>();
        var doubled = new ArrayList<String>();
        for (Relation relation : ontology.relations()) {
            if (needsTwoPartiesAtMost(relation)) {
                for (String place : places(relation)) {
                    String before = taken.put(place, relation.name());
                    if (before != null) {
                        doubled.add(place + ": " + before + " and " + relation.name());
                    }
                }
            }
        }
        assertThat(taken).isNotEmpty();
        assertThat(doubled).isEmpty();
    }

    /** What needs a weapon besides is no reading of an event, which names two actors and no more. */
    private static boolean needsTwoPartiesAtMost(Relation relation) {
        return relation.roles().entrySet().stream()
                .filter(role -> role.getValue().required())
                .map(Map.Entry::getKey)
                .allMatch(Set.of(Role.SUBJECT, Role.OBJECT)::contains);
    }

    private static Set<String> places(Relation relation) {
        var places = new TreeSet<String>();
        for (String code : relation.cameo()) {
            for (String subject : labels(relation, Role.SUBJECT)) {
                for (String object : labels(relation, Role.OBJECT)) {
                    places.add(code + " of " + subject + " and " + object);
                }
            }
        }
        return places;
    }

    private static List<String> labels(Relation relation, Role role) {
        var rule = relation.roles().get(role);
        return rule == null ? List.of() : List.copyOf(rule.labels());
    }
}
