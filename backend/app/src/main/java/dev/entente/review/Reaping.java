package dev.entente.review;

import dev.entente.article.Article;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.Identification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what was read, article by article, and holds every line against the format, the vocabulary and the text. */
final class Reaping {
    private static final Path LINES = Path.of("article");

    private static final String ARTICLE = "article.";

    private final DatasetReader check;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private @Nullable Article article;
    private int refused;

    Reaping(DatasetReader check) {
        this.check = check;
    }

    void take(String line) {
        switch (check.entry(new Source(LINES, 1, 0), line)) {
            case Entry.OfArticle(var source, Article next) -> begin(next);
            case Entry.OfEntity(var source, Entity entity) -> entities.add(entity);
            case Entry.OfClaim(var source, Claim claim) -> take(claim);
            case Entry.Bad(Problem problem) -> refuse(problem);
            case Entry.OfCorrection correction -> refused++;
        }
    }

    /** An article that is none takes its claims with it. */
    private void refuse(Problem problem) {
        if (!problem.field().startsWith(ARTICLE)) {
            refused++;
            return;
        }
        end();
        leaveOut(
                "",
                "cannot be taken: its %s %s".formatted(problem.field().substring(ARTICLE.length()), problem.message()));
    }

    private void begin(Article next) {
        end();
        article = next;
    }

    private void take(Claim claim) {
        if (article == null
                || !claim.article().equals(article.id())
                || article.text().at(claim.span()).filter(claim.quote()::equals).isEmpty()) {
            refused++;
            return;
        }
        // the record would take only the first of two that say the same otherwise
        check.ontology()
                .relation(claim.relation())
                .ifPresent(relation -> claims.putIfAbsent(Identification.claimKey(relation, claim), claim));
    }

    private void end() {
        if (article != null) {
            proposals.add(new Proposal(article, List.copyOf(claims.values()), entities, refused));
        }
        article = null;
        claims.clear();
        entities.clear();
        refused = 0;
    }

    void leaveOut(String where, String reason) {
        leftOut.add(new LeftOut(where, reason));
    }

    /** Everything that was read, in order. */
    List<Proposal> proposals() {
        end();
        return List.copyOf(proposals);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }
}
