package dev.entente.api;

import dev.entente.graph.Graph;
import dev.entente.graph.LastResort;
import io.javalin.http.Context;

/** Whether the server and its database answer. */
final class HealthEndpoint implements Endpoint {
    /** {@code writing} is open, token (which has to be sent) or off. */
    private record Health(String status, String version, Neo4j neo4j, String writing, Queries queries) {}

    private record Neo4j(
            String address, String version, String edition, boolean embedded, int restarts, String restarted) {}

    private record Queries(int running, int waiting) {}

    private final Graph graph;
    private final About about;
    private final Writing writing;
    private final QueryDesk desk;
    private final LastResort lastResort;

    HealthEndpoint(Graph graph, About about, Writing writing, QueryDesk desk, LastResort lastResort) {
        this.graph = graph;
        this.about = about;
        this.writing = writing;
        this.desk = desk;
        this.lastResort = lastResort;
    }

    @Override
    public Route route() {
        return Route.get("/api/health");
    }

    /** @throws ApiProblem at once while the database is started again */
    @Override
    public void handle(Context ctx) {
        if (lastResort.running().isEmpty()) {
            throw ApiProblem.away();
        }
        String[] server = graph.server().split(" ", 2);
        Json.answer(
                ctx,
                new Health(
                        "ok",
                        about.version(),
                        new Neo4j(
                                about.database(),
                                server[0],
                                server[1],
                                about.databaseIsEmbedded(),
                                lastResort.restarts(),
                                lastResort.why()),
                        writing.word(),
                        new Queries(desk.running(), desk.waiting())));
    }
}
