package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.export.Selection.Place;
import dev.entente.graph.Clocks;
import dev.entente.testing.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What the schemas of GEXF 1.3 and of GraphML ask for, and what readers stumble over though the schemas allow it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XmlRulesTest {
    private final Store store = Awkward.store();

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void gexfDeclaresItsAttributesAndHasNoAlpha(@TempDir Path folder) throws Exception {
        for (Format format : List.of(Format.GEXF, Format.GEXF_DYNAMIC)) {
            Element root = root(Exported.all(store, format, folder));
            assertThat(root.getAttribute("version")).isEqualTo("1.3");
            assertThat(root.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
            Set<String> nodes = ids(root, "node");
            assertThat(ids(root, "edge")).hasSize(Awkward.edges(store).size()).doesNotContainAnyElementsOf(nodes);
            for (Element edge : all(root, "edge")) {
                assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
                assertThat(edge.getAttribute("kind")).isNotEmpty();
                assertThat(format == Format.GEXF && edge.hasAttribute("start")).isFalse();
            }
            Set<String> declared = ids(root, "attribute");
            all(root, "attvalue").forEach(value -> assertThat(declared).contains(value.getAttribute("for")));
            all(root, "attribute")
                    .forEach(one -> assertThat(one.getAttribute("type")).doesNotStartWith("list"));
            assertThat(all(root, "viz:color")).isNotEmpty().noneMatch(colour -> colour.hasAttribute("a"));
            assertThat(all(root, "attributes"))
                    .extracting(one -> one.getAttribute("class"))
                    .containsExactly("node", "edge");
        }
    }

    @Test
    void gexfOverTimeTellsTheDaysOfWhatIsDated(@TempDir Path folder) throws Exception {
        List<Element> edges = all(root(Exported.all(store, Format.GEXF_DYNAMIC, folder)), "edge");
        assertThat(edges.stream().filter(edge -> edge.hasAttribute("start")))
                .hasSize((int) store.number(
                        "MATCH ()-[r]->() WHERE r.fact IS NOT NULL AND r.from IS NOT NULL RETURN count(r)"))
                .allMatch(edge -> edge.getAttribute("start").matches("\\d{4}-\\d{2}-\\d{2}"))
                .allMatch(edge -> !edge.hasAttribute("end")
                        || edge.getAttribute("start").compareTo(edge.getAttribute("end")) <= 0);
    }

    @Test
    void namesKeepTheirLineBreaksInAttributes(@TempDir Path folder) throws Exception {
        Element root = root(Exported.all(store, Format.GEXF, folder));
        assertThat(all(root, "node").stream()
                        .filter(node -> node.getAttribute("id").equals("state:lines")))
                .singleElement()
                .extracting(node -> node.getAttribute("label"))
                .isEqualTo("two\nlines\r\nand\ta tab");
    }

    @Test
    void graphMlForYEdDrawsEveryNodeAndEveryEdge(@TempDir Path folder) throws Exception {
        Element root = root(Exported.all(store, Format.YED, folder));
        Set<String> keys = ids(root, "key");
        all(root, "data").forEach(data -> assertThat(keys).contains(data.getAttribute("key")));
        assertThat(all(root, "y:ShapeNode")).hasSize(all(root, "node").size());
        assertThat(all(root, "y:PolyLineEdge")).hasSize(all(root, "edge").size());
        assertThat(all(root, "y:NodeLabel").stream().map(Element::getTextContent))
                .contains("مسعود پزشکیان");
        Set<String> places = new HashSet<>();
        all(root, "y:Geometry").forEach(place -> places.add(place.getAttribute("x") + " " + place.getAttribute("y")));
        assertThat(places)
                .as("no two stand on one spot")
                .hasSize(all(root, "node").size());
    }

    @Test
    void entitiesStandWhereThePageHasThem(@TempDir Path folder) throws Exception {
        var selection = new Selection.Facts(
                Set.of(), Set.of(), Set.of("state:iran"), Map.of("state:iran", new Place(200, 100)), 0, Clocks.ALL);
        Element gexf = root(Exported.file(store, selection, Format.GEXF, folder));
        assertThat(all(gexf, "viz:position")).singleElement().satisfies(position -> {
            assertThat(position.getAttribute("x")).isEqualTo("200.0");
            assertThat(position.getAttribute("y")).as("upwards").isEqualTo("-100.0");
        });
        Element yed = root(Exported.file(store, selection, Format.YED, folder));
        assertThat(all(yed, "y:Geometry"))
                .singleElement()
                .extracting(place -> place.getAttribute("x"))
                .isEqualTo("140.0");
    }

    private static Element root(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        var found = root.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Of nodes, edges and keys; of attributes they are unique within their class. */
    private static Set<String> ids(Element root, String name) {
        List<String> ids =
                all(root, name).stream().map(each -> each.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        return new HashSet<>(ids);
    }
}
