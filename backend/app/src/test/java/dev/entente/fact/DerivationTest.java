package dev.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ontology.OntologyReader;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private final Relation supplied =
            OntologyReader.read(null).relation("SUPPLIED").orElseThrow();

    @Test
    void drawsAnEdgeForEveryRuleAndPair() {
        assertThat(edges(Map.of(
                        Role.SUBJECT, keys("state:a"),
                        Role.OBJECT, keys("state:b"),
                        Role.INSTRUMENT, keys("weapon:x", "weapon:y"))))
                .extracting(edge -> edge.type() + " " + edge.from() + " " + edge.to())
                .containsExactlyInAnyOrder(
                        "SUPPLIED state:a state:b",
                        "SUPPLIED state:a weapon:x",
                        "SUPPLIED state:a weapon:y",
                        "SUPPLIED_TO weapon:x state:b",
                        "SUPPLIED_TO weapon:y state:b");
    }

    @Test
    void drawsWhatItCanWhereARoleIsEmpty() {
        assertThat(edges(Map.of(Role.SUBJECT, keys("state:a"), Role.INSTRUMENT, keys("weapon:x"))))
                .extracting(Edge::type)
                .containsExactly("SUPPLIED");
        assertThat(edges(Map.of(Role.SUBJECT, keys("state:a")))).isEmpty();
    }

    @Test
    void drawsNoEdgeFromAnEntityToItself() {
        assertThat(edges(Map.of(Role.SUBJECT, keys("state:a"), Role.OBJECT, keys("state:a"))))
                .isEmpty();
    }

    @Test
    void givesEveryEdgeAKeyOfItsOwnThatIsTheSameEachTime() {
        Map<Role, List<EntityKey>> roles =
                Map.of(Role.SUBJECT, keys("state:a"), Role.OBJECT, keys("state:b"), Role.INSTRUMENT, keys("weapon:x"));
        assertThat(edges(roles))
                .extracting(Edge::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("edge:[0-9a-f]{24}"));
        assertThat(edges(roles)).isEqualTo(edges(roles));
        assertThat(Derivation.edges(supplied, "fact:2", roles))
                .extracting(Edge::key)
                .doesNotContainAnyElementsOf(
                        edges(roles).stream().map(Edge::key).toList());
    }

    private List<Edge> edges(Map<Role, List<EntityKey>> roles) {
        return Derivation.edges(supplied, "fact:1", roles);
    }

    private static List<EntityKey> keys(String... keys) {
        return List.of(keys).stream().map(EntityKey::new).toList();
    }
}
