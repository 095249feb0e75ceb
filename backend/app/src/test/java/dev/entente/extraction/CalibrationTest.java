package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.fact.Claim;
import dev.entente.testing.ExtractorUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How often claims are right that are said to be so sure, on texts that nothing was learnt from. Prints the table. */
class CalibrationTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

    /** What is reached of claims at 0.9 and above. */
    private static final double SURE = 0.9;

    private record Judged(double confidence, boolean right) {}

    @Test
    void ofClaimsAtNineTenthsAsManyAreRight() throws IOException {
        var all = new ArrayList<Judged>();
        for (String folder : List.of("heldout", "heldout-news")) {
            if (Files.isDirectory(RESOURCES.resolve(folder))) {
                List<Judged> judged = judged(RESOURCES.resolve(folder));
                print(folder, judged);
                all.addAll(judged);
            }
        }
        print("together", all);
        assertThat(share(within(all, SURE, 1.01))).isGreaterThanOrEqualTo(SURE_RIGHT);
        assertThat(share(within(all, 0, 0.7))).as("doubtful ones").isLessThan(share(within(all, SURE, 1.01)) - 0.1);
    }

    /** What was reached when this was last measured: it may rise, not fall. */
    private static final double SURE_RIGHT = 0.9;

    private static List<Judged> judged(Path folder) throws IOException {
        Annotation annotation = Annotation.in(folder, World.ONTOLOGY);
        var judged = new ArrayList<Judged>();
        for (Article article : annotation.articles()) {
            for (Claim claim : ExtractorUnderTest.get().extract(article).claims()) {
                judged.add(new Judged(claim.confidence(), annotation.isRight(claim)));
            }
        }
        return judged;
    }

    private static void print(String name, List<Judged> judged) {
        System.out.println("calibration, " + name + ": " + judged.size() + " claims");
        for (int bin = 0; bin + 1 < BOUNDS.length; bin++) {
            List<Judged> there = within(judged, BOUNDS[bin], BOUNDS[bin + 1]).toList();
            System.out.printf(
                    "calibration, from %.1f: %d claims, %.2f right%n",
                    BOUNDS[bin], there.size(), share(there.stream()));
        }
    }

    private static Stream<Judged> within(List<Judged> judged, double from, double below) {
        return judged.stream().filter(each -> each.confidence() >= from && each.confidence() < below);
    }

    private static double share(Stream<Judged> judged) {
        return judged.mapToInt(each -> each.right() ? 1 : 0).average().orElse(0);
    }
}
