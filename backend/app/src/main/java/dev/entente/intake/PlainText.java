package dev.entente.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text without markup: its first line is its title where it looks like one, and a line may say its date. */
final class PlainText {
    private static final int LONGEST_TITLE = 160;

    private PlainText() {}

    static Draft draft(@Nullable String name, String text) {
        return new Draft(name, title(text), null, DateLine.in(text).orElse(null), null, null, text);
    }

    /** A first line that stands alone and is no sentence. */
    private static @Nullable String title(String text) {
        List<String> lines = text.lines().limit(2).map(String::strip).toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        boolean alone = lines.size() > 1 && lines.get(1).isEmpty();
        boolean brief = first.length() <= LONGEST_TITLE && !first.endsWith(".");
        return alone && brief && DateLine.in(first).isEmpty() ? first : null;
    }
}
