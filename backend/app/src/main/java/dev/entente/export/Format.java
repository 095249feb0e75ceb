package dev.entente.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats the record is handed out in. */
public enum Format {
    CLAIMS("application/x-ndjson; charset=utf-8", "jsonl"),
    GRAPHML("application/graphml+xml; charset=utf-8", "graphml"),
    CSV("text/csv; charset=utf-8", "csv"),
    CYTOSCAPE("application/json; charset=utf-8", "json");

    private final String contentType;
    private final String ending;

    Format(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    public String contentType() {
        return contentType;
    }

    /** How a file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
