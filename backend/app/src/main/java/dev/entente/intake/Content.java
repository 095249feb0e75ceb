package dev.entente.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is, told by what stands in it and only then by its name.
 *
 * @param text decoded as plain text
 */
record Content(Form form, String text) {
    /** What can be read. */
    enum Form {
        TEXT,
        PAGE,
        FEED
    }

    private static final int HEAD = 2_000;
    private static final Pattern FEED =
            Pattern.compile("\\A\\s*(<\\?xml|<!--|<\\?|<(rss|feed|rdf:RDF)\\b).*", Pattern.DOTALL);
    private static final Pattern FEED_ROOT = Pattern.compile("<(rss|feed|(\\w+:)?RDF|(\\w+:)feed)[\\s>]");
    private static final Pattern PAGE =
            Pattern.compile("<(!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("\\A\\s*<(article|div|p|h1|main|section|meta|title)\\b");

    static Content of(String file, byte[] bytes) throws UnusableException {
        Encoding.refuseBinary(bytes);
        String head = Encoding.head(bytes, HEAD);
        if (FEED.matcher(head).matches() && FEED_ROOT.matcher(head).find()) {
            return new Content(Form.FEED, "");
        }
        if (isPage(file, head)) {
            return new Content(Form.PAGE, "");
        }
        return new Content(Form.TEXT, Encoding.text(bytes));
    }

    private static boolean isPage(String file, String head) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".html")
                || name.endsWith(".htm")
                || name.endsWith(".xhtml")
                || PAGE.matcher(head).find()
                || MARKUP.matcher(head).find();
    }
}
