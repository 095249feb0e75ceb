package dev.entente.api;

import dev.entente.fact.Certainty;
import dev.entente.fact.Status;
import dev.entente.ontology.EdgeRule;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Family;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;

/** The vocabulary: labels, families, relations and statuses, with all that is needed to draw them. */
final class OntologyEndpoint implements Endpoint {
    private record Vocabulary(
            List<EntityLabel> labels,
            List<Family> families,
            List<RelationView> relations,
            List<StatusView> statuses,
            List<CertaintyView> certainties) {}

    private record RelationView(
            String relation,
            String label,
            String inverse,
            String definition,
            String family,
            boolean symmetric,
            List<EdgeTypeView> edges) {
        static RelationView of(Relation relation) {
            return new RelationView(
                    relation.name(),
                    relation.label(),
                    relation.inverse(),
                    relation.definition(),
                    relation.family(),
                    relation.symmetric(),
                    relation.edges().stream().map(EdgeTypeView::of).distinct().toList());
        }
    }

    private record EdgeTypeView(String type, String label, String inverse) {
        static EdgeTypeView of(EdgeRule edge) {
            return new EdgeTypeView(edge.type(), edge.label(), edge.inverse());
        }
    }

    private record StatusView(String status, String definition) {}

    private record CertaintyView(String certainty, String definition) {}

    private final Vocabulary vocabulary;

    OntologyEndpoint(Ontology ontology) {
        vocabulary = new Vocabulary(
                ontology.labels(),
                ontology.families(),
                ontology.relations().stream().map(RelationView::of).toList(),
                Stream.of(Status.values())
                        .map(status -> new StatusView(status.word(), status.definition()))
                        .toList(),
                Stream.of(Certainty.values())
                        .map(certainty -> new CertaintyView(certainty.word(), certainty.definition()))
                        .toList());
    }

    @Override
    public Route route() {
        return Route.get("/api/ontology");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(ctx, vocabulary);
    }
}
