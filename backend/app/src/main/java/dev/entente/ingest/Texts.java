package dev.entente.ingest;

import dev.entente.article.Text;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
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

    private final DatasetReader reader;
    private final Function<String, Optional<Text>> elsewhere;
    private final Map<String, Source> places = new HashMap<>();
    private final Map<String, Optional<Text>> recent = new LinkedHashMap<>(CACHED * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Text>> eldest) {
            return size() > CACHED;
        }
    };

    Texts(DatasetReader reader, Function<String, Optional<Text>> elsewhere) {
        this.reader = reader;
        this.elsewhere = elsewhere;
    }

    /** Remembers where an article stands; the first place counts. */
    void add(String article, Source source) {
        places.putIfAbsent(article, source);
    }

    Optional<Text> of(String article) {
        return recent.computeIfAbsent(article, this::find);
    }

    private Optional<Text> find(String article) {
        Source place = places.get(article);
        if (place != null && reader.again(place) instanceof Entry.OfArticle(Source source, var read)) {
            return Optional.of(read.text());
        }
        return elsewhere.apply(article);
    }
}
