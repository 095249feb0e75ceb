package dev.entente.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One published text.
 *
 * @param id our name for it
 * @param address where it stands in the web
 * @param language a BCP 47 tag
 * @param kind what of the text is kept
 * @param original for a brief: which text it retells
 * @param credits the agency whose report it reprints or retells, so that it counts as the agency's
 * @param licence under which {@code text} may be used
 */
public record Article(
        String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Published published,
        @Nullable String address,
        String language,
        Kind kind,
        @Nullable String original,
        @Nullable String credits,
        @Nullable String licence,
        Text text) {

    /** Characters of an id. */
    public static final int LONGEST_ID = 100;

    private static final int HASH = 10;
    /** Looser than the rules for addresses, as outlets are: what must not pass is what leads elsewhere or nowhere. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[\\p{L}\\p{N}\\[][^\\p{Z}\\p{Cc}<>\"]*");

    /** An id for a text where another has the wanted one: it says which text it is of, and is always the same. */
    public static String idBeside(String wanted, Text text) {
        return wanted.substring(0, Math.min(wanted.length(), LONGEST_ID - HASH - 1)) + "-"
                + text.sha256().substring(0, HASH);
    }

    /** It is shown as a link: nothing but a whole address in the web may stand there. */
    public static boolean isAddress(String written) {
        return ADDRESS.matcher(written).matches();
    }

    /** The same article under another name of ours. */
    public Article withId(String other) {
        return new Article(
                other, title, publisher, published, address, language, kind, original, credits, licence, text);
    }
}
