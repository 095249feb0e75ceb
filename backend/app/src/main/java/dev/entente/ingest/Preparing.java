package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.article.Published;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Feed;
import dev.entente.dataset.Problem;
import dev.entente.dataset.Relay;
import dev.entente.dataset.Source;
import dev.entente.fact.Claim;
import dev.entente.fact.Derivation.Stated;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Identification;
import dev.entente.fact.Knowledge;
import dev.entente.fact.Participant;
import dev.entente.fact.Settlement;
import dev.entente.fact.Voice;
import dev.entente.graph.LoadOutcome;
import dev.entente.graph.StoreTables;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables of a store out of a feed, by sorting: articles meet their claims, claims their facts, entities all that
 * is said of them.
 */
final class Preparing implements AutoCloseable {
    private static final long MIB = 1 << 20;
    private static final int TOLD_EVERY = 5_000;

    /** Rows are written while the next ones are worked out. */
    private record Writing(StoreTables tables, Relay relay) {
        void add(Consumer<StoreTables> rows) {
            relay.hand(() -> rows.accept(tables));
        }
    }

    private final Feed feed;
    private final Ontology ontology;
    private final Clock clock;
    private final Path work;
    private final Tally tally;
    private final Consumer<String> progress;
    private final Lines lines = new Lines();
    private final UnusedLetter unused = new UnusedLetter();
    private final Corrections corrections = new Corrections();
    private final Map<EntityKey, String> outlets = new HashMap<>();
    private final Sorter problems;
    private final Sorter described;
    private final Sorter byArticle;
    private final Sorter byFact;
    private final Sorter byEntity;
    private final EntityTally seen;
    private @Nullable StoreTables tables;
    private long read;

    Preparing(Feed feed, Path work, Clock clock, Tally tally, Consumer<String> progress) {
        this.feed = feed;
        this.ontology = feed.ontology();
        this.clock = clock;
        this.work = work;
        this.tally = tally;
        this.progress = progress;
        problems = new Sorter(work, "problems", 8 * MIB);
        described = new Sorter(work, "described", 16 * MIB);
        byArticle = new Sorter(work, "by-article", 64 * MIB);
        byFact = new Sorter(work, "by-fact", 48 * MIB);
        byEntity = new Sorter(work, "by-entity", 16 * MIB);
        seen = new EntityTally(this::add);
    }

    Corrections corrections() {
        return corrections;
    }

    /** Reads the feed and writes the tables, and counts on the way. */
    StoreTables tables() {
        feed.read(this::take);
        var written = new StoreTables(ontology, work, unused.letter());
        tables = written;
        describe();
        try (var relay = new Relay("entente-tables")) {
            var writing = new Writing(written, relay);
            claims(writing);
            facts(writing);
            relay.finish();
        }
        entities(written);
        problems.drain(each -> tally.reject(lines.problem(new Unpacking(each.value()))));
        return written;
    }

    private void take(Entry entry) {
        lines.next();
        if (++read % TOLD_EVERY == 0) {
            progress.accept(read + " lines read");
        }
        switch (entry) {
            case Entry.Bad(Problem problem) -> reject(lines.number(), problem);
            case Entry.OfArticle(Source source, Article article) -> {
                Stream.of(article.id(), article.publisher(), article.credits()).forEach(unused::see);
                byArticle.add(
                        SortKey.of(article.id(), 0),
                        lines.pack(source)
                                .number(0)
                                .instant(clock.instant())
                                .article(article)
                                .bytes());
            }
            case Entry.OfClaim(Source source, Claim claim) ->
                byArticle.add(
                        SortKey.of(claim.article(), feed.goesBack() ? 1 : 0),
                        lines.pack(source).number(1).claim(claim).bytes());
            case Entry.OfEntity(Source source, Entity entity) -> {
                see(entity);
                described.add(
                        SortKey.of(entity.key().value(), 0),
                        lines.pack(source).entity(entity).bytes());
            }
            case Entry.OfCorrection correction -> corrections.add(correction);
        }
    }

    private void see(Entity entity) {
        unused.see(entity.name());
        unused.see(entity.publisher());
        entity.aliases().forEach(alias -> {
            unused.see(alias.text());
            unused.see(alias.language());
        });
        entity.ids().forEach((scheme, id) -> {
            unused.see(scheme);
            unused.see(id);
        });
    }

    private void reject(long number, Problem problem) {
        problems.add(SortKey.of(number), lines.pack(number, problem));
    }

    private void reject(Lines.Line line, LoadOutcome.Rejected why) {
        reject(line.number(), new Problem(line.source(), why.field(), why.message(), why.remedy()));
    }

    private void describe() {
        var describing = new Object() {
            @Nullable
            Entity entity;
        };
        described.drain(each -> {
            var packed = new Unpacking(each.value());
            Lines.Line line = lines.line(packed);
            Entity told = packed.entity();
            Entity before = describing.entity;
            if (before != null && !before.key().equals(told.key())) {
                described(before);
                before = null;
            }
            Entity merged = (before == null ? told : before).mergedWith(told);
            tally.count(
                    Tally.Kind.ENTITY,
                    merged.equals(before) ? new LoadOutcome.Matched() : new LoadOutcome.Added(),
                    line.source());
            describing.entity = merged;
        });
        if (describing.entity != null) {
            described(describing.entity);
        }
    }

    private void described(Entity entity) {
        byEntity.add(
                SortKey.of(entity.key().value(), 0),
                new Packing().number(0).entity(entity).bytes());
        String publisher = entity.publisher();
        if (publisher != null) {
            outlets.put(entity.key(), publisher);
        }
        for (Entity.Office office : entity.offices()) {
            named(office.of());
            byEntity.add(
                    SortKey.of(office.of().value(), 2),
                    new Packing().number(2).key(entity.key()).office(office).bytes());
        }
        EntityKey whole = entity.partOf();
        if (whole != null) {
            named(whole);
        }
    }

    private void named(EntityKey key) {
        seen.named(key, StoreTables.bareName(key));
    }

    private void add(EntityKey key, EntityTally.Seen told) {
        byEntity.add(
                SortKey.of(key.value(), 1),
                new Packing()
                        .number(1)
                        .key(key)
                        .text(told.name())
                        .large(told.taken())
                        .bytes());
    }

    private void claims(Writing writing) {
        var group = new ArticleGroup(feed.goesBack());
        byArticle.drain(each -> {
            var packed = new Unpacking(each.value());
            Lines.Line line = lines.line(packed);
            if (packed.number() == 0) {
                var recordedAt = packed.instant();
                Article article = packed.article();
                LoadOutcome outcome = group.article(article);
                if (outcome instanceof LoadOutcome.Added) {
                    writing.add(tables -> tables.article(article, recordedAt));
                }
                count(Tally.Kind.ARTICLE, outcome, line);
            } else {
                claim(packed.claim(), line, group, writing);
            }
        });
    }

    private void count(Tally.Kind kind, LoadOutcome outcome, Lines.Line line) {
        if (outcome instanceof LoadOutcome.Rejected rejected) {
            reject(line, rejected);
        } else {
            tally.count(kind, outcome, line.source());
        }
    }

    private void claim(Claim claim, Lines.Line line, ArticleGroup group, Writing writing) {
        Problem problem = group.problem(line.source(), claim);
        if (problem != null) {
            reject(line.number(), problem);
            return;
        }
        Relation relation = ontology.relation(claim.relation()).orElseThrow();
        String key = Identification.claimKey(relation, claim);
        String digest = Identification.digest(claim);
        LoadOutcome outcome = group.claim(key, digest);
        count(Tally.Kind.CLAIM, outcome, line);
        if (outcome instanceof LoadOutcome.Added) {
            String fact = Identification.factKey(relation, claim);
            Article article = group.article();
            Published published = article.published();
            var known = StoreTables.known(published == null ? null : published.date(), claim);
            writing.add(tables -> tables.claim(claim, key, fact, digest, known));
            everyone(claim).forEach(participant -> seen.named(participant.key(), participant.name()));
            byFact.add(
                    fact,
                    new Packing()
                            .text(claim.relation())
                            .voice(new Voice(
                                    voice(claim, article),
                                    claim.status(),
                                    claim.time(),
                                    claim.value(),
                                    claim.confidence(),
                                    Knowledge.from(known)))
                            .keys(claim.roles())
                            .bytes());
        }
    }

    private static Stream<Participant> everyone(Claim claim) {
        return Stream.concat(claim.roles().values().stream().flatMap(List::stream), claim.attribution().stream());
    }

    /** Whose report a claim is; {@code cypher/part/voice.cypher} says the same of a record. */
    private String voice(Claim claim, Article article) {
        for (Participant source : claim.attribution().reversed()) {
            String outlet = outlets.get(source.key());
            if (outlet != null) {
                return outlet;
            }
        }
        if (article.credits() != null) {
            return article.credits();
        }
        return article.publisher() != null ? article.publisher() : "unknown publisher (" + article.id() + ")";
    }

    private void facts(Writing writing) {
        var group = new FactGroup(settlement -> settled(settlement, writing));
        byFact.drain(each -> {
            var packed = new Unpacking(each.value());
            Relation relation = ontology.relation(packed.given()).orElseThrow();
            group.add(each.keyText(), relation, new Stated(packed.voice(), packed.keys()));
        });
        group.end();
        seen.flush();
    }

    private void settled(Settlement settlement, Writing writing) {
        writing.add(tables -> tables.fact(settlement));
        settlement.roles().values().forEach(entities -> entities.keySet().forEach(seen::taken));
    }

    private void entities(StoreTables written) {
        var group = new EntityGroup(written);
        byEntity.drain(each -> {
            var packed = new Unpacking(each.value());
            switch (packed.number()) {
                case 0 -> group.described(packed.entity());
                case 1 -> group.seen(packed.key(), new EntityTally.Seen(packed.text(), packed.large()));
                default -> group.office(packed.key(), packed.office());
            }
        });
        group.end();
    }

    @Override
    public void close() {
        Stream.of(problems, described, byArticle, byFact, byEntity).forEach(Sorter::close);
        if (tables != null) {
            tables.close();
        }
    }
}
