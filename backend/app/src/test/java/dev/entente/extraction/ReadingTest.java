package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as news write them, with all that is claimed in them: {@code extraction/reads.txt}. */
class ReadingTest {
    static Stream<Arguments> sentences() throws IOException {
        var cases = new ArrayList<Arguments>();
        var claims = new ArrayList<String>();
        String text = "";
        for (String line : Files.readAllLines(Path.of("src/test/resources/extraction/reads.txt"))) {
            if (line.startsWith("=> ")) {
                claims.add(line.substring(3));
            } else if (!line.isBlank()) {
                add(cases, text, claims);
                text = line;
            }
        }
        add(cases, text, claims);
        return cases.stream();
    }

    private static void add(List<Arguments> cases, String text, List<String> claims) {
        if (!text.isEmpty()) {
            cases.add(Arguments.of(text, List.copyOf(claims)));
        }
        claims.clear();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsAllThatIsClaimedAndNothingElse(String text, List<String> claims) {
        assertThat(World.read(text).stream().map(World::told)).containsExactlyInAnyOrderElementsOf(claims);
    }
}
