package dev.entente.graph;

import dev.entente.article.Article;
import dev.entente.article.Published;
import dev.entente.fact.Certainty;
import dev.entente.fact.Claim;
import dev.entente.fact.Correction;
import dev.entente.fact.Correction.Change;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Participant;
import dev.entente.fact.Settlement;
import dev.entente.fact.Standing;
import dev.entente.fact.Status;
import dev.entente.fact.Time;
import dev.entente.fact.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties under which values are kept in Neo4j; {@link Rows} reads them back. */
final class Properties {
    private static final int CLAIM_BITS = 20;
    private static final int KEY_BITS = 24;

    private Properties() {}

    static Map<String, Object> of(Article article, Instant recordedAt) {
        var properties = new Builder()
                .put("id", article.id())
                .put("title", article.title())
                .put("publisher", article.publisher())
                .put("address", article.address())
                .put("language", article.language())
                .put("kind", article.kind().word())
                .put("original", article.original())
                .put("credits", article.credits())
                .put("licence", article.licence())
                .put("sha256", article.text().sha256())
                .put("text", article.text().value())
                .put("recordedAt", recordedAt.atZone(ZoneOffset.UTC));
        Published published = article.published();
        if (published != null) {
            properties.put("published", published.date()).put("publishedBasis", published.basis());
        }
        return properties.map;
    }

    static Map<String, Object> of(Entity entity) {
        return new Builder()
                .put("name", entity.name())
                .put("described", true)
                .put(
                        "aliases",
                        entity.aliases().stream().map(Entity.Alias::text).toList())
                .put(
                        "aliasLanguages",
                        entity.aliases().stream()
                                .map(alias -> Rows.orEmpty(alias.language()))
                                .toList())
                .put(
                        "ids",
                        entity.ids().entrySet().stream()
                                .map(id -> id.getKey() + "=" + id.getValue())
                                .sorted()
                                .toList())
                .put("code", entity.ids().get("iso3166"))
                .put("publisher", entity.publisher())
                .put("note", entity.note())
                .map;
    }

    static Map<String, Object> of(EntityKey holder, Entity.Office office) {
        return new Builder()
                .put("holder", holder.value())
                .put("of", office.of().value())
                .put("key", office.key(holder))
                .put("title", office.title())
                .put("from", office.from())
                .put("until", office.until())
                .put("source", office.source())
                .map;
    }

    /** A participant of a claim, as it is named there, and the entity that stands for it. */
    static Map<String, Object> of(String claim, Participant participant, EntityKey entity, int position) {
        return new Builder()
                .put("claim", claim)
                .put("entity", entity.value())
                .put("key", participant.key().value())
                .put("position", position)
                .put("name", participant.name())
                .put("mention", participant.mention())
                .put("quantity", participant.quantity())
                .map;
    }

    static Map<String, Object> of(Claim claim, String key, String digest) {
        return new Builder()
                .put("key", key)
                .put("digest", digest)
                .put("relation", claim.relation())
                .put("status", claim.status().word())
                .put("value", claim.value())
                .put("confidence", claim.confidence())
                .put("by", claim.by())
                .put("start", claim.span().start())
                .put("end", claim.span().end())
                .put("quote", claim.quote())
                .put("recordedAt", claim.recordedAt().atZone(ZoneOffset.UTC))
                .put(claim.time())
                .map;
    }

    /** A fact as its claims settle it; one whose claims were all retracted says what it was, and counts for nothing. */
    static Map<String, Object> of(Settlement settlement) {
        boolean lasts = settlement.relation().lasts();
        return settlement
                .now()
                .map(now -> verdict(settlement.fact(), now, lasts))
                .orElseGet(() -> verdict(settlement.fact(), settlement.all(), lasts)
                        .put("status", Status.RETRACTED.word())
                        .put("certainty", Certainty.WITHDRAWN.word())
                        .put("spread", List.of())
                        .put("claims", 0)
                        .put("publishers", 0)
                        .put("voices", List.of())
                        .put("strength", 0))
                .map;
    }

    static Map<String, Object> of(Standing standing, Settlement settlement) {
        return verdict(
                        settlement.fact(),
                        standing.verdict(),
                        settlement.relation().lasts())
                .put("knownFrom", standing.knownFrom())
                .put("knownUntil", standing.knownUntil())
                .map;
    }

    private static Builder verdict(String fact, Verdict verdict, boolean lasts) {
        return new Builder()
                .put("status", verdict.status().word())
                .put("certainty", verdict.certainty().word())
                .put("confidence", verdict.confidence())
                .put(
                        "spread",
                        verdict.spread().entrySet().stream()
                                .map(entry -> entry.getKey().word() + "=" + entry.getValue())
                                .sorted()
                                .toList())
                .put("value", verdict.value())
                .put("claims", verdict.claims())
                .put("publishers", verdict.publishers())
                .put("voices", verdict.voices())
                .put("strength", strength(fact, verdict))
                .put("begins", verdict.begins())
                .put("ends", verdict.ends(lasts))
                .put(verdict.time());
    }

    static Map<String, Object> of(Correction correction) {
        var properties = new Builder()
                .put("key", correction.key())
                .put("kind", correction.kind())
                .put("on", correction.on())
                .put("by", correction.by())
                .put("reason", correction.reason())
                .put("active", true)
                .put("recordedAt", correction.recordedAt().atZone(ZoneOffset.UTC));
        return switch (correction.change()) {
            case Change.Merge(EntityKey from, EntityKey into) ->
                properties.put("from", from.value()).put("into", into.value()).map;
            case Change.Split(EntityKey entity, EntityKey into, String name, List<String> claims) ->
                properties
                        .put("from", entity.value())
                        .put("into", into.value())
                        .put("name", name)
                        .put("claims", claims)
                        .map;
            case Change.Retraction(List<String> claims, LocalDate on) -> properties.put("claims", claims).map;
            case Change.Undoing(String undone) -> properties.put("undoes", undone).map;
        };
    }

    /**
     * Orders facts by publishers, then by claims, then by key, in one number that an index can hold: the same facts come
     * first whatever the order they were loaded in.
     */
    private static long strength(String fact, Verdict verdict) {
        long claims = Math.min(verdict.claims(), (1 << CLAIM_BITS) - 1);
        long key = fact.hashCode() & ((1 << KEY_BITS) - 1);
        return ((long) verdict.publishers() << (CLAIM_BITS + KEY_BITS)) | (claims << KEY_BITS) | key;
    }

    /** A map that may hold null, which removes a property in Neo4j. */
    private static final class Builder {
        private final Map<String, Object> map = new HashMap<>();

        @SuppressWarnings("NullAway") // the driver takes null for "no property"
        Builder put(String name, @Nullable Object value) {
            map.put(name, value);
            return this;
        }

        Builder put(@Nullable Time time) {
            return put("from", time == null ? null : time.from())
                    .put("until", time == null ? null : time.until())
                    .put("precision", time == null ? null : time.precision().word())
                    .put("expression", time == null ? null : time.expression())
                    .put("basis", time == null ? null : time.basis());
        }
    }
}
