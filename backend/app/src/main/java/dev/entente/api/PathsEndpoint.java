package dev.entente.api;

import dev.entente.explore.Connections;
import dev.entente.explore.Connections.Answer;
import dev.entente.fact.Status;
import dev.entente.graph.PathQuery;
import dev.entente.ontology.EdgeRule;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import io.javalin.http.Context;
import java.util.List;

/**
 * All shortest ways between two entities, whichever way edges point. Denials take part only where {@code status} asks for
 * them: that something did not happen joins nobody.
 */
final class PathsEndpoint implements Endpoint {
    private static final int LISTED = 25;
    private static final int MOST = 200;
    private static final int MOST_SOURCES = 1_000;

    private final Connections connections;
    private final Ontology ontology;

    PathsEndpoint(Connections connections, Ontology ontology) {
        this.connections = connections;
        this.ontology = ontology;
    }

    @Override
    public Route route() {
        return Route.read("/api/paths", "from", "to", "relation", "status", "sources", "limit");
    }

    @Override
    public void handle(Context ctx) {
        var query = new PathQuery(
                end(ctx, "from"),
                end(ctx, "to"),
                types(ctx),
                statuses(ctx),
                Query.number(ctx, "sources", 1, 1, MOST_SOURCES),
                Query.number(ctx, "limit", LISTED, 1, MOST));
        switch (connections.between(query, Query.clocks(ctx))) {
            case Answer.Unknown(String key) -> throw ApiProblem.notFound("entity", key);
            case Answer.Found(Connections.Paths paths) -> Json.answer(ctx, paths);
        }
    }

    private static String end(Context ctx, String name) {
        String key = Query.text(ctx, name, "");
        if (key.isBlank()) {
            throw ApiProblem.badRequest(
                    "bad-parameter", "'" + name + "' is missing", "give an entity's key such as state:iran");
        }
        return key;
    }

    private List<String> types(Context ctx) {
        List<Relation> relations = Query.each(
                ctx,
                "relation",
                name -> ontology.relation(name).orElseThrow(IllegalArgumentException::new),
                "a relation of the vocabulary");
        return relations.isEmpty()
                ? ontology.edgeTypes()
                : relations.stream()
                        .flatMap(relation -> relation.edges().stream())
                        .map(EdgeRule::type)
                        .distinct()
                        .toList();
    }

    private static List<Status> statuses(Context ctx) {
        List<Status> asked = Query.each(ctx, "status", Status::ofWord, "a status such as occurred");
        return asked.isEmpty() ? PathQuery.AFFIRMING : asked;
    }
}
