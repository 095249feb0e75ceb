package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.article.Kind;
import dev.entente.article.Published;
import dev.entente.article.Span;
import dev.entente.article.Text;
import dev.entente.fact.Claim;
import dev.entente.fact.Correction;
import dev.entente.fact.Correction.Change;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Participant;
import dev.entente.fact.Precision;
import dev.entente.fact.Status;
import dev.entente.fact.Time;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.ontology.Role;
import dev.entente.testing.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back as it was, whatever the script. */
class DatasetWriterTest {
    private static final String NASTY = "Путин \"said\"\n\tبوتين \\ 😀 \u0001\u2028 e\u0301 </script> =1+1";

    private final Ontology ontology = OntologyReader.read(null);
    private final DatasetReader reader = new DatasetReader(ontology, Clock.systemUTC());

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void bringsArticlesEntitiesAndClaimsBackAsTheyWere() throws IOException {
        var article = new Article(
                "статья-1",
                NASTY,
                NASTY,
                new Published(LocalDate.of(2024, 10, 11), NASTY),
                "https://новости.рф/путин?a='&b=\\بوتين#😀",
                "ru",
                Kind.EXCERPT,
                NASTY,
                NASTY,
                null,
                new Text(NASTY));
        var entity = new Entity(
                new EntityKey("leader:владимир-путин"),
                "Leader",
                NASTY,
                List.of(new Entity.Alias(NASTY, "ru"), new Entity.Alias("بوتين", null)),
                List.of(new Entity.Office(NASTY, new EntityKey("state:россия"), null, LocalDate.of(2030, 1, 1), NASTY)),
                Map.of("wikidata", "Q7747"),
                new EntityKey("org:х"),
                NASTY,
                NASTY);
        var claim = new Claim(
                "статья-1",
                "SUPPLIED",
                Map.of(
                        Role.SUBJECT, List.of(participant("state:россия")),
                        Role.INSTRUMENT, List.of(participant("weapon:б"), participant("weapon:а"))),
                null,
                new Time(null, LocalDate.of(2024, 10, 11), Precision.WEEK, NASTY, null),
                Status.RUMOURED,
                List.of(participant("leader:б"), participant("org:а")),
                0.123456789,
                "entente-rules/0.1",
                new Span(3, 7),
                NASTY,
                Instant.parse("2026-11-22T12:00:00.123456789Z"));

        var out = new ByteArrayOutputStream();
        var writer = new DatasetWriter(out, ontology);
        writer.write(article);
        writer.write(entity);
        writer.write(claim);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
        assertThat(read(out.toByteArray()))
                .satisfiesExactly(
                        line -> assertThat(((Entry.OfArticle) line).article()).isEqualTo(article),
                        line -> assertThat(((Entry.OfEntity) line).entity()).isEqualTo(entity),
                        line -> assertThat(((Entry.OfClaim) line).claim()).isEqualTo(claim));
    }

    @Test
    void bringsCorrectionsBackAsTheyWere() throws IOException {
        String oneLine = NASTY.replaceAll("\\p{Cntrl}", " ");
        String claim = "claim:0123456789abcdef01234567";
        var at = Instant.parse("2026-11-22T12:00:00.123Z");
        var corrections = List.of(
                new Correction(
                        new Change.Merge(new EntityKey("state:россия"), new EntityKey("state:russia")),
                        oneLine,
                        oneLine,
                        at),
                new Correction(
                        new Change.Split(new EntityKey("group:a"), new EntityKey("group:b"), oneLine, List.of(claim)),
                        "me",
                        null,
                        at),
                new Correction(new Change.Retraction(List.of(claim), LocalDate.of(2024, 10, 20)), "me", oneLine, at),
                new Correction(new Change.Undoing("correction:0123456789abcdef01234567"), "me", null, at));
        var out = new ByteArrayOutputStream();
        var writer = new DatasetWriter(out, ontology);
        for (Correction correction : corrections) {
            writer.write(correction);
        }
        assertThat(read(out.toByteArray()))
                .extracting(entry -> ((Entry.OfCorrection) entry).correction())
                .isEqualTo(corrections);
    }

    @Test
    void writesEverySampleAsItReadsIt() throws IOException {
        for (Path file : Sources.files("backend/app/src/main/resources/samples", ".jsonl")) {
            List<Entry> entries = read(Files.readAllBytes(file));
            byte[] written = written(entries);
            assertThat(written(read(written))).isEqualTo(written);
            assertThat(entries).doesNotHaveAnyElementsOfTypes(Entry.Bad.class);
        }
    }

    private byte[] written(List<Entry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new DatasetWriter(out, ontology);
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.OfArticle(Source source, Article article) -> writer.write(article);
                case Entry.OfEntity(Source source, Entity entity) -> writer.write(entity);
                case Entry.OfClaim(Source source, Claim claim) -> writer.write(claim);
                case Entry.OfCorrection(Source source, Correction correction) -> writer.write(correction);
                case Entry.Bad(Problem problem) -> throw new AssertionError(problem);
            }
        }
        return out.toByteArray();
    }

    private List<Entry> read(byte[] lines) throws IOException {
        Path file = Files.write(folder.resolve("lines.jsonl"), lines);
        var entries = new ArrayList<Entry>();
        reader.read(List.of(file), entries::add);
        return entries;
    }

    private static Participant participant(String key) {
        return new Participant(new EntityKey(key), NASTY, NASTY, NASTY);
    }
}
