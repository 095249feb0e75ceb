package dev.entente.testing;

import java.nio.file.Path;
import java.util.List;

/** The bundled samples. */
public final class Samples {
    public static final int ARTICLES = 5;
    public static final int CLAIMS = 260;

    private Samples() {}

    public static List<Path> files() {
        Path folder = Sources.root().resolve("backend/app/src/main/resources/samples");
        return List.of(
                folder.resolve("articles.jsonl"), folder.resolve("entities.jsonl"), folder.resolve("claims.jsonl"));
    }
}
