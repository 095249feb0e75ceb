package dev.entente.fact;

import dev.entente.article.Span;
import dev.entente.ontology.Role;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One article stating one fact in one passage. Claims are append-only: nothing in the record is ever overwritten.
 *
 * @param article the article's id
 * @param roles who stands in which role, in the order stated
 * @param value the literal that the relation calls for
 * @param attribution who says so, nearest first; empty where the article says it in its own voice
 * @param confidence 0 to 1: how sure the reader is that the text says this
 * @param by {@code curator}, or an extractor with its version
 * @param recordedAt when it entered the record
 */
public record Claim(
        String article,
        String relation,
        Map<Role, List<Participant>> roles,
        @Nullable String value,
        @Nullable Time time,
        Status status,
        List<Participant> attribution,
        double confidence,
        String by,
        Span span,
        String quote,
        Instant recordedAt) {
    public Claim {
        roles = Map.copyOf(roles);
        attribution = List.copyOf(attribution);
    }

    /** Who stands in a role; empty where nobody does. */
    public List<Participant> in(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The same claim of an article that goes by another id. */
    public Claim under(String id) {
        return new Claim(
                id, relation, roles, value, time, status, attribution, confidence, by, span, quote, recordedAt);
    }

    /** The same claim, taken into the record at another time. */
    public Claim recorded(Instant when) {
        return new Claim(article, relation, roles, value, time, status, attribution, confidence, by, span, quote, when);
    }

    /** The same claim with its entities under the keys that the record has settled on for them. */
    public Claim naming(UnaryOperator<EntityKey> settled) {
        var named = new EnumMap<Role, List<Participant>>(Role.class);
        roles.forEach((role, participants) -> named.put(
                role,
                participants.stream()
                        .map(participant -> participant.as(settled.apply(participant.key())))
                        .toList()));
        return new Claim(
                article, relation, named, value, time, status, attribution, confidence, by, span, quote, recordedAt);
    }
}
