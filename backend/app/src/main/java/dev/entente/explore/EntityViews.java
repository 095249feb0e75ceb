package dev.entente.explore;

import dev.entente.explore.Views.AliasView;
import dev.entente.explore.Views.CountView;
import dev.entente.explore.Views.EntityDetail;
import dev.entente.explore.Views.OfficeView;
import dev.entente.graph.EntityCard;
import dev.entente.graph.Reader;
import dev.entente.ontology.EdgeRule;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Entities with all that the record says of them. */
final class EntityViews {
    private final Ontology ontology;

    EntityViews(Ontology ontology) {
        this.ontology = ontology;
    }

    EntityDetail detail(EntityCard card, List<Reader.TypeCount> counts) {
        return new EntityDetail(
                card.node(),
                card.aliases().stream()
                        .map(alias -> new AliasView(alias.text(), alias.language()))
                        .toList(),
                card.offices().stream()
                        .map(office -> new OfficeView(
                                office.title(),
                                office.of(),
                                Views.day(office.from()),
                                Views.day(office.until()),
                                office.source()))
                        .toList(),
                card.ids(),
                card.partOf(),
                card.note(),
                card.merged(),
                card.claims(),
                rows(counts));
    }

    /** Most edges first. */
    private List<CountView> rows(List<Reader.TypeCount> counts) {
        return counts.stream()
                .flatMap(this::rows)
                .sorted(Comparator.comparingLong(CountView::count).reversed())
                .toList();
    }

    private Stream<CountView> rows(Reader.TypeCount count) {
        Relation relation = ontology.relationOfEdge(count.type()).orElseThrow();
        EdgeRule rule = relation.edges().stream()
                .filter(edge -> edge.type().equals(count.type()))
                .findFirst()
                .orElseThrow();
        boolean eitherWay = relation.symmetric() && rule.from() == Role.SUBJECT && rule.to() == Role.OBJECT;
        if (eitherWay) {
            return Stream.of(new CountView(
                    count.type(), relation.name(), rule.label(), "both", count.outgoing() + count.incoming()));
        }
        return Stream.of(
                        new CountView(count.type(), relation.name(), rule.label(), "out", count.outgoing()),
                        new CountView(count.type(), relation.name(), rule.inverse(), "in", count.incoming()))
                .filter(row -> row.count() > 0);
    }
}
