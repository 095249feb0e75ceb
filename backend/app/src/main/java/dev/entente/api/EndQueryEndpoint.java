package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Ends a query for the client that sent it. */
final class EndQueryEndpoint implements Endpoint {
    private final QueryDesk desk;

    EndQueryEndpoint(QueryDesk desk) {
        this.desk = desk;
    }

    @Override
    public Route route() {
        return Route.delete("/api/query/{run}");
    }

    @Override
    public void handle(Context ctx) {
        String run = ctx.pathParam("run");
        if (!desk.end(QueryDesk.name(ctx.ip(), run))) {
            throw ApiProblem.notFound("query under way", run, "it may have ended by itself");
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }
}
