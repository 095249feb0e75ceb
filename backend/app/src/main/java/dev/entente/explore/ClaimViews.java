package dev.entente.explore;

import dev.entente.article.Span;
import dev.entente.article.Text;
import dev.entente.explore.Views.ArticleHead;
import dev.entente.explore.Views.ClaimView;
import dev.entente.explore.Views.ContextView;
import dev.entente.explore.Views.NamedView;
import dev.entente.explore.Views.QuoteView;
import dev.entente.explore.Views.TimeView;
import dev.entente.fact.Claim;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Knowledge;
import dev.entente.fact.Participant;
import dev.entente.graph.ClaimRow;
import dev.entente.graph.Clocks;
import dev.entente.graph.EntityNode;
import dev.entente.ontology.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims with their passages, as the page reads them. */
final class ClaimViews {
    /** Code points shown on each side of a quote: some three lines of a panel. */
    private static final int CONTEXT = 240;

    private final Wording wording;

    ClaimViews(Wording wording) {
        this.wording = wording;
    }

    List<ClaimView> of(List<ClaimRow> rows, Clocks clocks) {
        return rows.stream().map(row -> of(row, clocks)).toList();
    }

    /** A claim as it is seen at a time: what was retracted later is not retracted yet. */
    private ClaimView of(ClaimRow row, Clocks clocks) {
        Claim claim = row.claim();
        return new ClaimView(
                row.key(),
                row.fact(),
                claim.relation(),
                wording.of(claim, row.entities()),
                ArticleHead.of(row.article()),
                Objects.requireNonNull(row.voice()),
                claim.status().word(),
                new QuoteView(claim.span().start(), claim.span().end(), claim.quote()),
                context(row.article().article().text(), claim.span()),
                claim.attribution().stream()
                        .map(source -> node(row, source.key()))
                        .toList(),
                TimeView.of(claim.time()),
                claim.confidence(),
                claim.by(),
                claim.recordedAt().toString(),
                row.known().first().toString(),
                retracted(row.known(), clocks),
                Stream.of(Role.values())
                        .flatMap(role -> claim.in(role).stream().map(participant -> named(row, role, participant)))
                        .toList(),
                claim.value());
    }

    private static @Nullable String retracted(Knowledge known, Clocks clocks) {
        return clocks.knownAt() != null || known.now()
                ? null
                : known.days().getLast().toString();
    }

    private static NamedView named(ClaimRow row, Role role, Participant participant) {
        return new NamedView(role.word(), node(row, participant.key()), participant.mention(), participant.quantity());
    }

    private static EntityNode node(ClaimRow row, EntityKey key) {
        return Objects.requireNonNull(row.entities().get(key));
    }

    private static ContextView context(Text text, Span span) {
        int start = Math.max(0, span.start() - CONTEXT);
        int end = Math.min(text.length(), span.end() + CONTEXT);
        return new ContextView(between(text, start, span.start()), between(text, span.end(), end));
    }

    private static String between(Text text, int start, int end) {
        return start < end ? text.at(new Span(start, end)).orElse("") : "";
    }
}
