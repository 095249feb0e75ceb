package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.entente.ontology.OntologyReader;
import dev.entente.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/claims.schema.json and docs/claims-format.md say of a line what the reader says. */
class ClaimsSchemaTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

    private final Schema schema = schema();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    static List<BadLine> badLines() {
        return BadLine.all().stream().filter(BadLine::schema).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLines")
    void tellsABadLineWhereItCan(BadLine bad) {
        assertThat(schema.validate(bad.line(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void takesGoodLines() {
        assertThat(List.of(BadLine.ARTICLE, BadLine.ENTITY, BadLine.CLAIM))
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void takesEverySample() throws IOException {
        int lines = 0;
        for (Path file : Sources.files("backend/app/src/main/resources/samples", ".jsonl")) {
            for (String line : Files.readAllLines(file)) {
                assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(400);
    }

    @Test
    void theExamplesInTheDocumentationAreGoodLines() throws IOException {
        String text = Files.readString(Sources.root().resolve("docs/claims-format.md"));
        List<String> examples =
                EXAMPLE.matcher(text).results().map(match -> match.group(1)).toList();
        assertThat(examples).hasSize(3);
        assertThat(examples)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
        Path file = Files.writeString(folder.resolve("examples.jsonl"), String.join("\n", examples));
        var entries = new ArrayList<Entry>();
        new DatasetReader(OntologyReader.read(null), Clock.systemUTC()).read(List.of(file), entries::add);
        assertThat(entries).hasExactlyElementsOfTypes(Entry.OfArticle.class, Entry.OfEntity.class, Entry.OfClaim.class);
        assertQuoteStandsInText(entries);
    }

    private static void assertQuoteStandsInText(List<Entry> entries) {
        var article = ((Entry.OfArticle) entries.get(0)).article();
        var claim = ((Entry.OfClaim) entries.get(2)).claim();
        assertThat(claim.article()).isEqualTo(article.id());
        assertThat(article.text().at(claim.span())).contains(claim.quote());
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Sources.root().resolve("docs/claims.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
