package dev.entente.graph;

import dev.entente.article.Article;
import dev.entente.fact.Claim;
import dev.entente.fact.Correction;
import dev.entente.fact.Entity;
import dev.entente.ontology.Ontology;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Takes articles, entities and claims into the record. Each call is one transaction, and may be repeated: what the record
 * has is matched, never written twice, so a load that was cut off is finished by loading again.
 */
public final class Recorder {
    private static final Logger LOG = System.getLogger(Recorder.class.getName());
    private static final int TRIES = 10;
    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Graph graph;
    private final Ontology ontology;
    private final Clock clock;
    private final EntityWriter entities;
    private final ClaimWriter claims;
    private final CorrectionWriter corrections;
    private final boolean writing;

    /** @param writing whether to write, or only to say what would become of each line */
    Recorder(Graph graph, Ontology ontology, Clock clock, boolean writing) {
        this.graph = graph;
        this.ontology = ontology;
        this.clock = clock;
        this.writing = writing;
        var facts = new FactWriter(graph.statements(), ontology);
        this.entities = new EntityWriter(graph.statements(), ontology, facts, writing);
        this.claims = new ClaimWriter(graph.statements(), ontology, entities, facts, writing);
        this.corrections = new CorrectionWriter(
                graph.statements(), ontology, entities, new Restating(graph.statements(), ontology, facts), writing);
    }

    /** One that says what recording would do, and writes nothing. */
    public Recorder rehearsal() {
        return new Recorder(graph, ontology, clock, false);
    }

    /** One outcome for each article, in order. An id that the record has with another text is rejected. */
    public List<LoadOutcome> articles(List<Article> articles) {
        return inTransaction(tx -> addArticles(tx, articles));
    }

    /** One outcome for each entity, in order. Aliases, offices and ids add up; another name becomes an alias. */
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

    /**
     * What became of a correction. What it corrects must be in the record; what follows from it, facts, their history and
     * their edges, does so in the same transaction. Cost grows with the claims that are corrected, and of a merge with
     * the claims that name the entity and with the number of merges.
     */
    public LoadOutcome correction(Correction correction) {
        return again(tx -> corrections.write(tx, correction), TRIES);
    }

    /**
     * What became of everything that was to go in together.
     *
     * @param claims one outcome for each claim, in order; none where there was a refusal
     * @param refusal why nothing was taken in
     */
    public record Together(List<LoadOutcome> claims, Optional<LoadOutcome.Rejected> refusal) {}

    /** An article with what it says, and corrections of that, in one transaction: all of it or nothing. */
    public Together together(Article article, List<Entity> described, List<Claim> stated, List<Correction> corrected) {
        try {
            return again(
                    tx -> {
                        accepted(addArticles(tx, List.of(article)));
                        accepted(entities.write(tx, described));
                        List<LoadOutcome> outcomes = accepted(claims.write(tx, stated));
                        accepted(corrected.stream()
                                .map(each -> corrections.write(tx, each))
                                .toList());
                        return new Together(outcomes, Optional.empty());
                    },
                    TRIES);
        } catch (RefusedException e) {
            return new Together(List.of(), Optional.of(e.refusal));
        }
    }

    private static List<LoadOutcome> accepted(List<LoadOutcome> outcomes) {
        for (LoadOutcome outcome : outcomes) {
            if (outcome instanceof LoadOutcome.Rejected rejected) {
                throw new RefusedException(rejected);
            }
        }
        return outcomes;
    }

    /** Rolls a transaction back. */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient LoadOutcome.Rejected refusal;

        RefusedException(LoadOutcome.Rejected refusal) {
            super(refusal.message());
            this.refusal = refusal;
        }
    }

    /**
     * Has statements planned by what the record holds now, for after much was taken in. Cost grows with the indexes that
     * changed. Nothing is lost where the database does not allow it: it notices by itself, later.
     */
    public void planAnew() {
        if (!writing) {
            return;
        }
        try (Session session = graph.writeSession()) {
            session.run(graph.statements().get("schema/plan-anew")).consume();
        } catch (Neo4jException e) {
            LOG.log(Level.DEBUG, "statements are planned by what was there before", e);
        }
    }

    private List<LoadOutcome> inTransaction(Function<TransactionContext, List<LoadOutcome>> work) {
        return again(work, TRIES);
    }

    /**
     * Two loads that take in the same line at once find it missing, both; the one that comes second finds it when it
     * looks again.
     */
    private <T> T again(Function<TransactionContext, T> work, int tries) {
        try (Session session = graph.writeSession()) {
            return session.executeWrite(work::apply);
        } catch (ClientException e) {
            if (tries > 1 && e.code().equals(TAKEN)) {
                return again(work, tries - 1);
            }
            throw e;
        }
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
        if (writing) {
            tx.run(statements.get("write/articles"), Map.of("articles", added)).consume();
        }
        return outcomes;
    }

    private static LoadOutcome outcome(Article article, @Nullable String sha256) {
        if (sha256 == null) {
            return new LoadOutcome.Added();
        }
        return article.text().sha256().equals(sha256)
                ? new LoadOutcome.Matched()
                : LoadOutcome.Rejected.otherText(article);
    }
}
