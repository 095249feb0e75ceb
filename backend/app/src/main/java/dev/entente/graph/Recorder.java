package dev.entente.graph;

import dev.entente.article.Article;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.ontology.Ontology;
import java.io.Serial;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Takes articles, entities and claims into the record. Each call is one transaction, and may be repeated: what the record
 * has is matched, never written twice, so a load that was cut off is finished by loading again.
 */
public final class Recorder {
    private final Graph graph;
    private final Clock clock;
    private final EntityWriter entities;
    private final ClaimWriter claims;
    private final boolean keeps;

    Recorder(Graph graph, Ontology ontology, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.entities = new EntityWriter(graph.statements(), ontology);
        this.claims = new ClaimWriter(graph.statements(), ontology, entities);
        this.keeps = true;
    }

    private Recorder(Recorder other) {
        this.graph = other.graph;
        this.clock = other.clock;
        this.entities = other.entities;
        this.claims = other.claims;
        this.keeps = false;
    }

    /** One that gives the same outcomes for what the record holds now, and takes nothing in. */
    public Recorder trial() {
        return new Recorder(this);
    }

    /** One outcome for each article, in order. An id that the record has with another text is rejected. */
    public List<LoadOutcome> articles(List<Article> articles) {
        return inTransaction(tx -> addArticles(tx, articles));
    }

    /** One outcome for each entity, in order. Aliases, offices and ids add up; a second name for a key is rejected. */
    public List<LoadOutcome> entities(List<Entity> described) {
        return inTransaction(tx -> entities.write(tx, described));
    }

    /**
     * One outcome for each claim, in order; facts, their standing and their edges follow in the same transaction. The
     * claims' articles must be in the record.
     */
    public List<LoadOutcome> claims(List<Claim> stated) {
        return inTransaction(tx -> claims.write(tx, stated));
    }

    private List<LoadOutcome> inTransaction(Function<TransactionContext, List<LoadOutcome>> work) {
        try (Session session = graph.writeSession()) {
            return keeps ? session.executeWrite(work::apply) : undone(session, work);
        }
    }

    /** The driver rolls back what ends with an exception, and tries this one no second time. */
    private static List<LoadOutcome> undone(Session session, Function<TransactionContext, List<LoadOutcome>> work) {
        var outcomes = new ArrayList<LoadOutcome>();
        try {
            session.executeWriteWithoutResult(tx -> {
                outcomes.addAll(work.apply(tx));
                throw new Undo();
            });
        } catch (Undo e) {
            // as it was meant
        }
        return outcomes;
    }

    private static final class Undo extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private List<LoadOutcome> addArticles(TransactionContext tx, List<Article> articles) {
        Statements statements = graph.statements();
        Map<String, String> known = Known.texts(
                tx,
                statements,
                "read/known-articles",
                "ids",
                "id",
                "sha256",
                articles.stream().map(Article::id).toList());
        var outcomes = new ArrayList<LoadOutcome>();
        var added = new ArrayList<Map<String, Object>>();
        for (Article article : articles) {
            String sha256 = known.get(article.id());
            outcomes.add(outcome(article, sha256));
            if (sha256 == null) {
                known.put(article.id(), article.text().sha256());
                added.add(Properties.of(article, clock.instant()));
            }
        }
        tx.run(statements.get("write/articles"), Map.of("articles", added)).consume();
        return outcomes;
    }

    private static LoadOutcome outcome(Article article, @Nullable String sha256) {
        if (sha256 == null) {
            return new LoadOutcome.Added();
        }
        return article.text().sha256().equals(sha256)
                ? new LoadOutcome.Matched()
                : new LoadOutcome.Rejected(
                        "article.id",
                        "'" + article.id() + "' is in the record with another text",
                        "give the new text an id of its own");
    }
}
