package dev.entente.ingest;

import dev.entente.article.Text;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Feed;
import dev.entente.dataset.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Validates a dataset without writing anything, and without a database. Whether what a correction corrects is there is
 * seen when it is loaded.
 */
public final class Checker {
    private final DatasetReader reader;

    public Checker(DatasetReader reader) {
        this.reader = reader;
    }

    /** What a load into an empty record would do. */
    public LoadReport check(List<Path> files) {
        return check(reader.feed(files), article -> Optional.empty(), problem -> {});
    }

    /** The same, where articles that no file has may be found elsewhere. */
    static LoadReport check(Feed feed, Function<String, Optional<Text>> elsewhere, Consumer<Problem> rejects) {
        var tally = new Tally(rejects);
        var texts = new Texts(feed, elsewhere);
        var contradictions = new Contradictions(feed.ontology());
        feed.read(entry -> first(entry, texts, contradictions, tally));
        feed.read(entry -> second(entry, texts, contradictions, tally));
        return tally.report();
    }

    private static void first(Entry entry, Texts texts, Contradictions contradictions, Tally tally) {
        switch (entry) {
            case Entry.Bad(var problem) -> tally.reject(problem);
            case Entry.OfArticle(var source, var article) -> {
                texts.add(article.id(), source);
                tally.count(Tally.Kind.ARTICLE, contradictions.of(article), source);
            }
            case Entry.OfEntity(var source, var entity) ->
                tally.count(Tally.Kind.ENTITY, contradictions.of(entity), source);
            case Entry.OfCorrection(var source, var correction) ->
                tally.count(Tally.Kind.CORRECTION, contradictions.of(correction), source);
            case Entry.OfClaim claim -> {
                // held against the texts when all of them are known
            }
        }
    }

    private static void second(Entry entry, Texts texts, Contradictions contradictions, Tally tally) {
        if (entry instanceof Entry.OfArticle(var source, var article)) {
            texts.keep(article.id(), article.text());
        } else if (entry instanceof Entry.OfClaim(var source, var claim)) {
            Check.quote(source, claim, texts.of(claim.article()))
                    .ifPresentOrElse(
                            tally::reject, () -> tally.count(Tally.Kind.CLAIM, contradictions.of(claim), source));
        }
    }
}
