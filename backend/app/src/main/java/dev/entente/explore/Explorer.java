package dev.entente.explore;

import dev.entente.explore.Views.ArticleDetail;
import dev.entente.explore.Views.ArticleHead;
import dev.entente.explore.Views.Articles;
import dev.entente.explore.Views.ClaimView;
import dev.entente.explore.Views.CorrectionView;
import dev.entente.explore.Views.Corrections;
import dev.entente.explore.Views.Diff;
import dev.entente.explore.Views.EntityChanges;
import dev.entente.explore.Views.EntityDetail;
import dev.entente.explore.Views.FactChange;
import dev.entente.explore.Views.FactChanges;
import dev.entente.explore.Views.FactDetail;
import dev.entente.explore.Views.GraphView;
import dev.entente.explore.Views.Hit;
import dev.entente.explore.Views.Neighbours;
import dev.entente.explore.Views.PeriodView;
import dev.entente.explore.Views.SearchHits;
import dev.entente.explore.Views.Sources;
import dev.entente.explore.Views.StandingView;
import dev.entente.explore.Views.TimeView;
import dev.entente.graph.Clocks;
import dev.entente.graph.Differences;
import dev.entente.graph.Differences.Clock;
import dev.entente.graph.EdgePage;
import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import dev.entente.graph.NeighbourQuery;
import dev.entente.graph.Reader;
import dev.entente.graph.Reader.ArticlePage;
import dev.entente.graph.Reader.ClaimPage;
import dev.entente.graph.StoreStats;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks around in the record. Whatever is limited says how much there is. */
public final class Explorer {
    /** How many strongest facts make the first view: as many as a canvas shows legibly. */
    private static final int FIRST_VIEW = 60;

    /** How many hits are looked at; {@code total} never says more. */
    private static final int SEARCHED = 200;

    /** The same where few of them stay: a whole name may be one of many among which its words are. */
    private static final int SEARCHED_EXACTLY = 2_000;

    private static final int EDGES_SHOWN = 10_000;
    private static final int CLAIMS_SHOWN = 500;
    private static final int PUBLISHERS_SHOWN = 50;
    private static final int SOURCES_SHOWN = 200;

    private final Reader reader;
    private final Differences differences;
    private final Ontology ontology;
    private final Wording wording;
    private final EntityViews entities;
    private final EdgeViews drawing;
    private final ClaimViews claims;

    public Explorer(Reader reader, Differences differences, Ontology ontology) {
        this.reader = reader;
        this.differences = differences;
        this.ontology = ontology;
        this.wording = new Wording(ontology);
        this.entities = new EntityViews(ontology);
        this.drawing = new EdgeViews(wording);
        this.claims = new ClaimViews(wording);
    }

    public StoreStats stats(Clocks clocks) {
        return reader.stats(clocks, PUBLISHERS_SHOWN);
    }

    /** The strongest facts of the store: those that most publishers, and then most claims, report. */
    public GraphView firstView(Clocks clocks) {
        List<FactRow> facts = reader.strongest(clocks, FIRST_VIEW);
        List<EdgeRow> edges = facts.stream()
                .flatMap(fact -> EdgeRow.of(fact, ontology).stream())
                .toList();
        return new GraphView(EdgeViews.ends(edges), drawing.of(edges), edges.size(), reader.edgeTotal(clocks));
    }

    /** Some entities with the edges between them, strongest first; entities that are gone are left out. */
    public GraphView among(Collection<String> keys, Clocks clocks) {
        List<EntityNode> nodes = reader.entities(keys);
        return view(nodes, reader.among(keys(nodes), clocks, EDGES_SHOWN));
    }

    /** Some entities with those of the edges between them that are named; edges that are gone are left out. */
    public GraphView among(Collection<String> keys, Collection<String> edges, Clocks clocks) {
        List<EntityNode> nodes = reader.entities(keys);
        return view(nodes, reader.among(keys(nodes), edges, clocks));
    }

    private static List<String> keys(List<EntityNode> nodes) {
        return nodes.stream().map(EntityNode::key).toList();
    }

    private GraphView view(List<EntityNode> nodes, EdgePage page) {
        return new GraphView(nodes, drawing.of(page.edges()), page.edges().size(), page.total());
    }

    /**
     * Entities found by what somebody types; nothing typed finds nothing.
     *
     * @param exact only those of which a whole name, alias or office was typed, but for case and accents
     */
    public SearchHits search(String typed, boolean exact, List<String> labels, Clocks clocks, int limit) {
        String lucene = Names.lucene(typed);
        if (lucene.isEmpty()) {
            return new SearchHits(lucene, List.of(), 0, 0);
        }
        var matching = new Matching(typed);
        List<Match> found = reader.search(lucene, labels, clocks, exact ? SEARCHED_EXACTLY : SEARCHED).stream()
                .map(matching::best)
                .filter(match -> !exact || match.fit() == Match.Fit.EXACT)
                .sorted(Match.RANK)
                .toList();
        List<Hit> hits = found.stream().limit(limit).map(Hit::of).toList();
        return new SearchHits(lucene, hits, hits.size(), found.size());
    }

    /** An entity; where it was merged into another, that one. */
    public Optional<EntityDetail> entity(String key, Clocks clocks) {
        return reader.entity(key, clocks)
                .map(card -> entities.detail(card, reader.counts(card.node().key(), clocks)));
    }

    /** A page of an entity's edges; empty where there is no such entity. */
    public Optional<Neighbours> neighbours(NeighbourQuery query, Clocks clocks) {
        return reader.entity(query.entity(), clocks).map(card -> {
            EdgePage page = reader.neighbours(query.of(card.node().key()), clocks);
            return new Neighbours(
                    EdgeViews.ends(page.edges()),
                    drawing.of(page.edges()),
                    page.edges().size(),
                    page.total(),
                    query.limit(),
                    query.offset());
        });
    }

    /** A fact with its claims, the first published first; empty where it was not known or not true at that time. */
    public Optional<FactDetail> fact(String key, Clocks clocks) {
        return reader.fact(key, clocks).map(fact -> detail(fact, clocks));
    }

    private FactDetail detail(FactRow fact, Clocks clocks) {
        ClaimPage page = reader.claimsOfFact(fact.key(), clocks, CLAIMS_SHOWN);
        List<ClaimView> stated = claims.of(page.claims(), clocks);
        return new FactDetail(
                fact.key(),
                fact.relation(),
                ontology.relation(fact.relation()).map(Relation::label).orElse(fact.relation()),
                wording.of(fact),
                fact.status().word(),
                fact.standing().certainty().word(),
                fact.standing().confidence(),
                Views.words(fact.spread()),
                TimeView.of(fact.time()),
                reader.history(fact.key(), clocks).stream().map(PeriodView::of).toList(),
                Views.roles(fact),
                fact.value(),
                stated.stream()
                        .filter(claim -> claim.retracted() == null)
                        .map(ClaimView::voice)
                        .distinct()
                        .toList(),
                stated,
                stated.size(),
                page.total(),
                drawing.of(EdgeRow.of(fact, ontology)));
    }

    /** Articles that were published by the day that is the latest to look at, newest first. */
    public Articles articles(Clocks clocks, int offset, int limit) {
        List<ArticleHead> page = reader.articles(clocks, offset, limit).stream()
                .map(ArticleHead::of)
                .toList();
        return new Articles(page, page.size(), reader.articleTotal(clocks));
    }

    /** The articles that some facts rest on, those with most claims of them first. */
    public Sources sources(Collection<String> facts, Clocks clocks) {
        ArticlePage page = reader.sources(facts, clocks, SOURCES_SHOWN);
        List<ArticleHead> heads = page.articles().stream().map(ArticleHead::of).toList();
        return new Sources(heads, heads.size(), page.total());
    }

    public Optional<ArticleDetail> article(String id, Clocks clocks) {
        return reader.article(id).map(row -> {
            ClaimPage page = reader.claimsOfArticle(id, clocks, CLAIMS_SHOWN);
            List<ClaimView> stated = claims.of(page.claims(), clocks);
            return new ArticleDetail(
                    ArticleHead.of(row), row.article().text().value(), stated, stated.size(), page.total());
        });
    }

    /** What an article alone says: the edges that its claims draw; empty where there is no such article. */
    public Optional<GraphView> graphOfArticle(String id, Clocks clocks) {
        return reader.article(id).map(article -> {
            List<EdgeRow> all = reader.edgesOfArticle(id, clocks);
            List<EdgeRow> edges = all.stream().limit(EDGES_SHOWN).toList();
            return new GraphView(EdgeViews.ends(edges), drawing.of(edges), edges.size(), all.size());
        });
    }

    /** Corrections of the record, newest first. */
    public Corrections corrections(int offset, int limit) {
        List<CorrectionView> page = reader.corrections(offset, limit).stream()
                .map(CorrectionView::of)
                .toList();
        return new Corrections(page, page.size(), reader.correctionTotal());
    }

    /** What changed between two days; of each kind of change the strongest are listed, and all are counted. */
    public Diff diff(Clock clock, LocalDate from, LocalDate to, Clocks standing, int limit) {
        var facts = new LinkedHashMap<String, FactChanges>();
        differences.facts(clock, from, to, standing, limit).forEach((change, changes) -> {
            List<FactChange> items = facts(changes.keys(), clock, from, to, standing);
            facts.put(change, new FactChanges(items, items.size(), changes.total()));
        });
        var entitiesChanged = new LinkedHashMap<String, EntityChanges>();
        differences.entities(clock, from, to, standing, limit).forEach((change, changes) -> {
            List<EntityNode> items = reader.entities(changes.keys());
            entitiesChanged.put(change, new EntityChanges(items, items.size(), changes.total()));
        });
        return new Diff(
                clock.name().toLowerCase(Locale.ROOT),
                from.toString(),
                to.toString(),
                Views.day(standing.asOf()),
                Views.day(standing.knownAt()),
                facts,
                entitiesChanged);
    }

    private List<FactChange> facts(List<String> keys, Clock clock, LocalDate from, LocalDate to, Clocks standing) {
        boolean known = clock == Clock.KNOWN;
        Map<String, FactRow> before = byKey(
                reader.facts(keys, known ? new Clocks(standing.asOf(), from) : new Clocks(from, standing.knownAt())));
        Map<String, FactRow> after =
                byKey(reader.facts(keys, known ? new Clocks(standing.asOf(), to) : new Clocks(to, standing.knownAt())));
        return keys.stream()
                .flatMap(key -> change(before.get(key), after.get(key)).stream())
                .toList();
    }

    private static Map<String, FactRow> byKey(List<FactRow> facts) {
        return facts.stream().collect(Collectors.toMap(FactRow::key, fact -> fact));
    }

    private Optional<FactChange> change(@Nullable FactRow before, @Nullable FactRow after) {
        return Optional.ofNullable(after == null ? before : after)
                .map(fact -> new FactChange(
                        fact.key(),
                        fact.relation(),
                        wording.of(fact),
                        before == null ? null : StandingView.of(before.standing()),
                        after == null ? null : StandingView.of(after.standing()),
                        drawing.of(EdgeRow.of(fact, ontology))));
    }
}
