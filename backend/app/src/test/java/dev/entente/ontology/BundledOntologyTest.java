package dev.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vocabulary that the application brings along. */
class BundledOntologyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FOLDER = "backend/app/src/main/resources/ontology/relations";

    private final Ontology ontology = OntologyReader.read(null);

    @Test
    void hasTheLabelsThatTheWordsNameAndARelationForEveryFile() throws IOException {
        assertThat(ontology.labels())
                .extracting(EntityLabel::label)
                .contains(
                        "State",
                        "Leader",
                        "Organisation",
                        "WeaponSystem",
                        "Person",
                        "Place",
                        "Event",
                        "Commodity",
                        "Agreement",
                        "Group",
                        "Topic");
        assertThat(ontology.relations()).hasSameSizeAs(Sources.files(FOLDER, ".json"));
    }

    @Test
    void keepsKeyPrefixesApart() {
        assertThat(ontology.labels()).extracting(EntityLabel::keyPrefix).doesNotHaveDuplicates();
        assertThat(ontology.labels()).extracting(EntityLabel::label).doesNotHaveDuplicates();
        assertThat(ontology.labelOfPrefix("state").orElseThrow().label()).isEqualTo("State");
        assertThat(ontology.labelOfPrefix("nothing")).isEmpty();
    }

    @Test
    void givesEveryEdgeTypeOneRelation() {
        for (Relation relation : ontology.relations()) {
            for (EdgeRule edge : relation.edges()) {
                assertThat(ontology.relationOfEdge(edge.type())).contains(relation);
                assertThat(ontology.edgeTypes()).contains(edge.type());
            }
        }
    }

    @Test
    void readsAlikeBothWaysExactlyWhereARelationIsSymmetric() {
        assertThat(ontology.relations()).allSatisfy(relation -> {
            if (relation.symmetric()) {
                assertThat(relation.inverse()).as(relation.name()).isEqualTo(relation.label());
                assertThat(relation.identity().roles()).as(relation.name()).contains(Role.SUBJECT, Role.OBJECT);
            }
        });
    }

    @Test
    void drawsEveryRelationInAFamilysColour() {
        Set<String> families =
                new HashSet<>(ontology.families().stream().map(Family::family).toList());
        assertThat(ontology.relations())
                .allSatisfy(relation -> assertThat(families).contains(relation.family()));
        assertThat(ontology.labels())
                .allSatisfy(label -> assertThat(List.of(label.colour(), label.colourDark()))
                        .allMatch(colour -> colour.matches("#[0-9A-Fa-f]{6}")));
    }

    @Test
    void givesExamplesThatUseOnlyTheRolesTheirRelationHas() throws IOException {
        var wrong = new ArrayList<String>();
        for (Path file : Sources.files(FOLDER, ".json")) {
            JsonNode written = JSON.readTree(Files.readString(file));
            Set<String> allowed = claimFields(written);
            written.path("examples")
                    .forEach(example -> example.path("claims")
                            .forEach(claim -> claim.propertyNames().forEach(field -> {
                                if (!allowed.contains(field)) {
                                    wrong.add(file.getFileName() + ": " + field);
                                }
                            })));
            if (written.path("examples").isEmpty()
                    || written.path("counterexamples").isEmpty()) {
                wrong.add(file.getFileName() + ": has no example or no counterexample");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void quotesInExamplesWhatTheirTextSays() throws IOException {
        for (Path file : Sources.files(FOLDER, ".json")) {
            JsonNode written = JSON.readTree(Files.readString(file));
            written.path("examples").forEach(example -> {
                String text = example.path("text").asString();
                example.path("claims").forEach(claim -> {
                    assertThat(text)
                            .as(file.toString())
                            .contains(claim.path("subject").asString());
                    claim.path("instruments")
                            .forEach(
                                    each -> assertThat(text).as(file.toString()).contains(each.asString()));
                });
            });
        }
    }

    private static Set<String> claimFields(JsonNode relation) {
        var fields = new HashSet<>(Set.of("status"));
        relation.path("roles")
                .propertyNames()
                .forEach(role -> fields.add(Set.of("instrument", "topic").contains(role) ? "instruments" : role));
        return fields;
    }
}
