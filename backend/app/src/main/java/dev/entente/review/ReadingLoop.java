package dev.entente.review;

import dev.entente.article.Article;
import dev.entente.article.Published;
import dev.entente.dataset.DatasetWriter;
import dev.entente.extraction.Extraction;
import dev.entente.extraction.Extractor;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.intake.Defaults;
import dev.entente.intake.Intake;
import dev.entente.intake.Taken;
import dev.entente.ontology.Ontology;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the process does that reads articles for a server: takes submissions, a line each, and says what they claim, in
 * lines too. It ends when nobody is there any more to send one.
 */
public final class ReadingLoop {
    /** Of a feed no more are read. */
    static final int MOST_ARTICLES = 50;

    /** Nor longer ones together, in UTF-16 units. */
    static final int MOST_TEXT = 400_000;

    private static final Logger LOG = System.getLogger(ReadingLoop.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Supplier<Extractor> loading;
    private final Ontology ontology;
    private final OutputStream out;

    /** @param loading makes the extractor, which takes seconds */
    public ReadingLoop(Supplier<Extractor> loading, Ontology ontology, OutputStream out) {
        this.loading = loading;
        this.ontology = ontology;
        this.out = out;
    }

    /** Comes back when the input has ended, whatever is being read then. */
    public void run(InputStream in) throws IOException {
        var submissions = new LinkedBlockingQueue<String>();
        Thread.ofPlatform()
                .daemon()
                .uncaughtExceptionHandler((thread, fault) -> end(fault))
                .start(() -> work(submissions));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                submissions.add(line);
            }
        }
    }

    /** Whoever waits for an answer is told by the end of the process that none will come. */
    private static void end(Throwable fault) {
        LOG.log(Level.ERROR, "articles cannot be read", fault);
        Runtime.getRuntime().halt(1);
    }

    private void work(BlockingQueue<String> submissions) {
        try {
            Extractor extractor = loading.get();
            say(Message.of(Message.Kind.LOADED, 0));
            while (true) {
                read(extractor, JSON.readValue(submissions.take(), Submission.class));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Extractor extractor, Submission submission) {
        List<Taken.Read> articles = articles(submission);
        say(Message.of(Message.Kind.FOUND, articles.size()));
        int read = 0;
        for (Taken.Read taken : articles) {
            Article article = articles.size() == 1 ? known(taken.article(), submission) : taken.article();
            read(extractor, where(taken), article);
            read++;
            say(Message.of(Message.Kind.READ, read));
        }
        say(Message.of(Message.Kind.DONE, read));
    }

    private List<Taken.Read> articles(Submission submission) {
        var articles = new ArrayList<Taken.Read>();
        var length = new int[1];
        var content = new ByteArrayInputStream(Base64.getDecoder().decode(submission.content()));
        var defaults = new Defaults(submission.published(), submission.publisher(), null);
        new Intake(defaults, content).read(Intake.STANDARD_INPUT, taken -> {
            switch (taken) {
                case Taken.LeftOut left -> say(Message.leftOut(where(left), left.reason()));
                case Taken.Read read -> {
                    length[0] += read.article().text().value().length();
                    if (articles.size() < MOST_ARTICLES && length[0] <= MOST_TEXT) {
                        articles.add(read);
                    } else {
                        say(Message.leftOut(where(read), "is beyond what is read at once: load the file by command"));
                    }
                }
            }
        });
        return articles;
    }

    private static String where(Taken taken) {
        return taken.where().substring(Intake.STANDARD_INPUT.length()).replaceFirst("^, ", "");
    }

    /** Whoever sends a single article knows it better than its markup does. */
    private static Article known(Article article, Submission submission) {
        Published published = submission.published() == null
                ? article.published()
                : new Published(submission.published(), "given when it was read");
        return new Article(
                article.id(),
                or(submission.title(), article.title()),
                or(submission.publisher(), article.publisher()),
                published,
                or(submission.address(), article.address()),
                article.language(),
                article.kind(),
                article.original(),
                article.credits(),
                article.licence(),
                article.text());
    }

    private static @Nullable String or(@Nullable String given, @Nullable String found) {
        return given == null ? found : given;
    }

    private void read(Extractor extractor, String where, Article article) {
        Extraction extraction;
        try {
            extraction = extractor.extract(article);
        } catch (RuntimeException | StackOverflowError e) {
            say(Message.leftOut(where, "cannot be analysed (" + e.getClass().getSimpleName() + ")"));
            return;
        }
        say(lines -> lines.write(article));
        for (Entity entity : extraction.entities()) {
            say(lines -> lines.write(entity));
        }
        for (Claim claim : extraction.claims()) {
            say(lines -> lines.write(claim));
        }
    }

    private interface Line {
        void to(DatasetWriter lines) throws IOException;
    }

    private void say(Line line) {
        var bytes = new ByteArrayOutputStream();
        try {
            line.to(new DatasetWriter(bytes, ontology));
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
        say(Message.line(bytes.toString(StandardCharsets.UTF_8).strip()));
    }

    private void say(Message message) {
        try {
            out.write(JSON.writeValueAsBytes(message));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            // nobody listens any more, and the end of the input is near
        }
    }
}
