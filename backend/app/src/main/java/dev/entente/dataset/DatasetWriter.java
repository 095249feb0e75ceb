package dev.entente.dataset;

import dev.entente.article.Article;
import dev.entente.fact.Claim;
import dev.entente.fact.Correction;
import dev.entente.fact.Entity;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Writes the lines that {@link DatasetReader} reads. Lines go out one by one; nothing is kept. */
public final class DatasetWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] LINE_END = "\n".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;
    private final Ontology ontology;

    public DatasetWriter(OutputStream out, Ontology ontology) {
        this.out = out;
        this.ontology = ontology;
    }

    public void write(Article article) throws IOException {
        line(new ArticleEntry(ArticleLine.of(article)));
    }

    public void write(Entity entity) throws IOException {
        line(new LooseEntry(null, EntityLine.of(entity), null));
    }

    public void write(Correction correction) throws IOException {
        line(new LooseEntry(null, null, CorrectionLine.of(correction)));
    }

    public void write(Claim claim) throws IOException {
        Relation relation = ontology.relation(claim.relation())
                .orElseThrow(() -> new IllegalStateException(
                        "the store holds claims of " + claim.relation() + ", which the vocabulary lacks"));
        line(ClaimLine.of(claim, relation));
    }

    private void line(Object value) throws IOException {
        out.write(JSON.writeValueAsBytes(value));
        out.write(LINE_END);
    }
}
