package dev.entente.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What several statements share, put where they have a slot such as {@code {stands}} for it. */
final class Parts {
    private static final List<String> SHARED =
            List.of("part/drawn", "part/stands", "part/held", "part/known", "part/voice");

    private static final Pattern SLOT = Pattern.compile(SHARED.stream()
            .map(part -> part.substring("part/".length()))
            .collect(Collectors.joining("|", "(?m)(^ *)?\\{(", ")}")));

    private Parts() {}

    /** The statement as it can be run; a part is indented as its slot is. */
    static String filled(String statement) {
        return SLOT.matcher(statement).replaceAll(Parts::part);
    }

    private static String part(MatchResult slot) {
        String indent = slot.group(1) == null ? "" : slot.group(1);
        String text = indent + filled(text(slot.group(2))).replace("\n", "\n" + indent);
        return Matcher.quoteReplacement(text);
    }

    /** Without its heading comment. */
    private static String text(String part) {
        String resource = "/cypher/part/" + part + ".cypher";
        try (InputStream in = Objects.requireNonNull(Parts.class.getResourceAsStream(resource), resource)) {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return whole.substring(whole.indexOf('\n') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
