package dev.entente.graph;

import dev.entente.article.Article;
import dev.entente.article.Published;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Participant;
import dev.entente.fact.Time;
import dev.entente.fact.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
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

    /** A participant of a claim, as it is named there. */
    static Map<String, Object> of(String claim, Participant participant, int position) {
        return new Builder()
                .put("claim", claim)
                .put("entity", participant.key().value())
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

    /** A fact's standing. */
    static Map<String, Object> of(String fact, Verdict verdict) {
        return new Builder()
                .put("status", verdict.status().word())
                .put(
                        "spread",
                        verdict.spread().entrySet().stream()
                                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + "=" + entry.getValue())
                                .sorted()
                                .toList())
                .put("claims", verdict.claims())
                .put("publishers", verdict.publishers())
                .put("strength", strength(fact, verdict))
                .put(verdict.time())
                .map;
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
