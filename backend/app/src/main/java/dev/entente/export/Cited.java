package dev.entente.export;

import dev.entente.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An article among a file's numbered sources. */
record Cited(int number, Article article) {
    /** {@code [3] Title. Publisher, 2024-10-11. https://…}, on one line. */
    String line() {
        var parts = new ArrayList<String>();
        parts.add(title());
        String where = List.of(publisher(), day()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            parts.add(where);
        }
        if (!address().isEmpty()) {
            parts.add(address());
        }
        return mark(number) + " " + String.join(". ", parts).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }

    /** The title, or its id where it has none. */
    String title() {
        return article.title() == null ? article.id() : article.title();
    }

    String publisher() {
        return article.publisher() == null ? "" : article.publisher();
    }

    /** When it was published; empty where nobody knows. */
    String day() {
        return article.published() == null ? "" : article.published().date().toString();
    }

    String address() {
        return article.address() == null ? "" : article.address();
    }

    static String mark(int number) {
        return "[" + number + "]";
    }

    /** How an edge names its sources: {@code [1] [3]}. */
    static String marks(List<Integer> numbers) {
        return numbers.stream().map(Cited::mark).collect(Collectors.joining(" "));
    }
}
