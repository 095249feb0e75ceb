package dev.entente.explore;

import dev.entente.explore.Views.ArticleDetail;
import dev.entente.explore.Views.ArticleHead;
import dev.entente.explore.Views.Articles;
import dev.entente.explore.Views.ClaimView;
import dev.entente.explore.Views.EntityDetail;
import dev.entente.explore.Views.FactDetail;
import dev.entente.explore.Views.GraphView;
import dev.entente.explore.Views.Hit;
import dev.entente.explore.Views.Neighbours;
import dev.entente.explore.Views.SearchHits;
import dev.entente.explore.Views.TimeView;
import dev.entente.graph.EdgePage;
import dev.entente.graph.EdgeRow;
import dev.entente.graph.FactRow;
import dev.entente.graph.NeighbourQuery;
import dev.entente.graph.Reader;
import dev.entente.graph.Reader.ScoredEntity;
import dev.entente.graph.StoreStats;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Looks around in the record. Whatever is limited says how much there is. */
public final class Explorer {
    /** How many strongest facts make the first view: as many as a canvas shows legibly. */
    private static final int FIRST_VIEW = 60;

    /** How many hits are looked at; {@code total} never says more. */
    private static final int SEARCHED = 200;

    private static final int EDGES_SHOWN = 2_000;
    private static final int CLAIMS_SHOWN = 500;
    private static final int PUBLISHERS_SHOWN = 50;

    private final Reader reader;
    private final Ontology ontology;
    private final Wording wording;
    private final EntityViews entities;
    private final EdgeViews drawing;
    private final ClaimViews claims;

    public Explorer(Reader reader, Ontology ontology) {
        this.reader = reader;
        this.ontology = ontology;
        this.wording = new Wording(ontology);
        this.entities = new EntityViews(ontology);
        this.drawing = new EdgeViews(wording);
        this.claims = new ClaimViews(wording);
    }

    public StoreStats stats() {
        return reader.stats(PUBLISHERS_SHOWN);
    }

    /** The strongest facts of the store: those that most publishers, and then most claims, report. */
    public GraphView firstView() {
        List<FactRow> facts = reader.strongest(FIRST_VIEW);
        List<EdgeRow> edges = facts.stream()
                .flatMap(fact -> EdgeRow.of(fact, ontology).stream())
                .toList();
        return new GraphView(EdgeViews.ends(edges), drawing.of(edges), edges.size(), reader.edgeTotal());
    }

    /** Some entities with the edges between them, strongest first; entities that are gone are left out. */
    public GraphView among(Collection<String> keys) {
        EdgePage page = reader.among(keys, EDGES_SHOWN);
        return new GraphView(
                reader.entities(keys), drawing.of(page.edges()), page.edges().size(), page.total());
    }

    /** Entities found by what somebody types; nothing typed finds nothing. */
    public SearchHits search(String typed, List<String> labels, int limit) {
        String lucene = Names.lucene(typed);
        if (lucene.isEmpty()) {
            return new SearchHits(List.of(), 0, 0);
        }
        List<ScoredEntity> found = reader.search(lucene, labels, SEARCHED);
        List<Hit> hits = found.stream()
                .limit(limit)
                .map(each ->
                        new Hit(each.node(), Names.matched(typed, each.node().name(), each.aliases()), each.score()))
                .toList();
        return new SearchHits(hits, hits.size(), found.size());
    }

    public Optional<EntityDetail> entity(String key) {
        return reader.entity(key).map(card -> entities.detail(card, reader.counts(key)));
    }

    /** A page of an entity's edges; empty where there is no such entity. */
    public Optional<Neighbours> neighbours(NeighbourQuery query) {
        return reader.entity(query.entity()).map(card -> {
            EdgePage page = reader.neighbours(query);
            return new Neighbours(
                    EdgeViews.ends(page.edges()),
                    drawing.of(page.edges()),
                    page.edges().size(),
                    page.total(),
                    query.limit(),
                    query.offset());
        });
    }

    /** A fact with its claims, the first published first. */
    public Optional<FactDetail> fact(String key) {
        return reader.fact(key).map(this::detail);
    }

    private FactDetail detail(FactRow fact) {
        List<ClaimView> stated = reader.claimsOfFact(fact.key(), CLAIMS_SHOWN).stream()
                .map(claims::of)
                .toList();
        return new FactDetail(
                fact.key(),
                fact.relation(),
                ontology.relation(fact.relation()).map(Relation::label).orElse(fact.relation()),
                wording.of(fact),
                fact.status().word(),
                Views.words(fact.spread()),
                TimeView.of(fact.time()),
                Views.roles(fact),
                fact.value(),
                stated.stream()
                        .map(claim -> publisher(claim.article()))
                        .distinct()
                        .toList(),
                stated,
                stated.size(),
                fact.claims(),
                drawing.of(EdgeRow.of(fact, ontology)));
    }

    /** As facts count them: an article whose publisher is unknown is a publisher of its own. */
    private static String publisher(ArticleHead article) {
        return Objects.requireNonNullElseGet(
                article.publisher(),
                () -> "unknown publisher of " + Objects.requireNonNullElse(article.title(), article.id()));
    }

    public Articles articles(int offset, int limit) {
        List<ArticleHead> page =
                reader.articles(offset, limit).stream().map(ArticleHead::of).toList();
        return new Articles(page, page.size(), reader.articleTotal());
    }

    public Optional<ArticleDetail> article(String id) {
        return reader.article(id).map(row -> {
            List<ClaimView> stated = reader.claimsOfArticle(id, CLAIMS_SHOWN).stream()
                    .map(claims::of)
                    .toList();
            return new ArticleDetail(
                    ArticleHead.of(row), row.article().text().value(), stated, stated.size(), row.claims());
        });
    }
}
