package dev.entente.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats the record is handed out in: each with its type and how a file's name ends. */
public enum Format {
    CLAIMS("application/x-ndjson; charset=utf-8", "jsonl"),
    GRAPHML("application/graphml+xml; charset=utf-8", "graphml"),
    YED("application/graphml+xml; charset=utf-8", "graphml"),
    GEXF("application/gexf+xml; charset=utf-8", "gexf"),
    GEXF_DYNAMIC("application/gexf+xml; charset=utf-8", "gexf"),
    CYTOSCAPE("application/json; charset=utf-8", "json"),
    CSV("text/csv; charset=utf-8", "csv"),
    SHEETS("application/zip", "zip"),
    NEO4J("application/zip", "zip"),
    CYPHER("text/plain; charset=utf-8", "cypher"),
    FTM("application/x-ndjson; charset=utf-8", "ftm.json"),
    JSONLD("application/ld+json; charset=utf-8", "jsonld"),
    HTML("text/html; charset=utf-8", "html");

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Format> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
