package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Feed;
import dev.entente.dataset.Source;
import dev.entente.graph.Reader;
import dev.entente.ontology.Ontology;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Articles that were named after their files, and their claims: one whose text the record has goes by the id that it has
 * there, and one whose id another text has there gets another. An article comes before its claims.
 */
final class FreeIds implements Feed {
    private final Feed feed;
    private final Reader record;
    private final Map<String, String> ids = new HashMap<>();

    FreeIds(Feed feed, Reader record) {
        this.feed = feed;
        this.record = record;
    }

    @Override
    public Ontology ontology() {
        return feed.ontology();
    }

    @Override
    public void read(Consumer<Entry> sink) {
        feed.read(entry -> sink.accept(named(entry)));
    }

    @Override
    public Optional<Entry> again(Source source) {
        return feed.again(source).map(this::named);
    }

    @Override
    public boolean goesBack() {
        return feed.goesBack();
    }

    private Entry named(Entry entry) {
        return switch (entry) {
            case Entry.OfArticle(Source source, Article article) ->
                new Entry.OfArticle(source, article.withId(ids.computeIfAbsent(article.id(), id -> free(article))));
            case Entry.OfClaim(Source source, var claim) ->
                new Entry.OfClaim(source, claim.under(ids.getOrDefault(claim.article(), claim.article())));
            default -> entry;
        };
    }

    private String free(Article article) {
        return record.articleWithText(article.text().sha256())
                .orElseGet(() -> record.article(article.id()).isEmpty()
                        ? article.id()
                        : Article.idBeside(article.id(), article.text()));
    }
}
