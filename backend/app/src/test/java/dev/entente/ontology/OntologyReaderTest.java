package dev.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relation files of the user's own. */
class OntologyReaderTest {
    private static final String GOOD = """
            {"relation": "JUGGLED", "label": "juggled", "inverse": "was juggled by", "definition": "One juggled another.",
             "sentence": "{subject} juggled {object}[ at {event}]", "family": "material", "cameo": [], "plover": [],
             "roles": {"subject": {"labels": ["State"], "required": true}, "object": {"labels": ["State"]},
                       "event": {"labels": ["Event"]}},
             "symmetric": false, "time": "point", "identity": {"roles": ["subject", "object"], "bucket": "day"},
             "edges": [{"type": "JUGGLED", "from": "subject", "to": "object"}],
             "frames": [{"verbs": ["juggle"]}], "examples": [], "counterexamples": []}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void readsARelationBesideTheBundledOnes() throws IOException {
        write("juggled.json", GOOD);
        Relation relation = OntologyReader.read(folder).relation("JUGGLED").orElseThrow();
        assertThat(relation.roles()).containsOnlyKeys(Role.SUBJECT, Role.OBJECT, Role.EVENT);
        assertThat(relation.identity().bucket()).isEqualTo(Identity.Bucket.DAY);
        assertThat(relation.edges())
                .containsExactly(new EdgeRule("JUGGLED", Role.SUBJECT, Role.OBJECT, "juggled", "was juggled by"));
        assertThat(OntologyReader.read(folder).relations())
                .hasSize(OntologyReader.read(null).relations().size() + 1);
    }

    @Test
    void replacesABundledRelationOfTheSameName() throws IOException {
        String bundled = OntologyReader.read(null).relations().getFirst().name();
        write(bundled.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".json", GOOD.replace("JUGGLED", bundled));
        Ontology ontology = OntologyReader.read(folder);
        assertThat(ontology.relation(bundled).orElseThrow().label()).isEqualTo("juggled");
        assertThat(ontology.relations()).hasSameSizeAs(OntologyReader.read(null).relations());
    }

    @Test
    void refusesAnEdgeTypeThatAnotherRelationDraws() throws IOException {
        String taken = OntologyReader.read(null).edgeTypes().getFirst();
        write("juggled.json", GOOD.replace("\"type\": \"JUGGLED\"", "\"type\": \"" + taken + "\""));
        assertThatThrownBy(() -> OntologyReader.read(folder))
                .isInstanceOf(OntologyException.class)
                .hasMessageContainingAll("edges.type", taken, "JUGGLED", "a type has one relation");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "label": "juggled", |                                      | label: is missing
            "JUGGLED", "label"  | "Juggled", "label"                   | relation: 'Juggled' must be upper-case letters and _
            "JUGGLED", "label"  | "TOSSED", "label"                    | relation: TOSSED belongs into a file called tossed.json
            "material"          | "magic"                              | family: 'magic' is not in families.json
            "point"             | "sometimes"                          | time: must be one of point, interval
            "time": "point",    |                                      | time: is missing
            ["Event"]           | ["Evant"]                            | roles.event.labels: 'Evant' is not in labels.json
            ["Event"]           | []                                   | roles.event.labels: must name at least one label
            {"labels": ["Event"]} | {}                                 | roles.event.labels: is missing
            "event":            | "venue":                             | roles: 'venue' is not a role
            "subject": {        | "place": {                           | roles: a relation needs a subject
            "event": {"labels": ["Event"]} | "topic": {"labels": ["Topic"]}, "instrument": {"labels": ["Commodity"]} | roles: a relation has an instrument or a topic, not both
            at {event}          | at {place}                           | sentence: the relation has no role 'place'
            ["subject", "object"] | ["object"]                         | identity.roles: must contain subject
            ["subject", "object"] | ["subject", "place"]               | identity.roles: the relation has no role 'place'
            ["subject", "object"] | ["subject", "value"]               | identity.roles: the relation has no value
            "bucket": "day"     | "bucket": "week"                     | identity.bucket: must be one of day, month, year, none
            "type": "JUGGLED"   | "type": "STATES"                     | edges.type: STATES is reserved for the record itself
            "type": "JUGGLED"   | "type": "juggled"                    | edges.type: 'juggled' must be upper-case letters and _
            "to": "object"      | "to": "place"                        | edges.to: the relation has no role 'place'
            "to": "object"      | "to": "nowhere"                      | edges.to: 'nowhere' is not a role
            "from": "subject", "to" | "to"                             | edges.from: is missing
            "symmetric": false  | "symmetrical": false                 | symmetrical
            "symmetric": false  | "symmetric": "perhaps"               | symmetric
            "cameo": []         | "cameo": [                           | line
            """)
    void saysWhichFileAndFieldAreWrong(String good, String bad, String said) throws IOException {
        assertThat(GOOD).contains(good);
        write("juggled.json", GOOD.replace(good, bad == null ? "" : bad));
        assertThatThrownBy(() -> OntologyReader.read(folder))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining("juggled.json")
                .hasMessageContaining(said);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> OntologyReader.read(folder.resolve("nowhere")))
                .isInstanceOf(OntologyException.class)
                .hasMessageContainingAll("nowhere", "is not a folder that can be read");
    }

    @Test
    void refusesNullWhereARoleStands() throws IOException {
        write("juggled.json", GOOD.replace("{\"labels\": [\"Event\"]}", "null"));
        assertThatThrownBy(() -> OntologyReader.read(folder))
                .isInstanceOf(OntologyException.class)
                .hasMessageContainingAll("juggled.json", "roles", "event");
    }

    @Test
    void refusesNullWhereAnEdgeStands() throws IOException {
        write("juggled.json", GOOD.replace("\"edges\": [", "\"edges\": [null, "));
        assertThatThrownBy(() -> OntologyReader.read(folder))
                .isInstanceOf(OntologyException.class)
                .hasMessageContainingAll("juggled.json", "edges");
    }

    @Test
    void refusesAFileThatSaysNull() throws IOException {
        write("juggled.json", "null");
        assertThatThrownBy(() -> OntologyReader.read(folder))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining("juggled.json");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
