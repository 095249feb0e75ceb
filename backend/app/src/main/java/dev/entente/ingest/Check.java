package dev.entente.ingest;

import dev.entente.article.Text;
import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import dev.entente.fact.Claim;
import java.util.Optional;

/** Holds a claim's quote against its article's text: the quote is exactly what stands at its span. */
final class Check {
    private static final int SHOWN = 80;

    private Check() {}

    static Optional<Problem> quote(Source source, Claim claim, Optional<Text> text) {
        if (text.isEmpty()) {
            return Optional.of(new Problem(
                    source,
                    "article",
                    "no article '" + claim.article() + "' in these files or in the record",
                    "load the line that introduces it, together with this one or before"));
        }
        Optional<String> there = text.get().at(claim.span());
        if (there.isEmpty()) {
            return Optional.of(new Problem(
                    source,
                    "quote.end",
                    claim.span().end() + " lies outside the text, which has "
                            + text.get().length() + " characters",
                    "count Unicode code points into the article's text"));
        }
        if (!there.get().equals(claim.quote())) {
            return Optional.of(new Problem(
                    source,
                    "quote.text",
                    "is not what stands there: '" + shortened(there.get()) + "'",
                    "quote the text exactly, and count Unicode code points"));
        }
        return Optional.empty();
    }

    static Problem articleRejected(Source source, Claim claim) {
        return new Problem(
                source,
                "article",
                "its article '" + claim.article() + "' was rejected",
                "mend the article's line first");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
