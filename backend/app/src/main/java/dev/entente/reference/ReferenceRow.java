package dev.entente.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A row of a table by the names of its columns; an empty cell is an empty text. */
public record ReferenceRow(Map<String, String> cells) {
    public ReferenceRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in a column; empty where the table has none of that name. */
    public String at(String column) {
        return cells.getOrDefault(column, "");
    }

    /** What a column lists. */
    public List<String> list(String column) {
        return Arrays.stream(at(column).split("\\|", -1))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
