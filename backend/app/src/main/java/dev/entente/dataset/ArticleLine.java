package dev.entente.dataset;

import dev.entente.article.Article;
import dev.entente.article.Kind;
import dev.entente.article.Published;
import dev.entente.article.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An article as it is written. */
record ArticleLine(
        @Nullable String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable PublishedField published,
        @Nullable String address,
        @Nullable String language,
        @Nullable String kind,
        @Nullable String original,
        @Nullable String credits,
        @Nullable String licence,
        @Nullable String sha256,
        @Nullable String text) {

    record PublishedField(@Nullable String date, @Nullable String basis) {}

    private static final String DATE = "article.published.date";
    private static final int SHOWN = 100;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    static ArticleLine of(Article article) {
        Published published = article.published();
        return new ArticleLine(
                article.id(),
                article.title(),
                article.publisher(),
                published == null ? null : new PublishedField(published.date().toString(), published.basis()),
                article.address(),
                article.language(),
                article.kind().word(),
                article.original(),
                article.credits(),
                article.licence(),
                article.text().sha256(),
                article.text().value());
    }

    /** @param now nothing was published later */
    Article toArticle(Instant now) {
        var kept = new Text(Fields.required("article.text", text));
        if (sha256 != null && !sha256.equals(kept.sha256())) {
            throw new LineException(
                    "article.sha256",
                    "does not belong to the text, whose SHA-256 is " + kept.sha256(),
                    "the text or the sum was changed: take both from the same place");
        }
        return new Article(
                checkedId(),
                title,
                publisher,
                publishedValue(now),
                checkedAddress(),
                checkedLanguage(),
                kindOf(Fields.required("article.kind", kind)),
                original,
                credits,
                licence,
                kept);
    }

    private String checkedId() {
        String given = Fields.required("article.id", id);
        if (!ID.matcher(given).matches()) {
            throw new LineException(
                    "article.id", "'" + given + "' is not an id", "use letters, digits, '.', '_', '-', at most 100");
        }
        return given;
    }

    private @Nullable Published publishedValue(Instant now) {
        return published == null
                ? null
                : new Published(day(published, now), Objects.requireNonNullElse(published.basis(), "not said"));
    }

    private static LocalDate day(PublishedField published, Instant now) {
        LocalDate day = Fields.present(DATE, Fields.day(DATE, published.date()));
        if (Published.isToCome(day, now)) {
            throw new LineException(
                    DATE,
                    "'" + day + "' is still to come",
                    "give the day on which it was published, or no 'published'");
        }
        return day;
    }

    private @Nullable String checkedAddress() {
        if (address != null && !Article.isAddress(address)) {
            throw new LineException(
                    "article.address",
                    "'" + shortened(address) + "' is not an address in the web",
                    "write all of it, as https://example.org/radars, or null where there is none");
        }
        return address;
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private String checkedLanguage() {
        String given = Fields.required("article.language", language);
        if (!LANGUAGE.matcher(given).matches()) {
            throw new LineException("article.language", "'" + given + "' is not a language tag", "write en, ru, fa …");
        }
        return given;
    }

    private static Kind kindOf(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new LineException(
                        "article.kind", "'" + word + "' is not a kind", "use original, excerpt, brief or record"));
    }
}
