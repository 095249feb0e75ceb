package dev.entente.sandbox;

import dev.entente.graph.QueryOutcome;
import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The statements that the tests of the console share. */
final class Statements {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One that does harm.
     *
     * @param why what harm
     * @param code what has to be answered; where it depends on the machine which limit is met first, both, with a bar
     *     between them
     */
    record Hostile(
            String statement,
            String why,
            String code,
            @Nullable Map<String, Object> parameters) {
        /** A value {@code {"after": "0.", "repeat": "9", "times": 3}} is the text {@code 0.999}. */
        Map<String, Object> given() {
            var given = new HashMap<>(Objects.requireNonNullElse(parameters, Map.of()));
            given.replaceAll((name, value) -> value instanceof Map<?, ?> text && text.containsKey("times")
                    ? String.valueOf(text.get("after"))
                            + String.valueOf(text.get("repeat")).repeat((int) text.get("times"))
                    : value);
            return given;
        }

        List<String> codes() {
            return List.of(code.split("\\|"));
        }

        @Override
        public String toString() {
            String line = statement.replaceAll("\\s+", " ");
            return why + ": " + (line.length() > 80 ? line.substring(0, 80) + "…" : line);
        }
    }

    private Statements() {}

    static List<Hostile> hostile() throws IOException {
        return lines("hostile.jsonl").stream()
                .map(line -> JSON.readValue(line, Hostile.class))
                .toList();
    }

    /** Ordinary ones, as analysts write them. */
    static List<String> honest() throws IOException {
        return lines("honest.txt");
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Statements.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** The code that the API answers with, or {@code ok}. */
    static String code(QueryOutcome outcome) {
        return switch (outcome) {
            case Answered answered -> "ok";
            case Refused refused ->
                refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
