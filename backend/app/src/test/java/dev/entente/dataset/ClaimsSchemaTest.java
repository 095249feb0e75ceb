package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.entente.fact.Correction;
import dev.entente.fact.Correction.Change;
import dev.entente.fact.Identification;
import dev.entente.ontology.OntologyReader;
import dev.entente.ontology.Relation;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(examples).hasSize(7);
        assertThat(examples)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
        Path file = Files.writeString(folder.resolve("examples.jsonl"), String.join("\n", examples));
        var entries = new ArrayList<Entry>();
        new DatasetReader(OntologyReader.read(null), Clock.systemUTC()).read(List.of(file), entries::add);
        assertThat(entries)
                .hasExactlyElementsOfTypes(
                        Entry.OfArticle.class,
                        Entry.OfEntity.class,
                        Entry.OfClaim.class,
                        Entry.OfCorrection.class,
                        Entry.OfCorrection.class,
                        Entry.OfCorrection.class,
                        Entry.OfCorrection.class);
        assertQuoteStandsInText(entries);
        assertCorrectionsNameWhatIsThere(entries);
    }

    private static void assertCorrectionsNameWhatIsThere(List<Entry> entries) {
        var claim = ((Entry.OfClaim) entries.get(2)).claim();
        Relation supplied = OntologyReader.read(null).relation("SUPPLIED").orElseThrow();
        String key = Identification.claimKey(supplied, claim);
        List<Correction> corrections = entries.subList(3, 7).stream()
                .map(entry -> ((Entry.OfCorrection) entry).correction())
                .toList();
        assertThat(corrections).extracting(Correction::kind).containsExactly("merge", "split", "retract", "undo");
        assertThat(corrections.get(1).change())
                .isInstanceOfSatisfying(
                        Change.Split.class, split -> assertThat(split.claims()).containsExactly(key));
        assertThat(corrections.get(2).change())
                .isInstanceOfSatisfying(
                        Change.Retraction.class,
                        retraction -> assertThat(retraction.claims()).containsExactly(key));
        assertThat(corrections.get(3).change())
                .isEqualTo(new Change.Undoing(corrections.get(0).key()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kind': 'merge', 'from': 'leader:j-doe', 'into': 'leader:jane-doe'",
                "'kind': 'merge', 'from': 'leader:j-doe', 'into': 'leader:jane-doe', 'claims': null, 'reason': 'one person'",
                "'kind': 'split', 'from': 'weapon:radar', 'into': 'weapon:other', 'name': 'other', 'claims': [CLAIM]",
                "'kind': 'retract', 'claims': [CLAIM]",
                "'kind': 'retract', 'claims': [CLAIM, CLAIM], 'on': '2024-06-02'",
                "'kind': 'undo', 'undoes': 'correction:0123456789abcdef01234567'"
            })
    void takesEachKindOfCorrection(String fields) {
        String line = correction(fields, "2026-11-22T12:30:00Z");
        assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        assertThat(read(line)).hasOnlyElementsOfType(Entry.OfCorrection.class).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'from': 'leader:j-doe', 'into': 'leader:jane-doe'",
                "'kind': 'rename', 'from': 'leader:j-doe', 'into': 'leader:jane-doe'",
                "'kind': 'merge', 'from': 'leader:j-doe'",
                "'kind': 'merge', 'from': 'J. Doe', 'into': 'leader:jane-doe'",
                "'kind': 'split', 'from': 'weapon:radar', 'into': 'weapon:other', 'claims': [CLAIM]",
                "'kind': 'split', 'from': 'weapon:radar', 'into': 'weapon:other', 'name': 'other', 'claims': []",
                "'kind': 'retract'",
                "'kind': 'retract', 'claims': ['fact:0123456789abcdef01234567']",
                "'kind': 'retract', 'claims': [CLAIM], 'on': 'in June'",
                "'kind': 'undo'",
                "'kind': 'undo', 'undoes': CLAIM",
                "'kind': 'undo', 'undoes': 'correction:0123456789abcdef01234567', 'because': 'no'"
            })
    void tellsABadCorrection(String fields) {
        String line = correction(fields, "2026-11-22T12:30:00Z");
        assertThat(schema.validate(line, InputFormat.JSON)).as(line).isNotEmpty();
        assertThat(read(line)).hasOnlyElementsOfType(Entry.Bad.class).hasSize(1);
    }

    @Test
    void aCorrectionSaysWhenAndBesideNoEntity() {
        String undo = "'kind': 'undo', 'undoes': 'correction:0123456789abcdef01234567'";
        String both = BadLine.ENTITY.substring(0, BadLine.ENTITY.length() - 1)
                + correction(undo, "2026-11-22T12:30:00Z").replace("{\"article\": null", "");
        for (String line : List.of(correction(undo, ""), both)) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isNotEmpty();
            assertThat(read(line)).hasOnlyElementsOfType(Entry.Bad.class).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "before, null, '\"2024-05-31\"', true",
        "after, '\"2024-05-01\"', null, true",
        "before, '\"2024-05-01\"', '\"2024-05-31\"', false",
        "before, '\"2024-05-01\"', null, false",
        "after, '\"2024-05-01\"', '\"2024-05-31\"', false",
        "after, null, '\"2024-05-31\"', false"
    })
    void anOpenDateKnowsOneEnd(String precision, String from, String until, boolean good) {
        String line = BadLine.CLAIM.replace(
                "{\"from\": \"2024-05-01\", \"until\": \"2024-05-31\", \"precision\": \"month\"}",
                "{\"from\": %s, \"until\": %s, \"precision\": \"%s\"}".formatted(from, until, precision));
        assertThat(schema.validate(line, InputFormat.JSON).isEmpty()).as(line).isEqualTo(good);
        assertThat(read(line))
                .hasOnlyElementsOfType(good ? Entry.OfClaim.class : Entry.Bad.class)
                .hasSize(1);
    }

    private static String correction(String fields, String recordedAt) {
        return ("{'article': null, 'correction': {" + fields.replace("CLAIM", "'claim:0123456789abcdef01234567'")
                        + ", 'by': 'me', 'recordedAt': '" + recordedAt + "'}}")
                .replace('\'', '"');
    }

    private List<Entry> read(String line) {
        try {
            Path file = Files.writeString(folder.resolve("line.jsonl"), line);
            var entries = new ArrayList<Entry>();
            new DatasetReader(OntologyReader.read(null), Clock.systemUTC()).read(List.of(file), entries::add);
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
