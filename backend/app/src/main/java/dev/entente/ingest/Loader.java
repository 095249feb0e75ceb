package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.article.Text;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
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
 * Loads datasets: articles and entities in a first pass over the files, claims in a second, so that lines may stand in any
 * order. Memory is bounded by a batch. Cost grows with the number of lines; what the record has already costs a look-up.
 */
public final class Loader {
    private static final int BATCH = 1_000;
    private static final int ARTICLE_BATCH = 50;

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
        if (strict) {
            LoadReport trial = trial(files);
            if (trial.rejected() > 0) {
                return new LoadReport(
                        new LoadReport.Counts(0, 0),
                        new LoadReport.Counts(0, 0),
                        new LoadReport.Counts(0, 0),
                        trial.rejected(),
                        trial.problems());
            }
        }
        return new Run(recorder, progress).load(files);
    }

    /** The lines may be at fault by themselves, or contradict the record. */
    private LoadReport trial(List<Path> files) {
        LoadReport checked = new Checker(reader).check(files, this::recordedText);
        return checked.rejected() > 0 ? checked : new Run(recorder.trial(), report -> {}).load(files);
    }

    private Optional<Text> recordedText(String article) {
        return record.article(article).map(row -> row.article().text());
    }

    /** One load's state. */
    private final class Run {
        private final Recorder recorder;
        private final Consumer<LoadReport> progress;
        private final Tally tally = new Tally();
        private final Texts texts = new Texts(reader, Loader.this::recordedText);
        private final Batch<Article> articles = new Batch<>(ARTICLE_BATCH, this::writeArticles);
        private final Batch<Entity> entities = new Batch<>(BATCH, this::writeEntities);
        private final Batch<Claim> claims = new Batch<>(BATCH, this::writeClaims);

        Run(Recorder recorder, Consumer<LoadReport> progress) {
            this.recorder = recorder;
            this.progress = progress;
        }

        LoadReport load(List<Path> files) {
            articlesAndEntities(files);
            claims(files);
            return tally.report();
        }

        private void articlesAndEntities(List<Path> files) {
            reader.read(files, entry -> {
                switch (entry) {
                    case Entry.Bad(Problem problem) -> tally.reject(problem);
                    case Entry.OfArticle(Source source, Article article) -> {
                        texts.add(article.id(), source);
                        articles.add(source, article);
                    }
                    case Entry.OfEntity(Source source, Entity entity) -> entities.add(source, entity);
                    case Entry.OfClaim claim -> {
                        // their articles come first
                    }
                }
            });
            articles.flush();
            entities.flush();
        }

        private void claims(List<Path> files) {
            reader.read(files, entry -> {
                if (entry instanceof Entry.OfClaim(Source source, Claim claim)) {
                    problem(source, claim).ifPresentOrElse(tally::reject, () -> claims.add(source, claim));
                }
            });
            claims.flush();
        }

        private Optional<Problem> problem(Source source, Claim claim) {
            if (tally.isRejected(claim.article())) {
                return Optional.of(new Problem(
                        source,
                        "article",
                        "its article '" + claim.article() + "' was rejected",
                        "mend the article's line first"));
            }
            return Check.quote(source, claim, texts);
        }

        private void writeArticles(List<Source> sources, List<Article> values) {
            List<LoadOutcome> outcomes = recorder.articles(values);
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i) instanceof LoadOutcome.Rejected(String field, String message, String remedy)) {
                    tally.rejectArticle(values.get(i).id(), new Problem(sources.get(i), field, message, remedy));
                } else {
                    tally.count(Tally.Kind.ARTICLE, outcomes.get(i), sources.get(i));
                }
            }
            progress.accept(tally.report());
        }

        private void writeEntities(List<Source> sources, List<Entity> values) {
            count(Tally.Kind.ENTITY, sources, recorder.entities(values));
        }

        private void writeClaims(List<Source> sources, List<Claim> values) {
            count(Tally.Kind.CLAIM, sources, recorder.claims(values));
        }

        private void count(Tally.Kind kind, List<Source> sources, List<LoadOutcome> outcomes) {
            for (int i = 0; i < outcomes.size(); i++) {
                tally.count(kind, outcomes.get(i), sources.get(i));
            }
            progress.accept(tally.report());
        }
    }
}
