package dev.entente.api;

import dev.entente.graph.QueryOutcome;
import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Refused;
import dev.entente.graph.QueryOutcome.ResultEdge;
import dev.entente.graph.QueryOutcome.ResultNode;
import dev.entente.graph.QueryRunner;
import dev.entente.graph.UserQuery;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs a Cypher statement that only reads. */
final class QueryEndpoint implements Endpoint {
    /** What is asked: {@code limit} rows at most, {@code timeoutMs} milliseconds at most. */
    record Request(
            @Nullable String statement,
            @Nullable Map<String, Object> parameters,
            @Nullable Integer limit,
            @Nullable Long timeoutMs,
            @Nullable String run,
            @Nullable String plan) {}

    private record Body(
            List<String> fields,
            List<List<@Nullable Object>> values,
            GraphBody graph,
            boolean truncated,
            int limit,
            long elapsedMs) {}

    private record GraphBody(List<ResultNode> nodes, List<ResultEdge> edges) {}

    private final QueryRunner runner;
    private final QueryLimits limits;

    QueryEndpoint(QueryRunner runner, QueryLimits limits) {
        this.runner = runner;
        this.limits = limits;
    }

    @Override
    public Route route() {
        return Route.post("/api/query");
    }

    @Override
    public void handle(Context ctx) {
        Request request = Json.body(ctx, Request.class);
        UserQuery query = query(request.statement(), request.parameters(), request.limit(), request.timeoutMs());
        Answered answered = run(query);
        Json.answer(
                ctx,
                new Body(
                        answered.fields(),
                        answered.values(),
                        new GraphBody(answered.nodes(), answered.edges()),
                        answered.truncated(),
                        query.limit(),
                        answered.elapsed().toMillis()));
    }

    /** A request's query within the limits. */
    UserQuery query(
            @Nullable String statement,
            @Nullable Map<String, Object> parameters,
            @Nullable Integer limit,
            @Nullable Long timeoutMs) {
        if (statement == null || statement.isBlank()) {
            throw ApiProblem.badRequest("no-statement", "There is no statement", "send {\"statement\": \"MATCH …\"}");
        }
        int rows = Objects.requireNonNullElse(limit, limits.rows());
        long millis = Objects.requireNonNullElse(timeoutMs, limits.timeout().toMillis());
        if (rows < 1 || millis < 1) {
            throw ApiProblem.badRequest("bad-limit", "limit and timeoutMs must be 1 or more", "leave them out");
        }
        return new UserQuery(
                statement,
                QueryParameters.read(Objects.requireNonNullElse(parameters, Map.of())),
                Math.min(rows, limits.rows()),
                Duration.ofMillis(Math.min(millis, limits.timeout().toMillis())));
    }

    /** @throws ApiProblem where it is refused */
    Answered run(UserQuery query) {
        QueryOutcome outcome = runner.run(query);
        return switch (outcome) {
            case Answered answered -> answered;
            case Refused refused -> throw problem(refused);
        };
    }

    private static ApiProblem problem(Refused refused) {
        HttpStatus status = switch (refused.reason()) {
            case SYNTAX, FAILED -> HttpStatus.BAD_REQUEST;
            case READ_ONLY, FORBIDDEN -> HttpStatus.FORBIDDEN;
            case TIMEOUT -> HttpStatus.REQUEST_TIMEOUT;
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
