package dev.entente.api;

import dev.entente.explore.Explorer;
import dev.entente.fact.Status;
import dev.entente.graph.NeighbourQuery;
import dev.entente.graph.NeighbourQuery.Direction;
import dev.entente.ontology.EdgeRule;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page of an entity's edges, strongest first, filtered by relation or edge type, direction, status and date. */
final class NeighboursEndpoint implements Endpoint {
    private final Explorer explorer;
    private final Ontology ontology;

    NeighboursEndpoint(Explorer explorer, Ontology ontology) {
        this.explorer = explorer;
        this.ontology = ontology;
    }

    @Override
    public Route route() {
        return Route.read(
                "/api/entities/{key}/neighbours",
                "relation",
                "type",
                "direction",
                "status",
                "from",
                "until",
                "limit",
                "offset");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        var query = new NeighbourQuery(
                key,
                types(ctx),
                direction(ctx),
                Query.each(ctx, "status", Status::ofWord, "a status such as occurred"),
                Query.day(ctx, "from"),
                Query.day(ctx, "until"),
                Query.number(ctx, "offset", 0, 0, Integer.MAX_VALUE),
                Query.number(ctx, "limit", 50, 1, 1_000));
        Json.answer(
                ctx,
                explorer.neighbours(query, Query.clocks(ctx)).orElseThrow(() -> ApiProblem.notFound("entity", key)));
    }

    /** The edge types asked for; where a relation is named, all that it draws; where nothing is, every type. */
    private List<String> types(Context ctx) {
        var types = new ArrayList<>(Query.each(ctx, "type", this::knownType, "an edge type of the vocabulary"));
        Query.each(ctx, "relation", this::knownRelation, "a relation of the vocabulary").stream()
                .flatMap(relation -> relation.edges().stream())
                .map(EdgeRule::type)
                .forEach(types::add);
        return types.isEmpty()
                ? ontology.edgeTypes()
                : types.stream().distinct().toList();
    }

    private String knownType(String type) {
        return ontology.relationOfEdge(type).map(relation -> type).orElseThrow(IllegalArgumentException::new);
    }

    private Relation knownRelation(String name) {
        return ontology.relation(name).orElseThrow(IllegalArgumentException::new);
    }

    private static Direction direction(Context ctx) {
        String word = Query.text(ctx, "direction", "both");
        try {
            return Direction.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Query.wrong("direction", word, "out, in or both");
        }
    }
}
