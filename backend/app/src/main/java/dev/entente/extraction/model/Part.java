package dev.entente.extraction.model;

import java.util.ArrayList;
import java.util.List;

/** Some sentences of an article, in its order, that are asked about together. */
record Part(List<Numbered> sentences) {
    /** So many that a claim of each may fit into an answer. */
    private static final int LENGTH = 4_000;

    /** @param number its place in the article, from 0 */
    record Numbered(int number, String text) {}

    Part {
        sentences = List.copyOf(sentences);
    }

    static List<Part> of(List<String> sentences) {
        var parts = new ArrayList<Part>();
        var next = new ArrayList<Numbered>();
        int length = 0;
        for (int number = 0; number < sentences.size(); number++) {
            if (length + sentences.get(number).length() > LENGTH && !next.isEmpty()) {
                parts.add(new Part(next));
                next.clear();
                length = 0;
            }
            next.add(new Numbered(number, sentences.get(number)));
            length += sentences.get(number).length();
        }
        if (!next.isEmpty()) {
            parts.add(new Part(next));
        }
        return parts;
    }
}
