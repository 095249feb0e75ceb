package dev.entente.export;

import java.util.ArrayList;
import java.util.List;

/** What a file is and where it is from, in lines: for formats with a place for a text about the whole. */
final class Description {
    private final List<String> lines = new ArrayList<>();

    void start(Extent extent) {
        lines.addAll(extent.sentences());
    }

    void add(Cited source) {
        lines.add(source.line());
    }

    String text() {
        return String.join("\n", lines);
    }
}
