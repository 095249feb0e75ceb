package dev.entente.explore;

import dev.entente.article.Article;
import dev.entente.article.Published;
import dev.entente.fact.Correction;
import dev.entente.fact.Correction.Change;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Status;
import dev.entente.fact.Time;
import dev.entente.graph.ArticleRow;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import dev.entente.graph.Reader.CorrectionRow;
import dev.entente.graph.Reader.StandingRow;
import dev.entente.ontology.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the page is answered with. Dates are ISO days, statuses and roles the words of CONTEXT.md. */
public final class Views {
    private Views() {}

    /** Entities and edges together; {@code shown} of {@code total} edges. */
    public record GraphView(List<EntityNode> nodes, List<EdgeView> edges, long shown, long total) {}

    /** A page of one entity's edges. */
    public record Neighbours(
            List<EntityNode> nodes, List<EdgeView> edges, long shown, long total, int limit, int offset) {}

    /**
     * An edge as it is drawn.
     *
     * @param detail the names of instruments or topics and the value, for a label that says more than the relation
     * @param voices who reports it, by name: as many as {@code publishers} counts
     */
    public record EdgeView(
            String key,
            String type,
            String relation,
            String source,
            String target,
            String fact,
            String status,
            @Nullable String from,
            @Nullable String until,
            @Nullable String precision,
            @Nullable String detail,
            int claims,
            int publishers,
            List<String> voices) {}

    /** When something happened, and how that is known. */
    public record TimeView(
            @Nullable String from,
            @Nullable String until,
            String precision,
            @Nullable String expression,
            @Nullable String basis) {
        public static @Nullable TimeView of(@Nullable Time time) {
            return time == null
                    ? null
                    : new TimeView(
                            day(time.from()),
                            day(time.until()),
                            time.precision().word(),
                            time.expression(),
                            time.basis());
        }
    }

    /** What a search found, and what the full-text indexes were asked. */
    public record SearchHits(String query, List<Hit> hits, long shown, long total) {}

    /**
     * One entity found.
     *
     * @param by what matched: name, alias or office
     * @param fit how: exact, beginning or close
     */
    public record Hit(EntityNode entity, String matched, String by, String fit, double score) {
        static Hit of(Match match) {
            return new Hit(
                    match.found().node(),
                    match.text(),
                    match.by().word(),
                    match.fit().word(),
                    match.found().score());
        }
    }

    /** An entity with all that the record says of it; {@code merged} are the keys that it stands for too. */
    public record EntityDetail(
            EntityNode entity,
            List<AliasView> aliases,
            List<OfficeView> offices,
            Map<String, String> ids,
            @Nullable EntityNode partOf,
            @Nullable String note,
            List<String> merged,
            long claims,
            List<CountView> counts) {}

    /** Another name, with its language where known. */
    public record AliasView(String text, @Nullable String language) {}

    /** An office with its interval. */
    public record OfficeView(
            String title,
            EntityNode of,
            @Nullable String from,
            @Nullable String until,
            @Nullable String source) {}

    /** How many edges of a type point which way; {@code both} where the relation is symmetric. */
    public record CountView(String type, String relation, String label, String direction, long count) {}

    /** What a fact's claims amount to; {@code spread} counts the claims of each status. */
    public record StandingView(
            String status,
            String certainty,
            double confidence,
            Map<String, Integer> spread,
            @Nullable TimeView time,
            int claims,
            int publishers) {
        static StandingView of(FactRow.Standing standing) {
            return new StandingView(
                    standing.status().word(),
                    standing.certainty().word(),
                    standing.confidence(),
                    words(standing.spread()),
                    TimeView.of(standing.time()),
                    standing.claims(),
                    standing.publishers());
        }
    }

    /** What a fact's claims amounted to from a day on, until the day before {@code knownUntil}. */
    public record PeriodView(String knownFrom, @Nullable String knownUntil, StandingView standing) {
        static PeriodView of(StandingRow row) {
            return new PeriodView(row.knownFrom().toString(), day(row.knownUntil()), StandingView.of(row.standing()));
        }
    }

    /** A fact with its claims; {@code shown} of {@code total} claims. */
    public record FactDetail(
            String key,
            String relation,
            String label,
            String sentence,
            String status,
            String certainty,
            double confidence,
            Map<String, Integer> spread,
            @Nullable TimeView time,
            List<PeriodView> history,
            List<RoleView> roles,
            @Nullable String value,
            List<String> publishers,
            List<ClaimView> claims,
            long shown,
            long total,
            List<EdgeView> edges) {}

    /** Who stands in a role of a fact. */
    public record RoleView(String role, EntityNode entity) {}

    /**
     * A claim with its passage and its article; {@code voice} is whose report it counts as,
     * {@code retracted} the day since which it does not count.
     */
    public record ClaimView(
            String key,
            String fact,
            String relation,
            String sentence,
            ArticleHead article,
            String voice,
            String status,
            QuoteView quote,
            ContextView context,
            List<EntityNode> attribution,
            @Nullable TimeView time,
            double confidence,
            String by,
            String recordedAt,
            String knownFrom,
            @Nullable String retracted,
            List<NamedView> roles,
            @Nullable String value) {}

    /** A passage; code points into the article's text. */
    public record QuoteView(int start, int end, String text) {}

    /** What stands around a passage. */
    public record ContextView(String before, String after) {}

    /** An entity in a role of a claim, in the claim's own words. */
    public record NamedView(
            String role,
            EntityNode entity,
            @Nullable String mention,
            @Nullable String quantity) {}

    /** An article without its text. */
    public record ArticleHead(
            String id,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable PublishedView published,
            @Nullable String address,
            String language,
            String kind,
            @Nullable String original,
            @Nullable String credits,
            long claims) {
        static ArticleHead of(ArticleRow row) {
            Article article = row.article();
            Published published = article.published();
            return new ArticleHead(
                    article.id(),
                    article.title(),
                    article.publisher(),
                    published == null
                            ? null
                            : new PublishedView(published.date().toString(), published.basis()),
                    article.address(),
                    article.language(),
                    article.kind().word(),
                    article.original(),
                    article.credits(),
                    row.claims());
        }
    }

    /** When an article was published, and how that is known. */
    public record PublishedView(String date, String basis) {}

    /** A page of articles. */
    public record Articles(List<ArticleHead> articles, long shown, long total) {}

    /** The articles that facts rest on; {@code claims} of each counts those of these facts. */
    public record Sources(List<ArticleHead> sources, long shown, long total) {}

    /** An article with its text and claims; {@code shown} of {@code total} claims. */
    public record ArticleDetail(ArticleHead article, String text, List<ClaimView> claims, long shown, long total) {}

    /** A correction of the record; which fields it has depends on its kind. */
    public record CorrectionView(
            String key,
            String kind,
            @Nullable String from,
            @Nullable String into,
            @Nullable String name,
            @Nullable List<String> claims,
            @Nullable String undoes,
            String on,
            String by,
            @Nullable String reason,
            String recordedAt,
            boolean active) {
        static CorrectionView of(CorrectionRow row) {
            Correction correction = row.correction();
            CorrectionView bare = new CorrectionView(
                    correction.key(),
                    correction.kind(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    correction.on().toString(),
                    correction.by(),
                    correction.reason(),
                    correction.recordedAt().toString(),
                    row.active());
            return switch (correction.change()) {
                case Change.Merge(EntityKey from, EntityKey into) ->
                    bare.about(from.value(), into.value(), null, null, null);
                case Change.Split(EntityKey entity, EntityKey into, String name, List<String> claims) ->
                    bare.about(entity.value(), into.value(), name, claims, null);
                case Change.Retraction(List<String> claims, LocalDate on) -> bare.about(null, null, null, claims, null);
                case Change.Undoing(String undone) -> bare.about(null, null, null, null, undone);
            };
        }

        private CorrectionView about(
                @Nullable String one,
                @Nullable String other,
                @Nullable String called,
                @Nullable List<String> of,
                @Nullable String undone) {
            return new CorrectionView(key, kind, one, other, called, of, undone, on, by, reason, recordedAt, active);
        }
    }

    /** A page of corrections. */
    public record Corrections(List<CorrectionView> corrections, long shown, long total) {}

    /**
     * What changed between two days on a clock; the other clock stood where {@code asOf} or {@code knownAt} says. Changes
     * without any fact or entity are left out.
     */
    public record Diff(
            String clock,
            String from,
            String to,
            @Nullable String asOf,
            @Nullable String knownAt,
            Map<String, FactChanges> facts,
            Map<String, EntityChanges> entities) {}

    /** Facts that changed in one way. */
    public record FactChanges(List<FactChange> items, long shown, long total) {}

    /** A fact before and after; null where it did not stand then. */
    public record FactChange(
            String fact,
            String relation,
            String sentence,
            @Nullable StandingView before,
            @Nullable StandingView after,
            List<EdgeView> edges) {}

    /** Entities that changed in one way. */
    public record EntityChanges(List<EntityNode> items, long shown, long total) {}

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static Map<String, Integer> words(Map<Status, Integer> spread) {
        var words = new TreeMap<String, Integer>();
        spread.forEach((status, count) -> words.put(status.word(), count));
        return words;
    }

    static List<RoleView> roles(FactRow fact) {
        return List.of(Role.values()).stream()
                .flatMap(role -> fact.roles().getOrDefault(role, List.of()).stream()
                        .map(entity -> new RoleView(role.word(), entity)))
                .toList();
    }
}
