package dev.entente.intake;

import dev.entente.article.Article;
import dev.entente.article.Kind;
import dev.entente.article.Published;
import dev.entente.article.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles of texts, pages and feeds. One intake is for one set of files: it gives no two articles the same id. A
 * file of which no article can be made is told with the reason, and the others are not held up by it.
 */
public final class Intake {
    /** The standard input among the names of files. */
    public static final String STANDARD_INPUT = "-";

    /** Larger files are left out. */
    static final int LARGEST_FILE = 5 << 20;

    private static final List<String> ENDINGS =
            List.of(".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom");

    private final Defaults defaults;
    private final InputStream standardInput;
    private final Naming naming;

    /** How an article gets its id. */
    private interface Naming {
        String idFor(@Nullable String name, Text text) throws UnusableException;
    }

    public Intake(Defaults defaults, InputStream standardInput) {
        this(defaults, standardInput, new Ids()::idFor);
    }

    private Intake(Defaults defaults, InputStream standardInput, Naming naming) {
        this.defaults = defaults;
        this.standardInput = standardInput;
        this.naming = naming;
    }

    /**
     * An intake for some of the files of a set that others read too: each article has the id that it would get if it were
     * the first. Whoever brings all together tells those of one id apart by {@link #again}.
     */
    public static Intake ofPart(Defaults defaults) {
        return new Intake(defaults, InputStream.nullInputStream(), Ids::wanted);
    }

    /**
     * What becomes of an article where one before it has its id.
     *
     * @param nth the how manieth it is of those with this id and this text, without the one that kept the id
     */
    public static Taken again(Taken.Read read, int nth) {
        Article article = read.article();
        return nth == 1
                ? new Taken.Read(read.where(), article.withId(Article.idBeside(article.id(), article.text())))
                : new Taken.LeftOut(read.where(), Ids.REPEATED);
    }

    /**
     * The files that are meant: each named one, and in named folders and the folders in them every text, page and feed
     * by its ending, sorted by name.
     *
     * @throws IOException where one of them is not there, or a folder has nothing to read
     */
    public static List<String> files(List<String> named) throws IOException {
        var files = new ArrayList<String>();
        for (String name : named) {
            if (!name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name))) {
                files.addAll(inside(Path.of(name)));
            } else if (name.equals(STANDARD_INPUT) || Files.exists(Path.of(name))) {
                files.add(name);
            } else {
                throw new IOException(name + " is not there");
            }
        }
        return files;
    }

    private static List<String> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> files = all.filter(Files::isRegularFile)
                    .filter(file -> isRead(String.valueOf(file.getFileName())))
                    .sorted()
                    .map(Path::toString)
                    .toList();
            if (files.isEmpty()) {
                throw new IOException(folder + " holds no file that ends in " + String.join(", ", ENDINGS));
            }
            return files;
        }
    }

    /** Whether a file of this name is read where its folder is named. */
    public static boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".") && ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** Reads a file, or the standard input, and hands over what came of it: several articles where it is a feed. */
    public void read(String file, Consumer<Taken> sink) {
        if (file.equals(STANDARD_INPUT)) {
            read(file, standardInput, sink);
            return;
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            sink.accept(new Taken.LeftOut(file, "is not a regular file that can be read"));
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            read(file, in, sink);
        } catch (IOException e) {
            sink.accept(unreadable(file, e));
        }
    }

    /** The same for what a file holds, wherever it is stored. */
    public void read(String file, InputStream content, Consumer<Taken> sink) {
        try {
            read(file, bytes(content), sink);
        } catch (UnusableException e) {
            sink.accept(new Taken.LeftOut(file, e.reason()));
        } catch (IOException e) {
            sink.accept(unreadable(file, e));
        }
    }

    /** The same for an article that stands in no file of its own. */
    public void read(String where, Draft draft, Consumer<Taken> sink) {
        try {
            sink.accept(taken(where, draft));
        } catch (UnusableException e) {
            sink.accept(new Taken.LeftOut(where, e.reason()));
        }
    }

    private static Taken.LeftOut unreadable(String file, IOException e) {
        return new Taken.LeftOut(file, "cannot be read: " + e.getMessage());
    }

    private static byte[] bytes(InputStream content) throws IOException, UnusableException {
        byte[] bytes = content.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new UnusableException("is larger than " + (LARGEST_FILE >> 20) + " MB: cut it into its articles");
        }
        return bytes;
    }

    private void read(String file, byte[] bytes, Consumer<Taken> sink) throws UnusableException {
        Content content = Content.of(file, bytes);
        switch (content.form()) {
            case FEED -> feed(file, bytes, sink);
            case PAGE -> sink.accept(taken(file, Page.read(bytes).draft(name(file))));
            case TEXT -> sink.accept(taken(file, PlainText.draft(name(file), content.text())));
        }
    }

    private void feed(String file, byte[] bytes, Consumer<Taken> sink) throws UnusableException {
        int number = 0;
        for (Draft draft : Items.read(bytes)) {
            number++;
            read(file + ", item " + number, draft, sink);
        }
    }

    private static @Nullable String name(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return null;
        }
        String name = String.valueOf(Path.of(file).getFileName());
        int ending = name.lastIndexOf('.');
        return ending > 0 ? name.substring(0, ending) : name;
    }

    private Taken taken(String where, Draft draft) throws UnusableException {
        var text = new Text(Proportion.checked(draft.text()));
        String language = English.checked(draft, defaults.language());
        return new Taken.Read(
                where,
                new Article(
                        naming.idFor(draft.name(), text),
                        draft.title(),
                        draft.publisher() == null ? defaults.publisher() : draft.publisher(),
                        published(draft),
                        draft.address(),
                        language,
                        Kind.ORIGINAL,
                        null,
                        null,
                        null,
                        text));
    }

    private @Nullable Published published(Draft draft) {
        return draft.published() == null ? defaults.publication() : draft.published();
    }
}
