package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Apache Jena reads the file without a network, and answers from where each edge is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonLdTest {
    private static final String PREFIXES = """
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX schema: <https://schema.org/>
            PREFIX e: <urn:entente:>
            PREFIX v: <urn:entente:vocabulary:>
            """;

    private final Store store = Awkward.store();
    private Model model;

    @BeforeAll
    void read(@TempDir Path folder) throws Exception {
        model = RDFDataMgr.loadModel(
                Exported.all(store, Format.JSONLD, folder).toUri().toString());
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void everyEdgeIsAStatementDerivedFromAFact() {
        assertThat(select("""
                SELECT ?edge WHERE { ?edge a v:Edge ; rdf:subject ?a ; rdf:predicate ?p ; rdf:object ?b ;
                  prov:wasDerivedFrom ?fact . ?fact a v:Fact . ?a rdfs:label ?an . ?b rdfs:label ?bn }""")).hasSize(Awkward.edges(store).size());
    }

    @Test
    void everyFactLeadsOverItsClaimsToItsArticles() {
        assertThat(select("SELECT ?claim WHERE { ?claim a v:Claim ; prov:wasQuotedFrom ?article ; v:quote ?quote ."
                        + " ?fact prov:wasDerivedFrom ?claim ; a v:Fact . ?article v:number ?n }"))
                .hasSize((int) store.number("MATCH (f:Fact)<-[:STATES]-(c:Claim) WHERE EXISTS {"
                        + " MATCH ()-[r]->() WHERE r.fact = f.key } RETURN count(c)"));
        assertThat(select("SELECT ?f WHERE { ?f a v:Fact FILTER NOT EXISTS { ?f prov:wasDerivedFrom ?c } }"))
                .isEmpty();
    }

    @Test
    void articlesAreAttributedToWhoPublishedThem() {
        assertThat(select("SELECT ?name WHERE { e:article:awkward prov:wasAttributedTo ?p . ?p a prov:Agent ;"
                        + " rdfs:label ?name }"))
                .singleElement()
                .extracting(row -> row.getLiteral("name").getString())
                .isEqualTo("Post \"&\" <Co>, Inc");
    }

    @Test
    void namesAndDatesAreWhatTheyWere() {
        var names = new TreeMap<String, String>();
        select("SELECT ?key ?name WHERE { ?key a v:State ; rdfs:label ?name }")
                .forEach(row -> names.put(
                        row.getResource("key").getURI().substring("urn:entente:".length()),
                        row.getLiteral("name").getString()));
        assertThat(names).containsAllEntriesOf(Awkward.NAMES);
        assertThat(select("SELECT ?f WHERE { ?f a v:Fact ; v:from \"2024-10-11\"^^xsd:date }"))
                .isNotEmpty();
    }

    @Test
    void nothingDeniedIsAssertedAsATriple() {
        assertThat(select("SELECT ?p WHERE { e:state:lines ?p e:state:zz }")).isEmpty();
    }

    @Test
    void readsAnEmptySubgraph(@TempDir Path folder) throws Exception {
        Model empty = RDFDataMgr.loadModel(Exported.file(store, Exported.NOTHING, Format.JSONLD, folder)
                .toUri()
                .toString());
        assertThat(empty.size()).isEqualTo(2);
    }

    private List<QuerySolution> select(String query) {
        var found = new ArrayList<QuerySolution>();
        try (QueryExecution execution = QueryExecution.create(QueryFactory.create(PREFIXES + query), model)) {
            execution.execSelect().forEachRemaining(found::add);
        }
        return found;
    }
}
