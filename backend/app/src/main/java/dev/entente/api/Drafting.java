package dev.entente.api;

import dev.entente.article.Article;
import dev.entente.article.Published;
import dev.entente.explore.Views;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Participant;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Role;
import dev.entente.review.Draft;
import dev.entente.review.Draft.Stage;
import dev.entente.review.Offer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts as they are answered. */
record Drafting(Ontology ontology) {
    /**
     * A draft.
     *
     * @param state waiting, loading, reading, ready or failed
     * @param before how many are to be read first, while it waits
     * @param articles what was read, once it is ready
     */
    record Body(
            String draft,
            String state,
            String until,
            int before,
            int done,
            int of,
            List<ArticleBody> articles,
            List<LeftOutBody> leftOut,
            @Nullable Failure failure) {}

    record LeftOutBody(String where, String reason) {}

    record Failure(String code, String message, String remedy) {}

    /**
     * An article that was read.
     *
     * @param stored whether the record has it
     * @param refused how many claims the vocabulary does not allow
     */
    record ArticleBody(
            String id,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable PublishedBody published,
            @Nullable String address,
            String language,
            String text,
            boolean stored,
            int refused,
            List<ClaimBody> claims) {}

    record PublishedBody(String date, String basis) {}

    /** A proposed claim; {@code stored} is no, counted or retracted. */
    record ClaimBody(
            String key,
            String relation,
            List<RoleBody> roles,
            @Nullable String value,
            Views.@Nullable TimeView time,
            String status,
            List<EntityBody> attribution,
            double confidence,
            String by,
            QuoteBody quote,
            String stored) {}

    record RoleBody(
            String role,
            EntityBody entity,
            @Nullable String mention,
            @Nullable String quantity) {}

    /** {@code introduced} where nothing but its name is known. */
    record EntityBody(
            String key, String label, String name, @Nullable String code, boolean introduced) {}

    record QuoteBody(int start, int end, String text) {}

    Body body(Draft draft) {
        String until = draft.until().toString();
        return switch (draft.stage()) {
            case Stage.Waiting(int before) -> unread(draft.key(), "waiting", until, before, 0, 0, null);
            case Stage.Loading() -> unread(draft.key(), "loading", until, 0, 0, 0, null);
            case Stage.Reading(int done, int of) -> unread(draft.key(), "reading", until, 0, done, of, null);
            case Stage.Failed(String code, String message, String remedy) ->
                unread(draft.key(), "failed", until, 0, 0, 0, new Failure(code, message, remedy));
            case Stage.Ready(var offers, var leftOut) ->
                new Body(
                        draft.key(),
                        "ready",
                        until,
                        0,
                        offers.size(),
                        offers.size(),
                        offers.stream().map(this::article).toList(),
                        leftOut.stream()
                                .map(each -> new LeftOutBody(each.where(), each.reason()))
                                .toList(),
                        null);
        };
    }

    private static Body unread(
            String key, String state, String until, int before, int done, int of, @Nullable Failure failure) {
        return new Body(key, state, until, before, done, of, List.of(), List.of(), failure);
    }

    private ArticleBody article(Offer offer) {
        Article article = offer.proposal().article();
        Published published = article.published();
        Map<EntityKey, Entity> known = new HashMap<>();
        offer.proposal().entities().forEach(entity -> known.put(entity.key(), entity));
        var claims = new ArrayList<ClaimBody>();
        offer.claims().forEach((key, claim) -> claims.add(claim(key, claim, known, stored(offer.known(), key))));
        return new ArticleBody(
                article.id(),
                article.title(),
                article.publisher(),
                published == null ? null : new PublishedBody(published.date().toString(), published.basis()),
                article.address(),
                article.language(),
                article.text().value(),
                offer.stored(),
                offer.proposal().refused(),
                claims);
    }

    private static String stored(Map<String, Boolean> known, String key) {
        Boolean counts = known.get(key);
        return counts == null ? "no" : counts ? "counted" : "retracted";
    }

    private ClaimBody claim(String key, Claim claim, Map<EntityKey, Entity> known, String stored) {
        return new ClaimBody(
                key,
                claim.relation(),
                Stream.of(Role.values())
                        .flatMap(role -> claim.in(role).stream()
                                .map(each -> new RoleBody(
                                        role.word(), entity(each, known), each.mention(), each.quantity())))
                        .toList(),
                claim.value(),
                Views.TimeView.of(claim.time()),
                claim.status().word(),
                claim.attribution().stream().map(each -> entity(each, known)).toList(),
                claim.confidence(),
                claim.by(),
                new QuoteBody(claim.span().start(), claim.span().end(), claim.quote()),
                stored);
    }

    private EntityBody entity(Participant participant, Map<EntityKey, Entity> known) {
        EntityKey key = participant.key();
        Entity entity = known.get(key);
        return new EntityBody(
                key.value(),
                ontology.labelOfPrefix(key.prefix()).map(EntityLabel::label).orElseThrow(),
                entity == null ? participant.name() : entity.name(),
                entity == null ? null : entity.ids().get("iso3166"),
                entity == null || isIntroduced(entity));
    }

    private static boolean isIntroduced(Entity entity) {
        return entity.aliases().isEmpty()
                && entity.offices().isEmpty()
                && entity.ids().isEmpty();
    }
}
