package dev.entente.intake;

import dev.entente.article.Article;
import dev.entente.article.Text;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names articles after their files or after what a feed calls them. The same files get the same ids every time; where
 * two share a name, the later one's id says which text it has.
 */
final class Ids {
    private static final int HASH = 10;

    static final String REPEATED = "has the name and the text of an article before it";

    private final Set<String> given = new HashSet<>();

    /** @param name null where the text has to name itself */
    String idFor(@Nullable String name, Text text) throws UnusableException {
        String wanted = wanted(name, text);
        if (given.add(wanted)) {
            return wanted;
        }
        String other = Article.idBeside(wanted, text);
        if (!given.add(other)) {
            throw new UnusableException(REPEATED);
        }
        return other;
    }

    /** The id where no article before has it. */
    static String wanted(@Nullable String name, Text text) {
        String plain = name == null ? "" : plain(name);
        return plain.isEmpty() ? "text-" + hash(text) : shortened(plain);
    }

    private static String hash(Text text) {
        return text.sha256().substring(0, HASH);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceFirst("^https?://", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                .replaceFirst("-+$", "");
    }

    /** What is cut off is told by a hash, lest two long names become one. */
    private static String shortened(String name) {
        return name.length() <= Article.LONGEST_ID ? name : Article.idBeside(name, new Text(name));
    }
}
