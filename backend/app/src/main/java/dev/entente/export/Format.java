package dev.entente.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats the record is handed out in: each with its type and what a file of it is called. */
public enum Format {
    CLAIMS("application/x-ndjson; charset=utf-8", "entente-claims", "jsonl"),
    GRAPHML("application/graphml+xml; charset=utf-8", "entente", "graphml"),
    YED("application/graphml+xml; charset=utf-8", "entente-yed", "graphml"),
    GEXF("application/gexf+xml; charset=utf-8", "entente", "gexf"),
    GEXF_DYNAMIC("application/gexf+xml; charset=utf-8", "entente-dynamic", "gexf"),
    CYTOSCAPE("application/json; charset=utf-8", "entente", "json"),
    CSV("text/csv; charset=utf-8", "entente", "csv"),
    SHEETS("application/zip", "entente-tables", "zip"),
    NEO4J("application/zip", "entente-neo4j", "zip"),
    CYPHER("text/plain; charset=utf-8", "entente", "cypher"),
    FTM("application/x-ndjson; charset=utf-8", "entente", "ftm.json"),
    JSONLD("application/ld+json; charset=utf-8", "entente", "jsonld"),
    HTML("text/html; charset=utf-8", "entente", "html");

    private final String contentType;
    private final String stem;
    private final String ending;

    Format(String contentType, String stem, String ending) {
        this.contentType = contentType;
        this.stem = stem;
        this.ending = ending;
    }

    public String contentType() {
        return contentType;
    }

    /** How the name of a file of it begins: no two formats give a file the same name. */
    public String stem() {
        return stem;
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
