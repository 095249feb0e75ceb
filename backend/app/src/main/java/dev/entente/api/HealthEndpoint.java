package dev.entente.api;

import dev.entente.graph.Graph;
import io.javalin.http.Context;

/** Whether the server and its database answer. */
final class HealthEndpoint implements Endpoint {
    private record Health(String status, String version, Neo4j neo4j) {}

    private record Neo4j(String address, String version, String edition, boolean embedded) {}

    private final Graph graph;
    private final About about;

    HealthEndpoint(Graph graph, About about) {
        this.graph = graph;
        this.about = about;
    }

    @Override
    public Route route() {
        return Route.get("/api/health");
    }

    @Override
    public void handle(Context ctx) {
        String[] server = graph.server().split(" ", 2);
        Json.answer(
                ctx,
                new Health(
                        "ok",
                        about.version(),
                        new Neo4j(about.database(), server[0], server[1], about.databaseIsEmbedded())));
    }
}
