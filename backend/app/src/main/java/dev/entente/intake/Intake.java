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
    private final Ids ids = new Ids();

    public Intake(Defaults defaults, InputStream standardInput) {
        this.defaults = defaults;
        this.standardInput = standardInput;
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
                    .filter(Intake::hasEnding)
                    .sorted()
                    .map(Path::toString)
                    .toList();
            if (files.isEmpty()) {
                throw new IOException(folder + " holds no file that ends in " + String.join(", ", ENDINGS));
            }
            return files;
        }
    }

    private static boolean hasEnding(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Reads a file, or the standard input, and hands over what came of it: several articles where it is a feed. */
    public void read(String file, Consumer<Taken> sink) {
        try {
            read(file, bytes(file), sink);
        } catch (UnusableException e) {
            sink.accept(new Taken.LeftOut(file, e.reason()));
        } catch (IOException e) {
            sink.accept(new Taken.LeftOut(file, "cannot be read: " + e.getMessage()));
        }
    }

    private byte[] bytes(String file) throws IOException, UnusableException {
        byte[] bytes;
        if (file.equals(STANDARD_INPUT)) {
            bytes = standardInput.readNBytes(LARGEST_FILE + 1);
        } else {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new UnusableException("is not a regular file that can be read");
            }
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes(LARGEST_FILE + 1);
            }
        }
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
            String where = file + ", item " + number;
            try {
                sink.accept(taken(where, draft));
            } catch (UnusableException e) {
                sink.accept(new Taken.LeftOut(where, e.reason()));
            }
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
                        ids.idFor(draft.name(), text),
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
