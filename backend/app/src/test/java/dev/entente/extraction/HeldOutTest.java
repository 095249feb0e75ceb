package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.dataset.DatasetWriter;
import dev.entente.fact.Claim;
import dev.entente.testing.ExtractorUnderTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How much of what texts state is read, and how much of what is read they state, on texts that no rule was written for.
 * All claims of a set go into {@code target/<set>-claims.jsonl}.
 */
class HeldOutTest {
    /**
     * What was reached when this was last measured: it may rise, not fall.
     *
     * @param core of the facts that a text is about
     */
    private record Reached(int facts, int core, double precision) {}

    @Test
    void readsStatementsAsMuchAsBeforeAndAsWell() throws IOException {
        assertReached(Path.of("src/test/resources/heldout"), new Reached(108, 54, 0.7));
    }

    @Test
    void readsNewsAsMuchAsBeforeAndAsWell() throws IOException {
        assertReached(Path.of("src/test/resources/heldout-news"), new Reached(247, 110, 0.79));
    }

    private static void assertReached(Path folder, Reached reached) throws IOException {
        Annotation annotation = Annotation.in(folder, World.ONTOLOGY);
        List<Claim> claims = claims(folder, annotation.articles());
        List<Annotation.Stated> found = annotation.facts().stream()
                .filter(fact -> claims.stream().anyMatch(fact::isToldBy))
                .toList();
        long right = claims.stream().filter(annotation::isRight).count();
        assertThat(found).as("facts found").hasSizeGreaterThanOrEqualTo(reached.facts());
        assertThat(found.stream().filter(Annotation.Stated::isCore))
                .as("core facts found")
                .hasSizeGreaterThanOrEqualTo(reached.core());
        assertThat((double) right / claims.size())
                .as("%s right of %s claims", right, claims.size())
                .isGreaterThanOrEqualTo(reached.precision());
    }

    private static List<Claim> claims(Path folder, List<Article> articles) throws IOException {
        var claims = new ArrayList<Claim>();
        try (OutputStream out = Files.newOutputStream(Path.of("target", folder.getFileName() + "-claims.jsonl"))) {
            var writer = new DatasetWriter(out, World.ONTOLOGY);
            for (Article article : articles) {
                for (Claim claim : ExtractorUnderTest.get().extract(article).claims()) {
                    writer.write(claim);
                    claims.add(claim);
                }
            }
        }
        return claims;
    }
}
