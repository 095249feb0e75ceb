package dev.entente.api;

import dev.entente.explore.Explorer;
import dev.entente.ontology.Ontology;
import io.javalin.http.Context;

/** Entities by name or alias, in any spelling near what was typed, or exactly so. */
final class SearchEndpoint implements Endpoint {
    private final Explorer explorer;
    private final Ontology ontology;

    SearchEndpoint(Explorer explorer, Ontology ontology) {
        this.explorer = explorer;
        this.ontology = ontology;
    }

    @Override
    public Route route() {
        return Route.read("/api/search", "q", "exact", "label", "limit");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(
                ctx,
                explorer.search(
                        Query.text(ctx, "q", ""),
                        Query.flag(ctx, "exact"),
                        Query.each(ctx, "label", this::known, "a label of the vocabulary such as State"),
                        Query.clocks(ctx),
                        Query.number(ctx, "limit", 20, 1, 100)));
    }

    private String known(String label) {
        if (!ontology.hasLabel(label)) {
            throw new IllegalArgumentException(label);
        }
        return label;
    }
}
