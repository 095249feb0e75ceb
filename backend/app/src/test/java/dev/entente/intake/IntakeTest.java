package dev.entente.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.article.Article;
import dev.entente.article.Kind;
import dev.entente.article.Published;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 11);
    private static final String FIRST =
            "Norland delivered two radars to Southland in May, the defence ministry of Norland said on Friday.";
    private static final String SECOND =
            "The president of Southland thanked Norland for the radars, and said that they would be used at the border.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void readsPlainTextWithItsTitleAndTheLineThatSaysItsDate() throws IOException {
        String text = "Radars for Southland\n\nUpdated: 12-10-2024\n\n" + FIRST;
        Article article = article("radars.txt", text.getBytes(UTF_8));
        assertThat(article.id()).isEqualTo("radars");
        assertThat(article.title()).isEqualTo("Radars for Southland");
        assertThat(article.published())
                .isEqualTo(new Published(
                        LocalDate.of(2024, 10, 12), "the text's line 'Updated: 12-10-2024', read with the day first"));
        assertThat(article.kind()).isEqualTo(Kind.ORIGINAL);
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.publisher()).isNull();
        assertThat(article.text().value()).isEqualTo(text);
    }

    @Test
    void readsTheDateThatStandsBeforeAText() throws IOException {
        assertThat(article("a.txt", (" date 2024-10-11 " + FIRST).getBytes(UTF_8))
                        .published())
                .isEqualTo(new Published(DAY, "the text's line 'date 2024-10-11'"));
    }

    @Test
    void readsTheDateOfABylineAndOfALineOfStamps() throws IOException {
        assertThat(article("a.txt", ("Radars\nBy News Desk - October 11 2024\n\n" + FIRST).getBytes(UTF_8))
                        .published())
                .extracting(Published::date)
                .isEqualTo(DAY);
        String stamps = "News Desk | Updated: 12-10-2024 03:50 IST | Created: 12-10-2024 03:50 IST";
        assertThat(article("b.txt", ("Radars\n\n" + FIRST + "\n\n" + stamps).getBytes(UTF_8))
                        .published())
                .extracting(Published::date)
                .isEqualTo(LocalDate.of(2024, 10, 12));
    }

    @Test
    void readsADateline() throws IOException {
        assertThat(article("a.txt", ("ASHGABAT, October 11, 2024 (Agency) - " + FIRST).getBytes(UTF_8))
                        .published())
                .isEqualTo(new Published(DAY, "the dateline of the text"));
        assertThat(article("b.txt", ("date 2024-10-11\n" + FIRST).getBytes(UTF_8))
                        .published())
                .isEqualTo(new Published(DAY, "the text's line 'date 2024-10-11'"));
    }

    @Test
    void takesNoDayOfTheTextForThatOfItsPublication() throws IOException {
        assertThat(article("a.txt", "They met on 11 October 2024, the ministry said.".getBytes(UTF_8))
                        .published())
                .isNull();
        assertThat(article(
                                "b.txt",
                                (FIRST + "\n").repeat(8).concat("2024-10-11").getBytes(UTF_8))
                        .published())
                .isNull();
    }

    @Test
    void takesFromTheOptionsOnlyWhatTheFileDoesNotSay() throws IOException {
        var defaults = new Defaults(DAY, "Norland Post", null);
        Article silent = read(defaults, "silent.txt", FIRST.getBytes(UTF_8));
        assertThat(silent.published()).isEqualTo(new Published(DAY, "given when it was read"));
        assertThat(silent.publisher()).isEqualTo("Norland Post");
        Article telling = read(defaults, "telling.txt", ("2023-01-02\n" + FIRST).getBytes(UTF_8));
        assertThat(telling.published()).extracting(Published::date).isEqualTo(LocalDate.of(2023, 1, 2));
    }

    @Test
    void readsAPageWithoutWhatStandsAroundItsArticle() throws IOException {
        Article article = article("page.html", page("""
                        <meta property="og:site_name" content="Norland Post">
                        <meta property="og:title" content="Radars &amp; more">
                        <meta property="article:published_time" content="2024-10-11T23:30:00-05:00">
                        <link rel="canonical" href="https://example.org/radars">
                        """).getBytes(UTF_8));
        assertThat(article.title()).isEqualTo("Radars & more");
        assertThat(article.publisher()).isEqualTo("Norland Post");
        assertThat(article.published()).isEqualTo(new Published(DAY, "the page's article:published_time"));
        assertThat(article.address()).isEqualTo("https://example.org/radars");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.text().value())
                .contains(FIRST + "\n\n" + SECOND)
                .doesNotContain("Home", "missiles to Egypt", "alert", "attacked Westland", "commission", "<");
    }

    @Test
    void asksAPageInTurnForItsDate() throws IOException {
        assertThat(dateOf("<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\","
                        + " \"datePublished\": \"2024-10-11T08:00Z\"}]}</script>"))
                .isEqualTo(new Published(DAY, "datePublished in the page's JSON-LD"));
        assertThat(dateOf("<script type='application/ld+json'>{broken</script>"))
                .isNull();
        assertThat(article(
                                "time.html",
                                page("").replace("<h1>", "<time datetime='2024-10-11'>Friday</time><h1>")
                                        .getBytes(UTF_8))
                        .published())
                .isEqualTo(new Published(DAY, "the page's <time>"));
    }

    @Test
    void takesNoScriptForAnAddress() throws IOException {
        assertThat(article(
                                "a.html",
                                page("<link rel=canonical href='javascript:alert(1)'>")
                                        .getBytes(UTF_8))
                        .address())
                .isNull();
    }

    @Test
    void readsTheItemsOfAnRssFeed() throws IOException {
        List<Article> articles = articles("feed.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Norland Post</title><language>en-us</language>
                <item><title>Radars</title><link>https://example.org/radars</link><guid>https://example.org/?p=1</guid>
                <pubDate>Fri, 11 Oct 2024 08:00:00 GMT</pubDate><description>&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</description></item>
                <item><title>Nothing</title></item>
                </channel></rss>""".formatted(FIRST, SECOND));
        assertThat(articles).hasSize(1);
        Article article = articles.getFirst();
        assertThat(article.id()).isEqualTo("example.org-p-1");
        assertThat(article.title()).isEqualTo("Radars");
        assertThat(article.publisher()).isEqualTo("Norland Post");
        assertThat(article.published()).isEqualTo(new Published(DAY, "the feed's date of publication, in UTC"));
        assertThat(article.address()).isEqualTo("https://example.org/radars");
        assertThat(article.language()).isEqualTo("en-us");
        assertThat(article.text().value()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsTheEntriesOfAnAtomFeed() throws IOException {
        List<Article> articles = articles("feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Norland Post</title><id>x</id><updated>2024-10-12T00:00:00Z</updated>
                <entry><title>Radars</title><id>urn:post:1</id><updated>2024-10-11T08:00:00Z</updated>
                <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>""".formatted(FIRST));
        assertThat(articles).extracting(Article::id).containsExactly("urn-post-1");
        assertThat(articles.getFirst().published())
                .isEqualTo(new Published(DAY, "the feed's date of the last change, in UTC"));
    }

    @Test
    void followsNoEntityOfAFeed() throws IOException {
        Path secret = write("secret.txt", "a secret".getBytes(UTF_8));
        String feed = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "%s">]>
                <rss version="2.0"><channel><title>t</title><item><title>&x;</title><description>&x; %s</description></item></channel></rss>""".formatted(secret.toUri(), FIRST);
        assertThat(reason("feed.xml", feed.getBytes(UTF_8))).contains("is not a feed that can be read", "DOCTYPE");
    }

    @Test
    void readsEveryEncodingThatSaysWhichItIs() throws IOException {
        String text = "Türkiye’s minister said that Norland and Southland would meet.";
        byte[] unmarked = text.getBytes(UTF_16LE);
        byte[] marked = new byte[unmarked.length + 2];
        marked[0] = (byte) 0xFF;
        marked[1] = (byte) 0xFE;
        System.arraycopy(unmarked, 0, marked, 2, unmarked.length);
        assertThat(article("utf16.txt", marked).text().value()).isEqualTo(text);
        assertThat(article("utf8.txt", ("\uFEFF" + text).getBytes(UTF_8)).text().value())
                .isEqualTo(text);
        Charset western = Charset.forName("windows-1252");
        assertThat(article("western.txt", text.getBytes(western)).text().value())
                .isEqualTo(text);
        String page = "<html><head><meta charset='iso-8859-9'></head><body><p>" + text.replace("’", "'")
                + "</p></body></html>";
        assertThat(article("turkish.html", page.getBytes(Charset.forName("iso-8859-9")))
                        .text()
                        .value())
                .isEqualTo(text.replace("’", "'"));
        assertThat(article("western.html", ("<html><body><p>" + text + "</p></body></html>").getBytes(western))
                        .text()
                        .value())
                .isEqualTo(text);
    }

    @Test
    void saysWhyABadFileIsLeftOut() throws IOException {
        assertThat(reason("empty.txt", new byte[0])).isEqualTo("is empty");
        assertThat(reason("blank.txt", " \n".getBytes(UTF_8))).isEqualTo("holds no text");
        assertThat(reason("blank.html", "<html><body><script>x()</script></body></html>".getBytes(UTF_8)))
                .isEqualTo("holds no text");
        assertThat(reason("binary.txt", new byte[] {'a', 0, 'b'})).isEqualTo("is binary, not text");
        assertThat(reason("report.txt", "%PDF-1.7 abc".getBytes(UTF_8))).startsWith("is a PDF file");
        assertThat(reason("large.txt", new byte[6 << 20])).startsWith("is larger than 5 MB");
        assertThat(reason("long.txt", (FIRST + "\n").repeat(3_000).getBytes(UTF_8)))
                .startsWith("is no single article");
        assertThat(reason("koi8.txt", "Президенты встретились в Ашхабаде".getBytes(Charset.forName("koi8-r"))))
                .contains("neither UTF-8 nor windows-1252");
        assertThat(reason("broken.xml", "<?xml version='1.0'?><rss version='2.0'><channel>".getBytes(UTF_8)))
                .startsWith("is not a feed that can be read");
    }

    @Test
    void readsNothingButEnglish() throws IOException {
        assertThat(reason("fr.html", page("").replace("en-GB", "fr").getBytes(UTF_8)))
                .isEqualTo("is in 'fr', and only English is read (where that is not so, say --language en)");
        String german = "Der Präsident traf am Freitag den Außenminister in der Hauptstadt. ".repeat(6);
        assertThat(reason("de.txt", german.getBytes(UTF_8))).startsWith("does not look like English");
        assertThat(reason("ru.txt", "Президенты встретились в Ашхабаде".getBytes(UTF_8)))
                .startsWith("does not look like English");
        assertThat(read(new Defaults(null, null, "en"), "de2.txt", german.getBytes(UTF_8))
                        .language())
                .isEqualTo("en");
    }

    @Test
    void readsFoldersAndStandardInputAndGoesOnAfterABadFile() throws IOException {
        write("b/two.txt", SECOND.getBytes(UTF_8));
        write("b/one.html", page("").getBytes(UTF_8));
        write("a.txt", new byte[] {0, 1});
        write("picture.png", new byte[] {0, 1});
        List<String> files = Intake.files(List.of(folder.toString(), "-"));
        assertThat(files)
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        folder.resolve("b/one.html").toString(),
                        folder.resolve("b/two.txt").toString(),
                        "-");
        var intake = new Intake(Defaults.NONE, new ByteArrayInputStream(FIRST.getBytes(UTF_8)));
        var taken = new ArrayList<Taken>();
        files.forEach(file -> intake.read(file, taken::add));
        assertThat(taken).extracting(Taken::where).containsExactlyElementsOf(files);
        assertThat(taken.getFirst()).isInstanceOf(Taken.LeftOut.class);
        assertThat(articlesOf(taken).subList(0, 2)).extracting(Article::id).containsExactly("one", "two");
        assertThat(articlesOf(taken).getLast().id()).startsWith("text-");
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> Intake.files(List.of(empty.toString())))
                .hasMessageContaining("holds no file that ends in .txt");
        assertThatThrownBy(() -> Intake.files(List.of(folder + "/none.txt"))).hasMessageContaining("is not there");
    }

    @Test
    void namesArticlesWithinTheRulesAndTheSameWayEachTime() throws IOException {
        Path one = write("x/Отчёт №1 (new).txt", FIRST.getBytes(UTF_8));
        Path two = write("y/Отчёт №1 (new).txt", SECOND.getBytes(UTF_8));
        Path lengthy = write("n".repeat(200) + ".txt", FIRST.getBytes(UTF_8));
        List<String> files = List.of(one.toString(), two.toString(), lengthy.toString(), one.toString());
        List<String> ids = ids(files);
        assertThat(ids.getFirst()).isEqualTo("Отчёт-1-new");
        assertThat(ids)
                .allMatch(id -> id.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}"))
                .doesNotHaveDuplicates();
        assertThat(ids(files)).isEqualTo(ids);
    }

    @Test
    void givesTheSameIdsWhereEachFileIsReadByItself() throws IOException {
        Path one = write("x/news.txt", FIRST.getBytes(UTF_8));
        Path two = write("y/news.txt", SECOND.getBytes(UTF_8));
        Path copy = write("z/news.txt", SECOND.getBytes(UTF_8));
        var together = new ArrayList<Taken>();
        var all = new Intake(Defaults.NONE, InputStream.nullInputStream());
        List.of(one, two, copy).forEach(file -> all.read(file.toString(), together::add));
        var apart = new ArrayList<Taken>();
        List.of(one, two, copy).forEach(file -> Intake.ofPart(Defaults.NONE).read(file.toString(), apart::add));
        assertThat(articlesOf(apart)).extracting(Article::id).containsExactly("news", "news", "news");
        assertThat(List.of(
                        apart.getFirst(),
                        Intake.again((Taken.Read) apart.get(1), 1),
                        Intake.again((Taken.Read) apart.get(2), 2)))
                .isEqualTo(together);
    }

    @Test
    void survivesHostileMarkup() throws IOException {
        String deep = "<div>".repeat(50_000) + "<p>" + FIRST + "</p>";
        assertThat(taken(Defaults.NONE, "deep.html", deep.getBytes(UTF_8))).hasSize(1);
        String many = IntStream.range(0, 20_000)
                .mapToObj(each -> "<a href=x>" + each + "</a>")
                .collect(Collectors.joining());
        assertThat(taken(Defaults.NONE, "many.html", ("<html><body>" + many).getBytes(UTF_8)))
                .hasSize(1);
    }

    private List<String> ids(List<String> files) {
        var taken = new ArrayList<Taken>();
        var intake = new Intake(Defaults.NONE, InputStream.nullInputStream());
        files.forEach(file -> intake.read(file, taken::add));
        return articlesOf(taken).stream().map(Article::id).toList();
    }

    private @Nullable Published dateOf(String head) throws IOException {
        return article("dated.html", page(head).getBytes(UTF_8)).published();
    }

    private static String page(String head) {
        return """
                <!doctype html><html lang="en-GB"><head><title>A page</title>%s</head><body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
                <aside><a href="/x">Eastland supplied missiles to Egypt</a></aside>
                <article><h1>Radars</h1><p>%s</p><p>%s</p><script>alert(1)</script>
                <p style="display:none">Norland attacked Westland.</p></article>
                <footer><p>We may earn a commission.</p></footer></body></html>""".formatted(head, FIRST, SECOND);
    }

    private Article article(String name, byte[] bytes) throws IOException {
        return read(Defaults.NONE, name, bytes);
    }

    private List<Article> articles(String name, String content) throws IOException {
        return articlesOf(taken(Defaults.NONE, name, content.getBytes(UTF_8)));
    }

    private Article read(Defaults defaults, String name, byte[] bytes) throws IOException {
        List<Taken> taken = taken(defaults, name, bytes);
        assertThat(taken).singleElement().as(taken.toString()).isInstanceOf(Taken.Read.class);
        return articlesOf(taken).getFirst();
    }

    private String reason(String name, byte[] bytes) throws IOException {
        List<Taken> taken = taken(Defaults.NONE, name, bytes);
        assertThat(taken).singleElement().isInstanceOf(Taken.LeftOut.class);
        return ((Taken.LeftOut) taken.getFirst()).reason();
    }

    private static List<Article> articlesOf(List<Taken> taken) {
        return taken.stream()
                .filter(Taken.Read.class::isInstance)
                .map(each -> ((Taken.Read) each).article())
                .toList();
    }

    private List<Taken> taken(Defaults defaults, String name, byte[] bytes) throws IOException {
        var taken = new ArrayList<Taken>();
        new Intake(defaults, InputStream.nullInputStream())
                .read(write(name, bytes).toString(), taken::add);
        return taken;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.write(file, bytes);
    }
}
