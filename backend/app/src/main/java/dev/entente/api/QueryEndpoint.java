package dev.entente.api;

import dev.entente.graph.QueryMode;
import dev.entente.graph.QueryOutcome;
import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Note;
import dev.entente.graph.QueryOutcome.Refused;
import dev.entente.graph.QueryOutcome.ResultEdge;
import dev.entente.graph.QueryOutcome.ResultNode;
import dev.entente.graph.QueryOutcome.ResultPlan;
import dev.entente.graph.UserQuery;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs a Cypher statement that only reads. */
final class QueryEndpoint implements Endpoint {
    /**
     * What is asked: {@code limit} rows at most, {@code timeoutMs} milliseconds at most; {@code run} is the name under
     * which the client can end it, {@code plan} is explain or profile.
     */
    record Request(
            @Nullable String statement,
            @Nullable Map<String, Object> parameters,
            @Nullable Integer limit,
            @Nullable Long timeoutMs,
            @Nullable String run,
            @Nullable String plan) {
        /** Only a statement, at the usual limits. */
        static Request of(@Nullable String statement, @Nullable Map<String, Object> parameters) {
            return new Request(statement, parameters, null, null, null, null);
        }
    }

    private record Body(
            List<String> fields,
            List<List<@Nullable Object>> values,
            GraphBody graph,
            boolean truncated,
            @Nullable String stoppedBy,
            int limit,
            long elapsedMs,
            List<Note> notes,
            @Nullable ResultPlan plan) {}

    private record GraphBody(List<ResultNode> nodes, List<ResultEdge> edges) {}

    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final QueryDesk desk;
    private final QueryLimits limits;
    private final AnswerRoom room;
    private final ClientWatch watch = new ClientWatch();

    QueryEndpoint(QueryDesk desk, QueryLimits limits) {
        this.desk = desk;
        this.limits = limits;
        this.room = new AnswerRoom(AnswerRoom.SHARE * limits.bytes());
    }

    @Override
    public Route route() {
        return Route.post("/api/query");
    }

    @Override
    public void handle(Context ctx) throws IOException {
        Request request = Json.body(ctx, Request.class);
        UserQuery query = query(ctx, request);
        Answered answered = run(ctx, query);
        room.send(
                ctx,
                new Body(
                        answered.fields(),
                        answered.values(),
                        new GraphBody(answered.nodes(), answered.edges()),
                        answered.truncated(),
                        answered.stoppedBy() == null
                                ? null
                                : answered.stoppedBy().name().toLowerCase(Locale.ROOT),
                        query.limit(),
                        answered.elapsed().toMillis(),
                        answered.notes(),
                        answered.plan()));
    }

    /** A request's query within the limits. */
    UserQuery query(Context ctx, Request request) {
        String statement = request.statement();
        if (statement == null || statement.isBlank()) {
            throw ApiProblem.badRequest("no-statement", "There is no statement", "send {\"statement\": \"MATCH …\"}");
        }
        int rows = Objects.requireNonNullElse(request.limit(), limits.rows());
        long millis =
                Objects.requireNonNullElse(request.timeoutMs(), limits.timeout().toMillis());
        if (rows < 1 || millis < 1) {
            throw ApiProblem.badRequest("bad-limit", "limit and timeoutMs must be 1 or more", "leave them out");
        }
        if (request.run() != null && !RUN.matcher(request.run()).matches()) {
            throw ApiProblem.badRequest(
                    "bad-run", "'run' must be 8 to 64 letters, digits and hyphens", "send a UUID, or leave it out");
        }
        return new UserQuery(
                statement,
                QueryParameters.read(Objects.requireNonNullElse(request.parameters(), Map.of())),
                Math.min(rows, limits.rows()),
                limits.bytes(),
                Duration.ofMillis(Math.min(millis, limits.timeout().toMillis())),
                mode(request.plan()),
                QueryDesk.name(ctx.ip(), request.run()));
    }

    private static QueryMode mode(@Nullable String plan) {
        return switch (plan) {
            case null -> QueryMode.RUN;
            case "explain" -> QueryMode.EXPLAIN;
            case "profile" -> QueryMode.PROFILE;
            default -> throw ApiProblem.badRequest("bad-plan", "'plan' is explain or profile", "leave it out to run");
        };
    }

    /** @throws ApiProblem where it is refused */
    Answered run(Context ctx, UserQuery query) {
        QueryOutcome outcome = watch.over(ctx, () -> desk.end(query.run()), () -> desk.ask(ctx.ip(), query));
        return switch (outcome) {
            case Answered answered -> answered;
            case Refused refused -> throw problem(refused);
        };
    }

    private static ApiProblem problem(Refused refused) {
        HttpStatus status = switch (refused.reason()) {
            case SYNTAX, FAILED -> HttpStatus.BAD_REQUEST;
            case READ_ONLY, FORBIDDEN -> HttpStatus.FORBIDDEN;
            // Not 408: browsers send a request anew where a used connection answers that, so that a slow one ran
            // thrice.
            case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
            case CANCELLED -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case RESTARTED -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        return new ApiProblem(
                status,
                new ApiProblem.ErrorBody(new ApiProblem.ErrorDetail(
                        refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        refused.message(),
                        refused.remedy(),
                        refused.line(),
                        refused.column())));
    }
}
