package dev.entente.dataset;

import com.fasterxml.jackson.annotation.Nulls;
import dev.entente.ontology.Ontology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads the files of a dataset, line by line in bounded memory. Every line becomes an {@link Entry}; a line that cannot
 * be used becomes the problem with it, and reading goes on.
 */
public final class DatasetReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // a number is no text, text is no number, and half a code point is no place: nothing is bent to fit
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, DatasetReader::textOnly)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();
    private static final String ARTICLE = "article";

    private static void textOnly(MutableCoercionConfig coercion) {
        coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private final Ontology ontology;
    private final Clock clock;

    public DatasetReader(Ontology ontology, Clock clock) {
        this.ontology = ontology;
        this.clock = clock;
    }

    /** The vocabulary that lines are held against. */
    public Ontology ontology() {
        return ontology;
    }

    /**
     * The files to read: each named file, and every {@code .jsonl} file in each named folder, sorted by name.
     *
     * @throws IOException where one of them is not there or cannot be read
     */
    public static List<Path> files(List<Path> named) throws IOException {
        var files = new ArrayList<Path>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(datasetFiles(path));
            } else if (Files.isReadable(path) && Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new IOException(
                        path + " is not a regular file that can be read (files are read twice, so pipes will not do)");
            }
        }
        return files;
    }

    private static List<Path> datasetFiles(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> files = inside.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IOException(folder + " holds no .jsonl file");
            }
            return files;
        }
    }

    /** These files' lines. */
    public Feed feed(List<Path> files) {
        return new FileFeed(this, files);
    }

    /** One line that was read elsewhere. */
    public Entry entry(Source source, String line) {
        return entry(source, () -> tree(line));
    }

    /** A line's object that was made elsewhere. */
    public Entry entry(Source source, JsonNode made) {
        return entry(source, () -> made);
    }

    /** Hands over every line of the files that is not blank, in order. */
    public void read(List<Path> files, Consumer<Entry> sink) {
        for (Path file : files) {
            try (var lines = new LineReader(file)) {
                while (readOne(lines, sink)) {
                    // the loop's work is its condition
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
    }

    /** An article's line read again: what it said at first, as long as nobody changes the file under us. */
    public Entry again(Source source) {
        try {
            return entry(source, LineReader.at(source));
        } catch (IOException e) {
            throw new UncheckedIOException(source + " cannot be read again", e);
        }
    }

    private boolean readOne(LineReader lines, Consumer<Entry> sink) throws IOException {
        Source source = lines.position();
        try {
            Optional<LineReader.Line> line = lines.next();
            line.filter(read -> !read.text().isBlank())
                    .map(read -> entry(read.source(), read.text()))
                    .ifPresent(sink);
            return line.isPresent();
        } catch (LineException e) {
            sink.accept(new Entry.Bad(e.at(source)));
            return true;
        }
    }

    private Entry entry(Source source, Supplier<JsonNode> tree) {
        try {
            return parse(source, tree.get());
        } catch (LineException e) {
            return new Entry.Bad(e.at(source));
        } catch (UnrecognizedPropertyException e) {
            return bad(source, path(e), "is not a field of the format", "docs/claims-format.md lists the fields");
        } catch (JacksonException e) {
            return bad(source, path(e), "has the wrong type", "docs/claims-format.md says what it should be");
        }
    }

    private static JsonNode tree(String line) {
        try {
            JsonNode tree = JSON.readTree(line);
            if (line.contains("\\u") && !StandardCharsets.UTF_8.newEncoder().canEncode(tree.toString())) {
                throw new LineException("", "holds half a character", "write both of the character's two escapes");
            }
            return tree;
        } catch (MismatchedInputException e) {
            throw new LineException("", "is not one JSON object: more follows it", "one JSON object a line");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new LineException(
                    "",
                    "is not JSON: " + e.getOriginalMessage(),
                    "one JSON object a line" + (at == null ? "" : "; the fault is at column " + at.getColumnNr()));
        }
    }

    private Entry parse(Source source, JsonNode tree) {
        JsonNode article = tree.get(ARTICLE);
        if (article == null) {
            throw new LineException(
                    ARTICLE,
                    "is missing",
                    "an object introduces an article, null an entity or a correction, an id makes a claim");
        }
        if (article.isObject()) {
            return new Entry.OfArticle(
                    source,
                    Fields.present(
                                    ARTICLE,
                                    JSON.treeToValue(tree, ArticleEntry.class).article())
                            .toArticle(clock.instant()));
        }
        if (article.isNull()) {
            return loose(source, JSON.treeToValue(tree, LooseEntry.class));
        }
        ClaimLine claim = JSON.treeToValue(tree, ClaimLine.class);
        return new Entry.OfClaim(source, new ClaimCheck(ontology, clock.instant()).claim(claim));
    }

    private Entry loose(Source source, LooseEntry written) {
        CorrectionLine correction = written.correction();
        if (correction == null) {
            return new Entry.OfEntity(
                    source, Fields.present("entity", written.entity()).toEntity(ontology));
        }
        if (written.entity() != null) {
            throw new LineException("correction", "stands beside an entity", "give each a line of its own");
        }
        return new Entry.OfCorrection(source, correction.toCorrection(clock.instant()));
    }

    private static Entry bad(Source source, String field, String message, String remedy) {
        return new Entry.Bad(new Problem(source, field, message, remedy));
    }

    private static String path(JacksonException e) {
        var path = new StringBuilder();
        e.getPath().forEach(step -> {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return path.toString();
    }
}
