package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.export.Selection.Place;
import dev.entente.graph.Clocks;
import dev.entente.testing.Store;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Every file of XML is valid by the schema that its format's authors publish, whatever names it holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XmlSchemaTest {
    private static final String GEXF = "http://gexf.net/1.3";
    private static final String YED = "http://www.yworks.com/xml/graphml";

    private final Store store = Awkward.store();

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GEXF_DYNAMIC", "GRAPHML", "YED"})
    void everythingIsValid(Format format, @TempDir Path folder) throws Exception {
        assertThat(faults(Exported.all(store, format, folder))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GEXF_DYNAMIC", "GRAPHML", "YED"})
    void anEmptySubgraphIsValid(Format format, @TempDir Path folder) throws Exception {
        assertThat(faults(Exported.file(store, Exported.NOTHING, format, folder)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GEXF_DYNAMIC", "GRAPHML", "YED"})
    void whatStandsOnTheCanvasIsValid(Format format, @TempDir Path folder) throws Exception {
        var selection = new Selection.Facts(
                Set.copyOf(Awkward.facts(store)),
                Set.of(),
                Set.of("state:iran"),
                Map.of("state:iran", new Place(-1e-7, 1e12)),
                0,
                Clocks.ALL);
        assertThat(faults(Exported.file(store, selection, format, folder))).isEmpty();
    }

    @Test
    void aFileThatBreaksTheSchemaIsFound(@TempDir Path folder) throws Exception {
        Path gexf = Exported.all(store, Format.GEXF, folder);
        Path graphMl = Exported.all(store, Format.GRAPHML, folder);
        assertThat(faults(changed(gexf, "viz:color r=\"", "viz:color r=\"9"))).isNotEmpty();
        assertThat(faults(changed(gexf, "class=\"node\"", "class=\"nodes\""))).isNotEmpty();
        assertThat(faults(changed(graphMl, "<node id=\"", "<node id=\"a b"))).isNotEmpty();
        assertThat(faults(changed(graphMl, "attr.type=\"long\"", "attr.type=\"days\"")))
                .isNotEmpty();
    }

    private static Path changed(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        return Files.writeString(file.resolveSibling("changed-" + file.getFileName()), text.replace(from, to));
    }

    private static List<String> faults(Path file) throws Exception {
        boolean gexf = file.toString().endsWith(".gexf");
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(gexf ? resource("/dev/entente/export/gexf-1.3/gexf.xsd") : resource("/graphml.xsd"))
                .newValidator();
        var faults = new Faults();
        validator.setErrorHandler(faults);
        var parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        var reader = parsers.newSAXParser().getXMLReader();
        var seen = gexf ? new InOneNamespace() : new WithoutYEd();
        seen.setParent(reader);
        validator.validate(new SAXSource(seen, new InputSource(file.toUri().toString())));
        return faults.found;
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(XmlSchemaTest.class.getResource(name), name);
    }

    /**
     * The published schema of GEXF has colours and places in the namespace of everything else. The RELAX NG that it was
     * made from, Gephi and networkx have them in one of their own.
     */
    private static final class InOneNamespace extends XMLFilterImpl {
        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            super.startElement(one(uri), name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            super.endElement(one(uri), name, qualified);
        }

        private static String one(String uri) {
            return uri.equals(GEXF + "/viz") ? GEXF : uri;
        }
    }

    /** What a reader that does not know yEd sees of its flavour: yEd's own elements and its kind of key left out. */
    private static final class WithoutYEd extends XMLFilterImpl {
        private int inside;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (uri.equals(YED)) {
                inside++;
            } else {
                var kept = new AttributesImpl(attributes);
                int type = kept.getIndex("yfiles.type");
                if (type >= 0) {
                    kept.removeAttribute(type);
                }
                super.startElement(uri, name, qualified, kept);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            if (uri.equals(YED)) {
                inside--;
            } else {
                super.endElement(uri, name, qualified);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            if (inside == 0) {
                super.characters(text, start, length);
            }
        }
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            found.add("line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
