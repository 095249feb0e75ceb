package dev.entente.intake;

import dev.entente.article.Article;
import dev.entente.article.Published;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of the web: what it says of itself, and its article without what stands around it. */
final class Page {
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 5_000;
    /** A shorter article was not found: the page's main part is taken as it is. */
    private static final int SHORTEST = 140;

    /** Links are made absolute before they are dropped, and want a page to start from. */
    private static final String SOMEWHERE = "https://page.invalid/";

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "parsely-pub-date",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "pubdate",
            "publish-date",
            "date");

    private final Document document;
    private final JsonLd data;

    private Page(Document document) {
        this.document = document;
        this.data = JsonLd.of(document);
    }

    static Page read(byte[] bytes) throws UnusableException {
        try {
            return new Page(Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), ""));
        } catch (IOException e) {
            throw new UnusableException("cannot be read as a page: " + e.getMessage());
        }
    }

    /** Null where the page or its first bytes say it, or where it is the usual one. */
    private static @Nullable String charset(byte[] bytes) {
        boolean said = Encoding.marked(bytes) != null
                || DECLARED.matcher(Encoding.head(bytes, HEAD)).find();
        return said || Encoding.isUtf8(bytes) ? null : Encoding.WESTERN.name();
    }

    Draft draft(@Nullable String name) throws UnusableException {
        // Asked for before the article is cut out, which changes the document.
        String title = first(Stream.of(meta("og:title"), data.headline(), text("h1"), Optional.of(document.title())));
        String publisher = first(Stream.of(meta("og:site_name"), data.publisher()));
        Published published = published();
        String address = address();
        String language = language();
        return new Draft(name, title, publisher, published, address, language, withoutTitle(article(), title));
    }

    /** A headline says in short what the text says, often without its reserve. */
    private static String withoutTitle(String text, @Nullable String title) {
        if (title == null || !text.startsWith(title + "\n\n")) {
            return text;
        }
        return text.substring(title.length()).strip();
    }

    private String article() throws UnusableException {
        Blocks.clean(document);
        String whole = Blocks.text(main());
        String found = Blocks.isManageable(document) ? found() : "";
        return found.length() >= Math.min(SHORTEST, whole.length()) ? found : whole;
    }

    private Element main() {
        return Stream.of("article", "main", "[role=main]")
                .flatMap(each -> document.select(each).stream())
                .findFirst()
                .orElse(document.body());
    }

    private String found() throws UnusableException {
        try {
            Element article =
                    new Readability4J(SOMEWHERE, document.clone()).parse().getArticleContent();
            return article == null ? "" : Blocks.text(article);
        } catch (RuntimeException | StackOverflowError e) {
            // Another's code over anybody's markup: it may meet what it never met.
            throw new UnusableException("has markup in which no article can be found ("
                    + e.getClass().getSimpleName() + "): save its text instead");
        }
    }

    private @Nullable Published published() {
        return Stream.of(metaDate(), dataDate(), timeDate())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> DateLine.in(Blocks.text(main())).orElse(null));
    }

    private Optional<Published> metaDate() {
        return DATES.stream()
                .flatMap(name ->
                        meta(name).flatMap(Days::read).map(day -> new Published(day, "the page's " + name)).stream())
                .findFirst();
    }

    private Optional<Published> dataDate() {
        return data.published()
                .flatMap(Days::read)
                .map(day -> new Published(day, "datePublished in the page's JSON-LD"));
    }

    private Optional<Published> timeDate() {
        return Stream.of("time[itemprop=datePublished]", "time[pubdate]", "article time", "time")
                .flatMap(each -> document.select(each).stream())
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text())
                .flatMap(written -> Days.read(written).stream())
                .map(day -> new Published(day, "the page's <time>"))
                .findFirst();
    }

    private @Nullable String address() {
        return Stream.of(
                        Optional.ofNullable(document.selectFirst("link[rel=canonical]"))
                                .map(link -> link.attr("href")),
                        meta("og:url"))
                .flatMap(Optional::stream)
                .filter(Article::isAddress)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String language() {
        Element html = document.selectFirst("html");
        String tag = html == null ? "" : html.attr("lang").replace('_', '-').strip();
        return tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? tag : null;
    }

    private Optional<String> meta(String name) {
        return document.select("meta").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop")
                        .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private Optional<String> text(String selector) {
        return Optional.ofNullable(document.selectFirst(selector)).map(Element::text);
    }

    private static @Nullable String first(Stream<Optional<String>> words) {
        return words.flatMap(Optional::stream)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
