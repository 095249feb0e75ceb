package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.DatasetWriter;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Source;
import dev.entente.extraction.Extraction;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.ingest.HarvestLine.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes lines of the claims format of what was read. Each is held against the format and the vocabulary, and an entity
 * is introduced by the first article whose claims name it. Not for several threads; memory grows with the entities only.
 */
public final class HarvestLines {
    private static final Source MADE_HERE = new Source(Path.of("claims"), 1, 0);

    private final DatasetReader check;
    private final Set<EntityKey> introduced = new HashSet<>();

    /** @param check what every line is held against */
    public HarvestLines(DatasetReader check) {
        this.check = check;
    }

    /** The article, the entities that are new, and the claims; where the article is refused, its claims are too. */
    public List<HarvestLine> of(Extraction extraction) {
        var made = new ArrayList<HarvestLine>();
        HarvestLine article = line(extraction.article());
        made.add(article);
        if (article.kind() == Kind.REFUSED) {
            extraction.claims().forEach(claim -> made.add(new HarvestLine(Kind.REFUSED, "its article is refused")));
            return made;
        }
        extraction.entities().stream()
                .filter(entity -> introduced.add(entity.key()))
                .forEach(entity -> made.add(line(entity)));
        extraction.claims().forEach(claim -> made.add(line(claim)));
        return made;
    }

    private HarvestLine line(Article article) {
        return line(Kind.ARTICLE, lines -> lines.write(article));
    }

    private HarvestLine line(Entity entity) {
        return line(Kind.ENTITY, lines -> lines.write(entity));
    }

    private HarvestLine line(Claim claim) {
        return line(Kind.CLAIM, lines -> lines.write(claim));
    }

    private interface Line {
        void to(DatasetWriter lines) throws IOException;
    }

    private HarvestLine line(Kind kind, Line line) {
        var bytes = new ByteArrayOutputStream();
        try {
            line.to(new DatasetWriter(bytes, check.ontology()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = bytes.toString(StandardCharsets.UTF_8).stripTrailing();
        return check.entry(MADE_HERE, text) instanceof Entry.Bad(var problem)
                ? new HarvestLine(Kind.REFUSED, problem.field() + " " + problem.message())
                : new HarvestLine(kind, text);
    }
}
