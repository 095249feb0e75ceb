package dev.entente.review;

import dev.entente.article.Article;
import dev.entente.article.Published;
import dev.entente.article.Span;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Source;
import dev.entente.fact.Claim;
import dev.entente.fact.Correction;
import dev.entente.fact.Correction.Change;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Identification;
import dev.entente.fact.Participant;
import dev.entente.graph.LoadOutcome;
import dev.entente.graph.Reader;
import dev.entente.graph.Recorder;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts reviewed proposals into the record. What was accepted goes in as it was read. What was rejected goes in too and is
 * retracted from the day on which it would have been known, so that it never counted and does not come back when the
 * article is read again. Of what was corrected, the same is done, and the curator's claim stands beside it.
 */
final class Reviewer {
    /** Who a claim of a person's is by. */
    private static final String CURATOR = "curator";

    private static final double CERTAIN = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Reader record;
    private final Recorder recorder;
    private final DatasetReader check;
    private final Clock clock;

    Reviewer(Reader record, Recorder recorder, DatasetReader check, Clock clock) {
        this.record = record;
        this.recorder = recorder;
        this.check = check;
        this.clock = clock;
    }

    /** Holds a proposal against the record. An article that it has under another id goes by that. */
    Offer offer(Proposal read) {
        Optional<String> id = record.articleWithText(read.article().text().sha256());
        Proposal proposal = id.map(known -> named(read, known)).orElse(read);
        var claims = new LinkedHashMap<String, Claim>();
        proposal.claims().forEach(claim -> claims.put(key(claim), claim));
        return new Offer(proposal, claims, record.counting(claims.keySet()), id.isPresent());
    }

    private static Proposal named(Proposal read, String id) {
        Article article = read.article();
        return new Proposal(
                new Article(
                        id,
                        article.title(),
                        article.publisher(),
                        article.published(),
                        article.address(),
                        article.language(),
                        article.kind(),
                        article.original(),
                        article.credits(),
                        article.licence(),
                        article.text()),
                read.claims().stream().map(claim -> claim.under(id)).toList(),
                read.entities(),
                read.refused());
    }

    /**
     * Saves a review, whole or not at all.
     *
     * @throws ReviewException where it names a claim that is not in the offer, or the record or the vocabulary refuses
     *     something in it
     */
    Saved save(Offer offer, Review review) {
        for (String key : review.verdicts().keySet()) {
            if (!offer.claims().containsKey(key)) {
                throw new ReviewException(
                        "there is no claim " + key + " in this draft", "take the keys from the draft");
            }
        }
        List<Claim> stated = stated(offer.proposal().article(), review);
        Instant now = clock.instant();
        List<Claim> kept = kept(offer, review, verdict -> true).stream()
                .map(claim -> claim.recorded(now))
                .toList();
        List<Correction> retractions = retractions(offer, review);
        List<Claim> claims = Stream.concat(kept.stream(), stated.stream()).toList();
        Recorder.Together done = recorder.together(
                offer.proposal().article(), named(offer.proposal().entities(), claims), claims, retractions);
        if (done.refusal().orElse(null) instanceof LoadOutcome.Rejected(String field, String message, String remedy)) {
            throw new ReviewException(field.isEmpty() ? message : field + ": " + message, remedy);
        }
        int added = (int) done.claims().subList(0, kept.size()).stream()
                .filter(LoadOutcome.Added.class::isInstance)
                .count();
        return new Saved(
                offer.proposal().article().id(),
                added,
                kept.size() - added,
                stated.size(),
                retractions.stream()
                        .map(Correction::change)
                        .mapToInt(change -> change instanceof Change.Retraction(var keys, var on) ? keys.size() : 0)
                        .sum());
    }

    private String key(Claim claim) {
        return Identification.claimKey(
                check.ontology().relation(claim.relation()).orElseThrow(), claim);
    }

    private static List<Claim> kept(Offer offer, Review review, Predicate<Review.Verdict> which) {
        var kept = new ArrayList<Claim>();
        offer.claims().forEach((key, claim) -> {
            Review.Verdict verdict = review.verdicts().get(key);
            if (verdict != null && which.test(verdict)) {
                kept.add(claim);
            }
        });
        return kept;
    }

    /** One retraction for each reason and day: what the record had counted until today, the rest never did. */
    private List<Correction> retractions(Offer offer, Review review) {
        var retractions = new ArrayList<Correction>();
        retract(
                offer,
                kept(offer, review, Review.Verdict.Rejected.class::isInstance),
                "rejected in review",
                retractions);
        retract(
                offer,
                kept(offer, review, Review.Verdict.Corrected.class::isInstance),
                "corrected in review",
                retractions);
        return retractions;
    }

    private void retract(Offer offer, List<Claim> claims, String reason, List<Correction> into) {
        Set<String> keys = claims.stream().map(this::key).collect(Collectors.toSet());
        Map<String, Boolean> counting = record.counting(keys);
        LocalDate today = LocalDate.now(clock);
        Published published = offer.proposal().article().published();
        LocalDate known = published == null || published.date().isAfter(today) ? today : published.date();
        retract(keys, key -> !counting.containsKey(key), known, reason, into);
        retract(keys, key -> counting.getOrDefault(key, false), today, reason, into);
    }

    private void retract(
            Collection<String> keys, Predicate<String> which, LocalDate on, String reason, List<Correction> into) {
        List<String> those = keys.stream().filter(which).toList();
        if (!those.isEmpty()) {
            into.add(new Correction(
                    new Change.Retraction(those, on),
                    CURATOR,
                    reason,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    private List<Claim> stated(Article article, Review review) {
        var stated = new LinkedHashMap<String, Claim>();
        review.verdicts().forEach((key, verdict) -> {
            if (verdict instanceof Review.Verdict.Corrected(Statement statement)) {
                add(stated, claim(article, statement, "the correction of " + key), key);
            }
        });
        for (int i = 0; i < review.added().size(); i++) {
            String place = "added[" + i + "]";
            add(stated, claim(article, review.added().get(i), place), place);
        }
        return List.copyOf(stated.values());
    }

    private void add(Map<String, Claim> stated, Claim claim, String place) {
        Claim other = stated.putIfAbsent(key(claim), claim);
        if (other != null && !Identification.digest(other).equals(Identification.digest(claim))) {
            throw new ReviewException(
                    place
                            + ": another claim of yours says the same of this passage with another status, date or source",
                    "keep one of the two");
        }
    }

    /** By way of the claims format, so that the same is allowed here as there. The passage is taken from the text. */
    private Claim claim(Article article, Statement statement, String place) {
        Span span = span(statement, place);
        String quote = article.text()
                .at(span)
                .orElseThrow(() -> new ReviewException(
                        place + ": the passage " + span.start() + " to " + span.end() + " lies outside the text",
                        "count code points of the article's text"));
        return switch (check.entry(new Source(Path.of("review"), 1, 0), line(article, statement, span, quote, place))) {
            case Entry.OfClaim(var source, Claim claim) -> claim;
            case Entry.Bad(var problem) ->
                throw new ReviewException(
                        place + (problem.field().isEmpty() ? "" : ", " + problem.field()) + ": " + problem.message(),
                        problem.remedy());
            default -> throw new IllegalStateException("a claim was read as something else");
        };
    }

    private static Span span(Statement statement, String place) {
        Integer start = statement.start();
        Integer end = statement.end();
        if (start == null || end == null || start < 0 || end <= start) {
            throw new ReviewException(place + ": it has no passage", "mark the words in the text that say so");
        }
        return new Span(start, end);
    }

    private String line(Article article, Statement statement, Span span, String quote, String place) {
        var line = new HashMap<String, @Nullable Object>();
        line.put("article", article.id());
        line.put("relation", statement.relation());
        line.put("subject", party(statement.subject(), place));
        line.put("object", party(statement.object(), place));
        line.put("instruments", parties(statement.instruments(), place));
        line.put("place", party(statement.place(), place));
        line.put("event", party(statement.event(), place));
        line.put("value", statement.value());
        line.put("date", statement.date());
        line.put("status", statement.status());
        line.put("attribution", parties(statement.attribution(), place));
        line.put("confidence", CERTAIN);
        line.put("by", CURATOR);
        line.put("quote", Map.of("start", span.start(), "end", span.end(), "text", quote));
        return JSON.writeValueAsString(line);
    }

    private List<Map<String, @Nullable String>> parties(@Nullable List<Statement.Party> given, String place) {
        var parties = new ArrayList<Map<String, @Nullable String>>();
        for (Statement.Party party : given == null ? List.<Statement.Party>of() : given) {
            Map<String, @Nullable String> written = party(party, place);
            if (written == null) {
                throw new ReviewException(place + ": a list of entities holds null", "leave it out");
            }
            parties.add(written);
        }
        return parties;
    }

    private @Nullable Map<String, @Nullable String> party(Statement.@Nullable Party party, String place) {
        if (party == null) {
            return null;
        }
        var written = new HashMap<String, @Nullable String>();
        written.put("key", party.key() == null ? introduced(party, place) : party.key());
        written.put("name", party.name());
        written.put("mention", party.mention());
        written.put("quantity", party.quantity());
        return written;
    }

    /** The key of an entity that the record need not have yet. */
    private String introduced(Statement.Party party, String place) {
        String name = party.name();
        String prefix = prefix(check.ontology(), party.label());
        if (prefix == null || name == null || name.isBlank() || name.length() > Correction.TEXT_LIMIT) {
            throw new ReviewException(
                    place + ": a new entity needs a label of the vocabulary and a name of at most "
                            + Correction.TEXT_LIMIT + " characters",
                    "choose an entity from the search, or give both");
        }
        return EntityKey.named(prefix, name).value();
    }

    private static @Nullable String prefix(Ontology ontology, @Nullable String label) {
        return ontology.labels().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .map(EntityLabel::keyPrefix)
                .orElse(null);
    }

    /** Only whom a claim names that is kept is described, and whom that refers to: nothing enters the record unseen. */
    private static List<Entity> named(List<Entity> entities, List<Claim> claims) {
        Set<EntityKey> named = claims.stream()
                .flatMap(claim -> Stream.concat(
                        claim.roles().values().stream().flatMap(List::stream), claim.attribution().stream()))
                .map(Participant::key)
                .collect(Collectors.toSet());
        Map<EntityKey, Entity> described = entities.stream()
                .collect(Collectors.toMap(Entity::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return Entity.withReferences(
                described.values().stream()
                        .filter(entity -> named.contains(entity.key()))
                        .toList(),
                key -> Optional.ofNullable(described.get(key)));
    }
}
