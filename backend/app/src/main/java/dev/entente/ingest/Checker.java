package dev.entente.ingest;

import dev.entente.article.Text;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.graph.LoadOutcome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Validates a dataset without writing anything, and without a database. */
public final class Checker {
    private final DatasetReader reader;

    public Checker(DatasetReader reader) {
        this.reader = reader;
    }

    /** What a load into an empty record would do. */
    public LoadReport check(List<Path> files) {
        return check(files, article -> Optional.empty());
    }

    /** The same, where articles that no file has may be found elsewhere. */
    LoadReport check(List<Path> files, Function<String, Optional<Text>> elsewhere) {
        var tally = new Tally();
        var texts = new Texts(reader, elsewhere);
        Map<String, String> sums = new HashMap<>();
        reader.read(files, entry -> first(entry, texts, sums, tally));
        reader.read(files, entry -> second(entry, texts, tally));
        return tally.report();
    }

    private static void first(Entry entry, Texts texts, Map<String, String> sums, Tally tally) {
        switch (entry) {
            case Entry.Bad(var problem) -> tally.reject(problem);
            case Entry.OfArticle(var source, var article) -> {
                texts.add(article.id(), source);
                String sum = sums.putIfAbsent(article.id(), article.text().sha256());
                tally.count(Tally.Kind.ARTICLE, sameText(sum, article.text().sha256(), article.id()), source);
            }
            case Entry.OfEntity(var source, var entity) ->
                tally.count(Tally.Kind.ENTITY, new LoadOutcome.Added(), source);
            case Entry.OfClaim claim -> {
                // held against the texts when all of them are known
            }
        }
    }

    private static LoadOutcome sameText(@org.jspecify.annotations.Nullable String before, String now, String id) {
        if (before == null) {
            return new LoadOutcome.Added();
        }
        return before.equals(now)
                ? new LoadOutcome.Matched()
                : new LoadOutcome.Rejected(
                        "article.id",
                        "'" + id + "' stands above with another text",
                        "give the new text an id of its own");
    }

    private static void second(Entry entry, Texts texts, Tally tally) {
        if (entry instanceof Entry.OfClaim(var source, var claim)) {
            Check.quote(source, claim, texts)
                    .ifPresentOrElse(
                            tally::reject, () -> tally.count(Tally.Kind.CLAIM, new LoadOutcome.Added(), source));
        }
    }
}
