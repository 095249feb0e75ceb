package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.article.Text;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Feed;
import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.graph.LoadOutcome;
import dev.entente.graph.Reader;
import dev.entente.graph.Recorder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads datasets: articles and entities in a first pass over the files, claims in a second, and corrections, which may be
 * of any of them, after both, so that lines may stand in any order. Memory is bounded by a batch, and by the corrections,
 * which are kept until their turn. Cost grows with the number of lines; what the record has already costs a look-up.
 */
public final class Loader {
    private static final int BATCH = 2_000;
    /** New lines; with fewer, the database's own figures stay near enough, and it would plan every statement anew for them. */
    private static final int MANY = 1_000;
    /** Characters of text in one transaction. */
    private static final int ARTICLE_BATCH_SIZE = 1_000_000;
    /** Characters of quotes in one transaction. */
    private static final int CLAIM_BATCH_SIZE = 2_000_000;

    private final DatasetReader reader;
    private final Recorder recorder;
    private final Reader record;
    private final Consumer<LoadReport> progress;

    /** @param progress told after each batch how far the load is */
    public Loader(DatasetReader reader, Recorder recorder, Reader record, Consumer<LoadReport> progress) {
        this.reader = reader;
        this.recorder = recorder;
        this.record = record;
        this.progress = progress;
    }

    /**
     * Takes every good line in and reports the others.
     *
     * @param strict whether one bad line is reason to take none
     */
    public LoadReport load(List<Path> files, boolean strict) {
        return load(reader.feed(files), strict, false, problem -> {});
    }

    /**
     * The same from anywhere.
     *
     * @param rehearsing whether only to say what a load would do
     * @param rejects told every problem, however many there are
     */
    public LoadReport load(Feed feed, boolean strict, boolean rehearsing, Consumer<Problem> rejects) {
        if (rehearsing) {
            return new Run(feed, recorder.rehearsal(), progress, rejects).load();
        }
        if (strict) {
            LoadReport checked = Checker.check(feed, this::recordedText, rejects);
            LoadReport foreseen = checked.rejected() > 0
                    ? checked
                    : new Run(feed, recorder.rehearsal(), report -> {}, rejects).load();
            if (foreseen.rejected() > 0) {
                return foreseen.nothingLoaded();
            }
        }
        return new Run(feed, recorder, progress, rejects).load();
    }

    /** What was read out of articles that are named after their files, under ids that no other text has in the record. */
    public Feed underFreeIds(Feed feed) {
        return new FreeIds(feed, record);
    }

    private Optional<Text> recordedText(String article) {
        return record.article(article).map(row -> row.article().text());
    }

    /** One load's state. */
    private final class Run {
        private final Recorder into;
        private final Consumer<LoadReport> told;
        private final Feed feed;
        private final Tally tally;
        private final Texts texts;
        private final Batch<Article> articles =
                new Batch<>(BATCH, ARTICLE_BATCH_SIZE, article -> article.text().length(), this::writeArticles);
        private final Batch<Entity> entities = new Batch<>(BATCH, (sources, values) -> writeEntities(sources, values));
        private final Corrections corrections = new Corrections();
        private final Batch<Claim> claims =
                new Batch<>(BATCH, CLAIM_BATCH_SIZE, claim -> claim.quote().length(), this::writeClaims);

        Run(Feed feed, Recorder into, Consumer<LoadReport> told, Consumer<Problem> rejects) {
            this.feed = feed;
            this.tally = new Tally(rejects);
            this.texts = new Texts(feed, Loader.this::recordedText);
            this.into = into;
            this.told = told;
        }

        LoadReport load() {
            articlesAndEntities();
            claims();
            corrections();
            LoadReport report = tally.report();
            if (report.added() >= MANY) {
                into.planAnew();
            }
            return report;
        }

        private void articlesAndEntities() {
            feed.read(entry -> {
                switch (entry) {
                    case Entry.Bad(Problem problem) -> tally.reject(problem);
                    case Entry.OfArticle(Source source, Article article) -> {
                        texts.add(article.id(), source);
                        articles.add(source, article);
                    }
                    case Entry.OfEntity(Source source, Entity entity) -> entities.add(source, entity);
                    case Entry.OfCorrection correction -> corrections.add(correction);
                    case Entry.OfClaim claim -> {
                        // their articles come first
                    }
                }
            });
            articles.flush();
            entities.flush();
        }

        private void claims() {
            feed.read(entry -> {
                if (entry instanceof Entry.OfArticle(Source source, Article article)) {
                    texts.keep(article.id(), article.text());
                } else if (entry instanceof Entry.OfClaim(Source source, Claim claim)) {
                    problem(source, claim).ifPresentOrElse(tally::reject, () -> claims.add(source, claim));
                }
            });
            claims.flush();
        }

        private void corrections() {
            for (Entry.OfCorrection entry : corrections.inOrder()) {
                tally.count(Tally.Kind.CORRECTION, into.correction(entry.correction()), entry.source());
            }
            told.accept(tally.report());
        }

        private Optional<Problem> problem(Source source, Claim claim) {
            if (tally.isRejected(claim.article())) {
                return Optional.of(Check.articleRejected(source, claim));
            }
            return Check.quote(source, claim, texts.of(claim.article()));
        }

        private void writeArticles(List<Source> sources, List<Article> values) {
            List<LoadOutcome> outcomes = into.articles(values);
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i) instanceof LoadOutcome.Rejected(String field, String message, String remedy)) {
                    tally.rejectArticle(values.get(i).id(), new Problem(sources.get(i), field, message, remedy));
                } else {
                    tally.count(Tally.Kind.ARTICLE, outcomes.get(i), sources.get(i));
                }
            }
            told.accept(tally.report());
        }

        private void writeEntities(List<Source> sources, List<Entity> values) {
            count(Tally.Kind.ENTITY, sources, into.entities(values));
        }

        private void writeClaims(List<Source> sources, List<Claim> values) {
            count(Tally.Kind.CLAIM, sources, into.claims(values));
        }

        private void count(Tally.Kind kind, List<Source> sources, List<LoadOutcome> outcomes) {
            for (int i = 0; i < outcomes.size(); i++) {
                tally.count(kind, outcomes.get(i), sources.get(i));
            }
            told.accept(tally.report());
        }
    }
}
