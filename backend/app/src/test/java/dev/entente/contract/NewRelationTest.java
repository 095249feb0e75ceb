package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.testing.Http;
import dev.entente.testing.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new relation is one new file: nothing else is touched on its way from a line to the page. */
class NewRelationTest {
    private static final String FILE = """
            {"relation": "JUGGLED_FOR", "label": "juggled for", "inverse": "was juggled for by", "definition": "One juggled.",
             "sentence": "{subject} juggled [{instrument} ]for {object}", "family": "material", "cameo": [], "plover": [],
             "roles": {"subject": {"labels": ["Leader"], "required": true}, "object": {"labels": ["State"], "required": true},
                       "instrument": {"labels": ["Commodity"], "many": true}},
             "symmetric": false, "time": "point", "identity": {"roles": ["subject", "object"], "bucket": "year"},
             "edges": [{"type": "JUGGLED_FOR", "from": "subject", "to": "object"},
                       {"type": "JUGGLED_WITH", "from": "subject", "to": "instrument", "label": "juggled with"}],
             "frames": [{"verbs": ["juggle"]}], "examples": [], "counterexamples": []}
            """;
    private static final String LINES = """
            {"article": {"id": "a1", "language": "en", "kind": "brief", "text": "Jane Doe juggled oranges for Norland."}}
            {"article": "a1", "relation": "JUGGLED_FOR", "subject": {"key": "leader:jane", "name": "Jane Doe"}, "object": {"key": "state:norland", "name": "Norland"}, "instruments": [{"key": "commodity:oranges", "name": "oranges"}], "status": "occurred", "confidence": 1, "by": "curator", "quote": {"start": 0, "end": 37, "text": "Jane Doe juggled oranges for Norland."}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void goesFromALineToAnEdgeAndToThePage() throws Exception {
        Files.writeString(folder.resolve("juggled-for.json"), FILE);
        Ontology ontology = OntologyReader.read(folder);
        try (Store store = Store.empty(ontology);
                Http http = Http.serving(store)) {
            assertThat(store.load(List.of(lines())).problems()).isEmpty();
            assertThat(store.number("MATCH (:Leader {name: 'Jane Doe'})-[:JUGGLED_WITH]->(:Commodity) RETURN count(*)"))
                    .isEqualTo(1);
            assertThat(http.get("/api/ontology").json().path("relations").findValuesAsString("relation"))
                    .contains("JUGGLED_FOR");
            var neighbours = http.get("/api/entities/leader:jane/neighbours?relation=JUGGLED_FOR")
                    .json();
            assertThat(neighbours.path("total").asInt()).isEqualTo(2);
            String fact = neighbours.path("edges").path(0).path("fact").asString();
            assertThat(http.get("/api/facts/" + fact).json().path("sentence").asString())
                    .isEqualTo("Jane Doe juggled oranges for Norland");
            assertThat(store.export()).contains("JUGGLED_FOR");
        }
    }

    private Path lines() throws IOException {
        return Files.writeString(folder.resolve("lines.jsonl"), LINES);
    }
}
