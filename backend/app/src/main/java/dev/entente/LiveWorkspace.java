package dev.entente;

import dev.entente.api.About;
import dev.entente.api.ApiServer;
import dev.entente.api.QueryLimits;
import dev.entente.api.Writing;
import dev.entente.cli.Workspace;
import dev.entente.dataset.DatasetReader;
import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.explore.Explorer;
import dev.entente.export.Exporter;
import dev.entente.export.Selections;
import dev.entente.graph.Address;
import dev.entente.graph.Audit;
import dev.entente.graph.Clocks;
import dev.entente.graph.Graph;
import dev.entente.graph.LastResort;
import dev.entente.graph.QueryMode;
import dev.entente.graph.QueryOutcome;
import dev.entente.graph.Rebuilding;
import dev.entente.graph.UserQuery;
import dev.entente.ingest.Curator;
import dev.entente.ingest.LoadReport;
import dev.entente.ingest.Loader;
import dev.entente.ontology.Ontology;
import dev.entente.resource.ResourceFolder;
import dev.entente.review.ArticleReader;
import dev.entente.review.Drafts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A store that is open, and what runs on it. */
final class LiveWorkspace implements Workspace {
    private final Settings settings;
    private final Ontology ontology;
    private final Clock clock;
    private final Optional<EmbeddedNeo4j> embedded;
    private final LastResort lastResort;
    private final Address address;
    private final Graph graph;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "entente-stop");
    private @Nullable ApiServer server;
    private @Nullable Drafts reading;

    LiveWorkspace(
            Settings settings,
            Ontology ontology,
            Clock clock,
            Optional<EmbeddedNeo4j> embedded,
            Address address,
            Graph graph) {
        this.settings = settings;
        this.ontology = ontology;
        this.clock = clock;
        this.embedded = embedded;
        this.lastResort = embedded.<LastResort>map(neo4j -> new EmbeddedLastResort(neo4j, graph::warmUp))
                .orElse(LastResort.NONE);
        this.address = address;
        this.graph = graph;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public Loader loader(Consumer<LoadReport> progress) {
        return new Loader(new DatasetReader(ontology, clock), graph.recorder(clock), graph.reader(), progress);
    }

    @Override
    public Curator curator() {
        return new Curator(graph.recorder(clock), graph.reader(), clock);
    }

    @Override
    public Rebuilding rebuilding() {
        return graph.rebuilding();
    }

    @Override
    public Audit audit() {
        return graph.audit();
    }

    @Override
    public Explorer explorer() {
        return new Explorer(graph.reader(), graph.differences(), ontology);
    }

    @Override
    public Selections selections() {
        return new Selections(graph.reader(), graph.pages());
    }

    @Override
    public Exporter exporter() {
        return new Exporter(graph.pages(), ontology);
    }

    @Override
    public QueryOutcome query(String statement) {
        return graph.queries(settings.queryTimeout(), queryBytes(), lastResort)
                .run(new UserQuery(
                        statement,
                        Map.of(),
                        settings.queryRows(),
                        queryBytes(),
                        settings.queryTimeout(),
                        QueryMode.RUN,
                        UUID.randomUUID().toString()));
    }

    private long queryBytes() {
        return (long) settings.queryMiB() << 20;
    }

    @Override
    public void loadSamples() {
        if (!settings.samples() || graph.reader().stats(Clocks.ALL, 0).articles() > 0) {
            return;
        }
        try {
            LoadReport report = ResourceFolder.of(
                    "/samples/claims.jsonl",
                    samples -> loader(progress -> {})
                            .load(
                                    List.of(
                                            samples.resolve("articles.jsonl"),
                                            samples.resolve("entities.jsonl"),
                                            samples.resolve("claims.jsonl")),
                                    false));
            if (report.rejected() > 0) {
                throw new IllegalStateException(
                        "a bundled sample does not load: " + report.problems().getFirst());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String serve() {
        Drafts drafts = drafts();
        reading = drafts;
        server = ApiServer.start(
                settings.host(),
                settings.port(),
                new ApiServer.Parts(
                        graph,
                        explorer(),
                        selections(),
                        exporter(),
                        curator(),
                        graph.shelves(clock),
                        drafts,
                        ontology,
                        new QueryLimits(
                                settings.queryRows(),
                                queryBytes(),
                                settings.queryTimeout(),
                                settings.queriesAtOnce(),
                                settings.queriesWaiting()),
                        new About(version(), address.uri().toString(), embedded.isPresent()),
                        settings.allowedHosts(),
                        writing(),
                        lastResort));
        return server.address();
    }

    private Drafts drafts() {
        var check = new DatasetReader(ontology, clock);
        var options = ArticleReader.Options.of(ReaderMain.class, settings.ontology(), settings.readerHeapMiB());
        return new Drafts(new ArticleReader(options, check), graph.reader(), graph.recorder(clock), check, clock);
    }

    @Override
    public String access() {
        return writing().sentence();
    }

    private Writing writing() {
        return settings.token()
                .map(Writing::with)
                .orElseGet(() -> settings.isPrivate() ? Writing.freely() : Writing.never());
    }

    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "unreleased");
    }

    @Override
    public void await() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is stopping: the hook closes everything
        }
        stop();
    }

    /** The HTTP server and the database stop side by side: whoever presses Ctrl+C waits for the slower one only. */
    private void stop() {
        ApiServer serving = server;
        Drafts drafts = reading;
        Thread http = Thread.ofVirtual().start(() -> {
            if (serving != null) {
                serving.close();
            }
            if (drafts != null) {
                drafts.close();
            }
        });
        graph.close();
        embedded.ifPresent(EmbeddedNeo4j::close);
        try {
            http.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stopped.countDown();
    }
}
