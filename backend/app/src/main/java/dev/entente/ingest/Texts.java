package dev.entente.ingest;

import dev.entente.article.Text;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Feed;
import dev.entente.dataset.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts that claims' quotes are held against. Of the articles in the files only the places are kept, and a few texts
 * that were used last; an article that no file has is asked for elsewhere.
 */
final class Texts {
    private static final int CACHED = 32;

    private final Feed feed;
    private final Function<String, Optional<Text>> elsewhere;
    private final Map<String, Source> places = new HashMap<>();
    private final Map<String, Optional<Text>> recent = new LinkedHashMap<>(CACHED * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Text>> eldest) {
            return size() > CACHED;
        }
    };

    Texts(Feed feed, Function<String, Optional<Text>> elsewhere) {
        this.feed = feed;
        this.elsewhere = elsewhere;
    }

    /** Remembers where an article stands; the first place counts. */
    void add(String article, Source source) {
        if (feed.goesBack()) {
            places.putIfAbsent(article, source);
        }
    }

    /** Keeps a text whose claims come right after it. */
    void keep(String article, Text text) {
        if (!feed.goesBack()) {
            recent.put(article, Optional.of(text));
        }
    }

    Optional<Text> of(String article) {
        return recent.computeIfAbsent(article, this::find);
    }

    private Optional<Text> find(String article) {
        Source place = places.get(article);
        if (place != null && feed.again(place).orElse(null) instanceof Entry.OfArticle(Source source, var read)) {
            return Optional.of(read.text());
        }
        return elsewhere.apply(article);
    }
}
