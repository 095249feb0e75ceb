package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.export.Format;
import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.Store;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** Files of the samples and of names that break careless writers, read back by other readers than ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final Map<String, String> NASTY = Map.of(
            "state:formula", "=HYPERLINK(\\\"http://evil.example\\\")",
            "state:script", "<script>alert(1)</script> & ]]>",
            "state:quoted", "He said \\\"no\\\", twice",
            "state:lines", "two\\nlines\\r\\nand\\ta tab",
            "state:control", "bell \\u0007 and nothing \\u0000",
            "state:cyrillic", "Путин и Пезешкиан",
            "state:arabic", "مسعود پزشکیان",
            "state:emoji", "😀🇮🇷 e\\u0301",
            "state:plus", "+1 @ -1");

    private final Store store = Store.ofSamples();
    private final Http http = Http.serving(store);
    private long edges;

    @BeforeAll
    void loadNastyNames(@TempDir Path folder) throws Exception {
        var lines = new ArrayList<String>();
        lines.add(
                "{\"article\": {\"id\": \"nasty\", \"language\": \"en\", \"kind\": \"brief\", \"text\": \"They met.\"}}");
        NASTY.forEach((key, name) -> {
            lines.add("{\"article\": null, \"entity\": {\"key\": \"" + key + "\", \"label\": \"State\", \"name\": \""
                    + name + "\"}}");
            lines.add(
                    "{\"article\": \"nasty\", \"relation\": \"MET\", \"subject\": {\"key\": \"" + key
                            + "\", \"name\": \"x\"}, \"object\": {\"key\": \"state:zz\", \"name\": \"Zz\"}, \"status\": \"occurred\","
                            + " \"confidence\": 1, \"by\": \"curator\", \"quote\": {\"start\": 0, \"end\": 9, \"text\": \"They met.\"}}");
        });
        Path file = Files.write(folder.resolve("nasty.jsonl"), lines);
        assertThat(store.load(List.of(file)).problems()).isEmpty();
        edges = store.number("MATCH ()-[r]->() WHERE r.fact IS NOT NULL RETURN count(r)");
    }

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void graphMlDeclaresItsKeysAndResolvesItsEnds() throws Exception {
        Answer answer = file("/api/export?format=graphml&all=true");
        assertThat(answer.header("Content-Type")).startsWith("application/graphml+xml");
        Element root = xml(answer);
        Set<String> keys = ids(root, "key");
        Set<String> nodes = ids(root, "node");
        assertThat(ids(root, "edge")).hasSize((int) edges);
        assertThat(nodes).contains("state:russia", "state:script");
        elements(root, "data").forEach(data -> assertThat(keys).contains(data.getAttribute("key")));
        elements(root, "edge")
                .forEach(edge -> assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
        Map<String, String> names = new HashMap<>();
        elements(root, "node")
                .forEach(node -> elements(node, "data").stream()
                        .filter(data -> data.getAttribute("key").equals("n_name"))
                        .forEach(data -> names.put(node.getAttribute("id"), data.getTextContent())));
        assertThat(names)
                .containsEntry("state:script", "<script>alert(1)</script> & ]]>")
                .containsEntry("state:cyrillic", "Путин и Пезешкиан")
                .containsEntry("state:emoji", "😀🇮🇷 e\u0301")
                .containsEntry("state:control", "bell \uFFFD and nothing \uFFFD")
                .containsEntry("state:lines", "two\nlines\r\nand\ta tab");
    }

    @Test
    void csvIsATableThatRunsNothing() throws Exception {
        Answer answer = file("/api/export?format=csv&table=nodes&all=true");
        assertThat(answer.response().body()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        List<List<String>> rows = csv(answer.text());
        assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
        assertThat(body(rows).stream().map(List::getFirst)).doesNotHaveDuplicates();
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.get(0), row.get(1)));
        assertThat(names)
                .containsEntry("state:formula", "'=HYPERLINK(\"http://evil.example\")")
                .containsEntry("state:plus", "'+1 @ -1")
                .containsEntry("state:quoted", "He said \"no\", twice")
                .containsEntry("state:lines", "two\nlines\r\nand\ta tab")
                .containsEntry("state:arabic", "مسعود پزشکیان");
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.matches("(?s)[=+@\\-\t\r].*"));
    }

    @Test
    void csvHasARowForEveryEdgeWithBothEndsAmongTheNodes() throws Exception {
        List<List<String>> rows = csv(file("/api/export?format=csv&all=true").text());
        List<List<String>> nodes =
                csv(file("/api/export?format=csv&table=nodes&all=true").text());
        assertThat(rows)
                .hasSize((int) edges + 1)
                .allMatch(row -> row.size() == rows.getFirst().size());
        Set<String> keys = new HashSet<>(nodes.stream().map(List::getFirst).toList());
        body(rows).stream().forEach(row -> assertThat(keys).contains(row.get(0), row.get(1)));
        assertThat(body(rows).stream().map(row -> row.get(3))).doesNotHaveDuplicates();
    }

    @Test
    void cytoscapeJsonGivesEveryElementAnId() throws Exception {
        JsonNode elements = file("/api/export?format=cytoscape&all=true").json().path("elements");
        var ids = new ArrayList<String>();
        elements.path("nodes")
                .forEach(node -> ids.add(node.path("data").path("id").asString()));
        int nodes = ids.size();
        elements.path("edges").forEach(edge -> {
            assertThat(ids.subList(0, nodes))
                    .contains(
                            edge.path("data").path("source").asString(),
                            edge.path("data").path("target").asString());
            ids.add(edge.path("data").path("id").asString());
        });
        assertThat(ids).doesNotHaveDuplicates().hasSize(nodes + (int) edges);
    }

    @Test
    void everyFormatHoldsTheSameGraphOfAnEntityAView() throws Exception {
        for (String selection :
                List.of("entity=state:iran&hops=1", "entity=leader:vladimir-putin&hops=2", "view=initial")) {
            int drawn = csv(file("/api/export?format=csv&" + selection).text()).size() - 1;
            assertThat(drawn).isPositive();
            assertThat(ids(xml(file("/api/export?format=graphml&" + selection)), "edge"))
                    .hasSize(drawn);
            assertThat(file("/api/export?format=cytoscape&" + selection)
                            .json()
                            .path("elements")
                            .path("edges")
                            .size())
                    .isEqualTo(drawn);
            assertThat(file("/api/export?format=claims&" + selection).text()).contains("\"relation\"");
        }
        int one = csv(file("/api/export?format=csv&entity=state:iran&hops=1").text())
                .size();
        int two = csv(file("/api/export?format=csv&entity=state:iran&hops=2").text())
                .size();
        assertThat(two).isGreaterThan(one);
    }

    @Test
    void listedFactsAndAResultMakeTheSameFile() throws Exception {
        JsonNode page = http.get("/api/entities/state:iran/neighbours?type=SUPPLIED&limit=1000")
                .json();
        var facts = new ArrayList<String>();
        page.path("edges").forEach(edge -> facts.add(edge.path("fact").asString()));
        Answer listed = http.post("/api/export", Map.of("format", "csv", "facts", facts));
        Answer result = http.post(
                "/api/export",
                Map.of(
                        "format", "csv",
                        "statement", "MATCH (:Entity {key: $key})-[r:SUPPLIED]-() RETURN r",
                        "parameters", Map.of("key", "state:iran")));
        assertThat(listed.status()).isEqualTo(200);
        assertThat(result.text()).isEqualTo(listed.text());
        assertThat(csv(listed.text())).hasSizeGreaterThan(2);
    }

    @Test
    void whatIsShownIsExportedAsItIsShown() throws Exception {
        JsonNode view = http.get("/api/view/initial").json();
        JsonNode edge = view.path("edges").get(0);
        var shown = Map.of(
                "format", "cytoscape",
                "facts", List.of(edge.path("fact").asString()),
                "edges", List.of(edge.path("key").asString()),
                "entities", List.of("state:arabic", edge.path("source").asString()),
                "places", Map.of("state:arabic", List.of(10.5, -20)));
        JsonNode elements = http.post("/api/export", shown).json().path("elements");
        assertThat(elements.path("edges").size()).isEqualTo(1);
        assertThat(elements.path("nodes")).hasSize(3);
        assertThat(elements.path("nodes").valueStream().filter(node -> node.has("position")))
                .singleElement()
                .extracting(node -> node.path("position").path("x").asDouble())
                .isEqualTo(10.5);
        assertThat(http.post(
                                "/api/export",
                                Map.of("format", "csv", "facts", List.of(), "places", Map.of("state:iran", List.of(1))))
                        .code())
                .isEqualTo("bad-parameter");
    }

    @Test
    void entitiesThatAStatementFindsAloneAreExportedToo() throws Exception {
        Answer answer = http.post(
                "/api/export", Map.of("format", "csv", "table", "nodes", "statement", "MATCH (e:Leader) RETURN e"));
        assertThat(csv(answer.text())).hasSize(1 + (int) store.number("MATCH (e:Leader) RETURN count(e)"));
    }

    @Test
    void everyFormatNamesItsSources() throws Exception {
        String title = "Vladimir Putin to meet with Iranian president in Turkmenistan";
        for (String format :
                List.of("gexf", "gexf-dynamic", "graphml", "yed", "cytoscape", "cypher", "ftm", "jsonld", "html")) {
            assertThat(file("/api/export?all=true&format=" + format).text())
                    .as(format)
                    .contains(title);
        }
        List<List<String>> sources =
                csv(file("/api/export?all=true&format=csv&table=sources").text());
        assertThat(body(sources).stream().map(List::getFirst)).startsWith("1", "2", "3");
        assertThat(sources.stream().map(row -> row.get(1))).contains(title);
    }

    @Test
    void everyFormatIsTheSameEachTime() throws Exception {
        for (Format format : Format.values()) {
            String address = "/api/export?all=true&format=" + format.word();
            assertThat(file(address).response().body())
                    .as(format.word())
                    .isEqualTo(file(address).response().body());
        }
    }

    @Test
    void everyFormatSaysInTheFileWhatALimitCutOff() throws Exception {
        for (String format :
                List.of("gexf", "gexf-dynamic", "graphml", "yed", "cytoscape", "cypher", "ftm", "jsonld", "html")) {
            Answer cut = http.post(
                    "/api/export",
                    Map.of(
                            "format",
                            format,
                            "statement",
                            "UNWIND range(1, 10) AS x MATCH (:Entity)-[r]->(:Entity) WHERE r.fact IS NOT NULL RETURN r"));
            assertThat(cut.header("Entente-Truncated")).as(format).isNotBlank();
            assertThat(cut.text()).as(format).contains("a limit cut off the rest");
        }
    }

    @Test
    void exportedClaimsAreTheStore() throws Exception {
        assertThat(file("/api/export?format=claims&all=true").text()).isEqualTo(store.export());
    }

    @Test
    void saysWhatCannotBeExported() throws Exception {
        assertThat(http.post("/api/export", Map.of("format", "csv", "statement", "RETURN 1"))
                        .code())
                .isEqualTo("nothing-to-export");
        assertThat(http.post("/api/export", Map.of("format", "csv")).code()).isEqualTo("no-statement");
        assertThat(http.post("/api/export", Map.of("format", "xlsx", "facts", List.of()))
                        .code())
                .isEqualTo("bad-parameter");
        assertThat(http.post("/api/export", Map.of("format", "csv", "statement", "CREATE (n) RETURN n"))
                        .code())
                .isEqualTo("read-only");
    }

    @Test
    void saysWhereALimitCutAResultOff() throws Exception {
        Answer cut = http.post(
                "/api/export",
                Map.of(
                        "format",
                        "graphml",
                        "statement",
                        "UNWIND range(1, 10) AS x MATCH (:Entity)-[r]->(:Entity) WHERE r.fact IS NOT NULL RETURN r"));
        assertThat(cut.status()).isEqualTo(200);
        assertThat(cut.header("Entente-Truncated")).isNotBlank();
    }

    @Test
    void everyFileHasANameOfItsOwn() throws Exception {
        var names = new ArrayList<String>();
        for (Format format : Format.values()) {
            names.add(nameOf("/api/export?all=true&format=" + format.word()));
        }
        names.add(nameOf("/api/export?all=true&format=csv&table=nodes"));
        names.add(nameOf("/api/export?all=true&format=csv&table=sources"));
        assertThat(names).doesNotHaveDuplicates().contains("entente-yed.graphml", "entente-entities.csv");
    }

    private String nameOf(String path) throws Exception {
        return file(path).header("Content-Disposition").replaceAll("^.*filename=\"|\"$", "");
    }

    private Answer file(String path) throws Exception {
        Answer answer = http.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"entente");
        return answer;
    }

    private static Element xml(Answer answer) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.response().body()))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(GRAPHML);
        assertThat(root.getLocalName()).isEqualTo("graphml");
        return root;
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(GRAPHML, name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Set<String> ids(Element root, String name) {
        List<String> ids = elements(root, name).stream()
                .map(each -> each.getAttribute("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        return new HashSet<>(ids);
    }

    /** RFC 4180, without the byte order mark. */
    private static List<List<String>> csv(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
                i++;
            } else {
                cell.append(c);
            }
        }
        assertThat(quoted).isFalse();
        assertThat(row).isEmpty();
        return rows;
    }

    /** A table without its heading. */
    private static <T> List<T> body(List<T> rows) {
        return rows.subList(1, rows.size());
    }
}
