package dev.entente.api;

import dev.entente.explore.Connections;
import dev.entente.explore.Explorer;
import dev.entente.export.Exporter;
import dev.entente.export.Selections;
import dev.entente.graph.Graph;
import dev.entente.graph.GraphException;
import dev.entente.graph.LastResort;
import dev.entente.graph.Shelves;
import dev.entente.graph.TookTooLongException;
import dev.entente.ingest.Curator;
import dev.entente.ontology.Ontology;
import dev.entente.review.Drafts;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The HTTP server: the API under {@code /api}, the page everywhere else. */
public final class ApiServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ApiServer.class.getName());
    private static final long LARGEST_REQUEST = 4 * 1024 * 1024;

    private final Javalin javalin;
    private final String host;

    private ApiServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * Everything the endpoints need.
     *
     * @param drafts articles that somebody adds and reviews
     * @param allowedHosts names under which requests may come besides the loopback ones
     * @param writing who may correct the record and save views and queries
     * @param lastResort starts the database again where nothing else ends a query
     */
    public record Parts(
            Graph graph,
            Explorer explorer,
            Selections selections,
            Exporter exporter,
            Curator curator,
            Shelves saved,
            Drafts drafts,
            Ontology ontology,
            QueryLimits limits,
            About about,
            List<String> allowedHosts,
            Writing writing,
            LastResort lastResort) {}

    /** @throws PortInUseException where the port is taken */
    public static ApiServer start(String host, int port, Parts parts) {
        var guard = new Guard(hosts(host, parts.allowedHosts()), parts.writing());
        Javalin javalin = Javalin.create(config -> configure(config, guard, endpoints(parts)));
        try {
            return new ApiServer(javalin.start(host, port), host);
        } catch (RuntimeException e) {
            javalin.stop();
            throw PortInUseException.or(e, host, port);
        }
    }

    /** Where to point a browser. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port();
    }

    static List<Endpoint> endpoints(Parts parts) {
        var desk = new QueryDesk(
                parts.graph().queries(parts.limits().timeout(), parts.limits().bytes(), parts.lastResort()),
                parts.limits());
        var queries = new QueryEndpoint(desk, parts.limits());
        var download = new Download(parts.exporter());
        var views = new Saving(
                parts.saved().views(), SavedKind.VIEW, parts.writing().possible());
        var kept = new Saving(
                parts.saved().queries(), SavedKind.QUERY, parts.writing().possible());
        var drafting = new Drafting(parts.ontology());
        return List.of(
                new HealthEndpoint(parts.graph(), parts.about(), parts.writing(), desk, parts.lastResort()),
                new OntologyEndpoint(parts.ontology()),
                new StatsEndpoint(parts.explorer()),
                new ArticlesEndpoint(parts.explorer()),
                new ArticleEndpoint(parts.explorer()),
                new ArticleGraphEndpoint(parts.explorer()),
                new SearchEndpoint(parts.explorer(), parts.ontology()),
                new EntityEndpoint(parts.explorer()),
                new NeighboursEndpoint(parts.explorer(), parts.ontology()),
                new FactEndpoint(parts.explorer()),
                new InitialViewEndpoint(parts.explorer()),
                new ViewEndpoint(parts.explorer()),
                new SourcesEndpoint(parts.explorer()),
                new DiffEndpoint(parts.explorer()),
                new PathsEndpoint(
                        new Connections(parts.graph().paths(parts.limits().timeout()), parts.ontology()),
                        parts.ontology()),
                new OverviewEndpoint(parts.graph().figures(parts.limits().timeout())),
                new SavedListEndpoint(views),
                new SaveEndpoint(views),
                new SavedEndpoint(views),
                new ReplaceSavedEndpoint(views),
                new RemoveSavedEndpoint(views),
                new SavedListEndpoint(kept),
                new SaveEndpoint(kept),
                new SavedEndpoint(kept),
                new ReplaceSavedEndpoint(kept),
                new RemoveSavedEndpoint(kept),
                new CorrectionsEndpoint(parts.explorer()),
                new CorrectEndpoint(parts.curator()),
                ExamplesEndpoint.questions(),
                ExamplesEndpoint.behind(),
                new SchemaEndpoint(parts.graph().catalogues()),
                queries,
                new EndQueryEndpoint(desk),
                new RolesEndpoint(parts.ontology()),
                new SubmitEndpoint(parts.drafts(), drafting),
                new DraftEndpoint(parts.drafts(), drafting),
                new DropDraftEndpoint(parts.drafts()),
                new SaveReviewEndpoint(parts.drafts()),
                new ExportEndpoint(parts.selections(), download),
                new ExportSelectionEndpoint(parts.selections(), queries, download),
                new OpenApiEndpoint());
    }

    private static void configure(JavalinConfig config, Guard guard, List<Endpoint> endpoints) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.threadPool = threads();
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.prefer405over404 = true;
        page(config, "/assets", "public, max-age=31536000, immutable");
        page(config, "", "no-cache");
        config.routes.before(guard::check);
        for (Endpoint endpoint : endpoints) {
            config.routes.addHttpHandler(
                    endpoint.route().method(), endpoint.route().path(), ctx -> {
                        refuseUnknownParameters(ctx, endpoint.route().query());
                        endpoint.handle(ctx);
                    });
        }
        errors(config);
    }

    /** Requests are handled on virtual threads; connections are watched on others, which is a switch less for each. */
    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool();
        threads.setName("server");
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return threads;
    }

    private static void page(JavalinConfig config, String folder, String caching) {
        config.staticFiles.add(files -> {
            files.hostedPath = folder.isEmpty() ? "/" : folder;
            files.directory = "/web" + folder;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", caching);
        });
    }

    private static void refuseUnknownParameters(Context ctx, Set<String> known) {
        for (String name : ctx.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw ApiProblem.badRequest(
                        "unknown-parameter",
                        "'" + name + "' is not a parameter of this endpoint",
                        known.isEmpty()
                                ? "it takes none"
                                : "it takes "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()));
            }
        }
    }

    private static void errors(JavalinConfig config) {
        config.routes.exception(ApiProblem.class, ApiProblem::answer);
        config.routes.exception(
                GraphException.class,
                (e, ctx) -> say(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "store", String.valueOf(e.getMessage()), null));
        config.routes.exception(
                TookTooLongException.class,
                (e, ctx) -> say(
                        ctx,
                        HttpStatus.GATEWAY_TIMEOUT,
                        "timeout",
                        String.valueOf(e.getMessage()),
                        "ask for less, or set ENTENTE_QUERY_TIMEOUT higher where the server is started"));
        config.routes.exception(HttpResponseException.class, (e, ctx) -> {
            HttpStatus status = HttpStatus.forStatus(e.getStatus());
            switch (status) {
                case NOT_FOUND -> notFound(ctx);
                case CONTENT_TOO_LARGE ->
                    say(
                            ctx,
                            status,
                            "too-large",
                            "The body is larger than %,d bytes".formatted(LARGEST_REQUEST),
                            "send less at a time");
                default -> say(ctx, status, "http", String.valueOf(e.getMessage()), null);
            }
        });
        config.routes.exception(EofException.class, (e, ctx) -> {
            // where it is none of a request, the client has gone, and there is nobody to tell
            if (e instanceof HttpException) {
                BodyFault.told("it is cut off, or comes in chunks whose sizes are wrong", null)
                        .answer(ctx);
            }
        });
        config.routes.exception(Exception.class, (e, ctx) -> {
            if (Graph.isAway(e)) {
                ApiProblem.away().answer(ctx);
                return;
            }
            LOG.log(Level.ERROR, ctx.method() + " " + ctx.path() + " failed", e);
            say(
                    ctx,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "fault",
                    "Something went wrong here; the server's log says what",
                    null);
        });
        config.routes.error(404, ctx -> {
            if (ctx.resultInputStream() == null) {
                notFound(ctx);
            }
        });
    }

    private static void notFound(Context ctx) {
        say(ctx, HttpStatus.NOT_FOUND, "not-found", "There is nothing at " + ctx.path(), null);
    }

    private static void say(Context ctx, HttpStatus status, String code, String message, @Nullable String remedy) {
        new ApiProblem(status, code, message, remedy).answer(ctx);
    }

    private static Set<String> hosts(String bound, List<String> allowed) {
        var hosts = new HashSet<>(Set.of("127.0.0.1", "localhost", "[::1]"));
        hosts.add(bound);
        hosts.remove("0.0.0.0");
        hosts.addAll(allowed);
        return hosts;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
