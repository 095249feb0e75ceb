package dev.entente.explore;

import dev.entente.article.Span;
import dev.entente.article.Text;
import dev.entente.explore.Views.AliasView;
import dev.entente.explore.Views.ArticleDetail;
import dev.entente.explore.Views.ArticleHead;
import dev.entente.explore.Views.Articles;
import dev.entente.explore.Views.ClaimView;
import dev.entente.explore.Views.ContextView;
import dev.entente.explore.Views.CountView;
import dev.entente.explore.Views.EdgeView;
import dev.entente.explore.Views.EntityDetail;
import dev.entente.explore.Views.FactDetail;
import dev.entente.explore.Views.GraphView;
import dev.entente.explore.Views.Hit;
import dev.entente.explore.Views.NamedView;
import dev.entente.explore.Views.Neighbours;
import dev.entente.explore.Views.OfficeView;
import dev.entente.explore.Views.QuoteView;
import dev.entente.explore.Views.SearchHits;
import dev.entente.explore.Views.TimeView;
import dev.entente.fact.Claim;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Participant;
import dev.entente.fact.Time;
import dev.entente.graph.ClaimRow;
import dev.entente.graph.EdgePage;
import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityCard;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import dev.entente.graph.NeighbourQuery;
import dev.entente.graph.Reader;
import dev.entente.graph.Reader.ScoredEntity;
import dev.entente.graph.StoreStats;
import dev.entente.ontology.EdgeRule;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks around in the record. Whatever is limited says how much there is. */
public final class Explorer {
    /** How many strongest facts make the first view: as many as a canvas shows legibly. */
    private static final int FIRST_VIEW = 60;

    /** How many hits are looked at; {@code total} never says more. */
    private static final int SEARCHED = 200;

    private static final int EDGES_SHOWN = 2_000;
    private static final int CLAIMS_SHOWN = 500;
    private static final int PUBLISHERS_SHOWN = 50;
    private static final int CONTEXT = 240;

    private final Reader reader;
    private final Ontology ontology;
    private final Wording wording;

    public Explorer(Reader reader, Ontology ontology) {
        this.reader = reader;
        this.ontology = ontology;
        this.wording = new Wording(ontology);
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
        return new GraphView(ends(edges), views(edges), edges.size(), stats().edges());
    }

    /** Some entities with the edges between them, strongest first; entities that are gone are left out. */
    public GraphView among(Collection<String> entities) {
        EdgePage page = reader.among(entities, EDGES_SHOWN);
        return new GraphView(
                reader.entities(entities), views(page.edges()), page.edges().size(), page.total());
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
        return reader.entity(key).map(card -> detail(card, counts(key)));
    }

    private static EntityDetail detail(EntityCard card, List<CountView> counts) {
        return new EntityDetail(
                card.node(),
                card.aliases().stream()
                        .map(alias -> new AliasView(alias.text(), alias.language()))
                        .toList(),
                card.offices().stream()
                        .map(office -> new OfficeView(
                                office.title(),
                                office.of(),
                                Views.day(office.from()),
                                Views.day(office.until()),
                                office.source()))
                        .toList(),
                card.ids(),
                card.partOf(),
                card.note(),
                card.claims(),
                counts);
    }

    private List<CountView> counts(String key) {
        return reader.counts(key).stream()
                .flatMap(count -> rows(count))
                .sorted(java.util.Comparator.comparingLong(CountView::count).reversed())
                .toList();
    }

    private Stream<CountView> rows(Reader.TypeCount count) {
        Relation relation = ontology.relationOfEdge(count.type()).orElseThrow();
        EdgeRule rule = relation.edges().stream()
                .filter(edge -> edge.type().equals(count.type()))
                .findFirst()
                .orElseThrow();
        if (relation.symmetric()) {
            return Stream.of(new CountView(
                    count.type(), relation.name(), rule.label(), "both", count.outgoing() + count.incoming()));
        }
        return Stream.of(
                        new CountView(count.type(), relation.name(), rule.label(), "out", count.outgoing()),
                        new CountView(count.type(), relation.name(), rule.inverse(), "in", count.incoming()))
                .filter(row -> row.count() > 0);
    }

    /** A page of an entity's edges; empty where there is no such entity. */
    public Optional<Neighbours> neighbours(NeighbourQuery query) {
        return reader.entity(query.entity()).map(card -> {
            EdgePage page = reader.neighbours(query);
            return new Neighbours(
                    ends(page.edges()),
                    views(page.edges()),
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
        List<ClaimView> claims = reader.claimsOfFact(fact.key(), CLAIMS_SHOWN).stream()
                .map(this::view)
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
                claims.stream()
                        .map(claim -> publisher(claim.article()))
                        .distinct()
                        .toList(),
                claims,
                claims.size(),
                fact.claims(),
                views(EdgeRow.of(fact, ontology)));
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
        return new Articles(page, page.size(), stats().articles());
    }

    public Optional<ArticleDetail> article(String id) {
        return reader.article(id).map(row -> {
            List<ClaimView> claims = reader.claimsOfArticle(id, CLAIMS_SHOWN).stream()
                    .map(this::view)
                    .toList();
            return new ArticleDetail(
                    ArticleHead.of(row), row.article().text().value(), claims, claims.size(), row.claims());
        });
    }

    private ClaimView view(ClaimRow row) {
        Claim claim = row.claim();
        return new ClaimView(
                row.key(),
                row.fact(),
                claim.relation(),
                wording.of(claim, row.entities()),
                ArticleHead.of(row.article()),
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
                Stream.of(Role.values())
                        .flatMap(role -> claim.in(role).stream().map(participant -> named(row, role, participant)))
                        .toList(),
                claim.value());
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

    private List<EdgeView> views(List<EdgeRow> edges) {
        return edges.stream().map(this::view).toList();
    }

    private EdgeView view(EdgeRow row) {
        FactRow fact = row.fact();
        Time time = fact.time();
        return new EdgeView(
                row.edge().key(),
                row.edge().type(),
                fact.relation(),
                row.from().key(),
                row.to().key(),
                fact.key(),
                fact.status().word(),
                time == null ? null : Views.day(time.from()),
                time == null ? null : Views.day(time.until()),
                time == null ? null : time.precision().word(),
                wording.detail(fact),
                fact.claims(),
                fact.publishers());
    }

    /** Each entity at an end of these edges, once. */
    private static List<EntityNode> ends(Collection<EdgeRow> edges) {
        var nodes = new LinkedHashMap<String, EntityNode>();
        for (EdgeRow edge : edges) {
            nodes.putIfAbsent(edge.from().key(), edge.from());
            nodes.putIfAbsent(edge.to().key(), edge.to());
        }
        return List.copyOf(nodes.values());
    }
}
