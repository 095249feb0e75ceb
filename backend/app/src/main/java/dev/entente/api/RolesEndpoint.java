package dev.entente.api;

import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What it takes to state a claim: who may stand where in each relation, how that reads, and what it draws. */
final class RolesEndpoint implements Endpoint {
    private record Roles(List<Stating> relations) {}

    private record Stating(
            String relation, String sentence, @Nullable String value, List<Place> roles, List<Drawn> draws) {
        static Stating of(Relation relation) {
            return new Stating(
                    relation.name(),
                    relation.sentence().template(),
                    relation.value(),
                    Stream.of(Role.values())
                            .flatMap(role -> Stream.ofNullable(relation.roles().get(role))
                                    .map(rule -> new Place(
                                            role.word(),
                                            rule.labels().stream().sorted().toList(),
                                            rule.required(),
                                            rule.many())))
                            .toList(),
                    relation.edges().stream()
                            .map(edge -> new Drawn(
                                    edge.type(), edge.from().word(), edge.to().word()))
                            .toList());
        }
    }

    private record Place(String role, List<String> labels, boolean required, boolean many) {}

    private record Drawn(String type, String from, String to) {}

    private final Roles roles;

    RolesEndpoint(Ontology ontology) {
        this.roles = new Roles(ontology.relations().stream().map(Stating::of).toList());
    }

    @Override
    public Route route() {
        return Route.get("/api/ontology/roles");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(ctx, roles);
    }
}
