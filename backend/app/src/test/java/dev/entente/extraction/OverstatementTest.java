package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is planned, wished for, supposed, asked or denied is not told as done, on sentences that no rule was written for. */
class OverstatementTest {
    private static final Path SENTENCES = Path.of("src/test/resources/heldout/hard.jsonl");
    private static final Set<String> REAL = Set.of("occurred", "ongoing");

    /** Most sentences name somebody who says something somewhere, which the set lists only where it is the point. */
    private static final Set<String> ASIDE = Set.of(
            "STATED", "CALLED_FOR", "CONCERNED_ABOUT", "OPPOSES", "HOLDS_OFFICE", "AFFILIATED_WITH", "LOCATED_IN");

    /** How many of the sentences were overstated when this was last measured. It may fall, not rise. */
    private static final int KNOWN = 8;

    @Test
    void tellsAsDoneOnlyWhatWasDone() throws IOException {
        var overstated = new ArrayList<Integer>();
        int number = 0;
        for (String line : Files.readAllLines(SENTENCES)) {
            number++;
            JsonNode sentence = JsonMapper.shared().readTree(line);
            boolean wrong = World.read(sentence.path("text").asString()).stream()
                    .anyMatch(claim -> isOverstated(claim, sentence.path("claims")));
            if (wrong) {
                overstated.add(number); // by number, so that nobody reads the sentences when it fails
            }
        }
        assertThat(number).isEqualTo(220);
        assertThat(overstated).hasSizeLessThanOrEqualTo(KNOWN);
    }

    private static boolean isOverstated(Claim claim, JsonNode listed) {
        if (!REAL.contains(claim.status().word())) {
            return false;
        }
        boolean named = false;
        for (JsonNode each : listed) {
            if (each.path("relation").asString().equals(claim.relation())) {
                named = true;
                if (REAL.contains(each.path("status").asString())) {
                    return false;
                }
            }
        }
        return named || !ASIDE.contains(claim.relation());
    }
}
