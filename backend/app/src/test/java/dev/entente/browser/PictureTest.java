package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures of a canvas on which every kind of line stands, and names of three scripts and of markup. */
@ExtendWith(PageUnderTest.class)
class PictureTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String HUB = "leader:cyrillic";

    @BeforeEach
    void load(Site site) throws URISyntaxException {
        site.hold(List.of(Path.of(Objects.requireNonNull(PictureTest.class.getResource("/browser/picture.jsonl"))
                .toURI())));
    }

    @Test
    void holdsWhatIsDrawnAsTextThatCanBeSelected(Tabs tabs) throws Exception {
        Tab tab = tabs.open();
        Document picture = svg(tab, "everything", "picture");
        assertThat(classed(picture, "node")).hasSize(tab.count("cy.nodes().length"));
        assertThat(classed(picture, "edge")).hasSize(tab.count("cy.edges().length"));
        assertThat(classed(picture, "source")).hasSize(3);
        assertThat(texts(picture))
                .contains(
                        "Norland <&\"'> &", // the rest of the name stands on the next line
                        "مسعود پزشکیان",
                        "Ben Control \uFFFD Bell",
                        "Entente: 10 entities, 17 edges",
                        "5 × ≠ met")
                .anyMatch(
                        text -> text.startsWith("Post & Courier <daily>. “Talks \"in earnest\" <again>”. 11 Oct 2024"))
                .anyMatch(text -> text.startsWith("Известия."))
                .anyMatch(text -> text.startsWith("Made with Entente on"));
        assertThat(List.of("script", "foreignObject", "style", "image", "a"))
                .allMatch(name -> picture.getElementsByTagName(name).getLength() == 0);
    }

    @Test
    void explainsTheLinesThatOccurAndNoOther(Tabs tabs) throws Exception {
        Tab tab = tabs.open();
        assertThat(texts(svg(tab, "everything", "picture")))
                .contains("States", "Weapon systems", "disputed", "rumoured", "several edges in one line")
                .doesNotContain("retracted", "Events", "Places");
        tab.part("legend").getByText("denied").click();
        tab.part("legend").getByText("Weapon systems").click();
        assertThat(texts(svg(tab, "everything", "picture")))
                .contains("Without Weapon systems, denied")
                .doesNotContain("Weapon systems", "denied", "Fath-360");
    }

    @Test
    void ofWhatIsSeenLeavesOutWhatIsNot(Tabs tabs) throws Exception {
        Tab tab = tabs.open();
        tab.cy("cy.viewport({ zoom: 3, pan: { x: 0, y: 0 } }).center(cy.getElementById('" + HUB + "'))");
        Document picture = svg(tab, "seen", "picture-seen");
        int seen = tab.count(
                "cy.nodes().filter((node) => { const [a, b] = [cy.extent(), node.boundingBox({ includeLabels: false })];"
                        + " return b.x2 > a.x1 && b.x1 < a.x2 && b.y2 > a.y1 && b.y1 < a.y2; }).length");
        assertThat(classed(picture, "node")).hasSize(seen).hasSizeLessThan(10);
    }

    @Test
    void isNamedAfterWhatIsSelectedAndTellsTheTime(Tabs tabs) throws Exception {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#show=entity/" + HUB + "&knownAt=2024-10-12");
        tab.drawn();
        Document picture = svg(tab, "everything", "picture-selected");
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Масуд Пезешкиан");
        assertThat(texts(picture)).anyMatch(text -> text.contains("known on 12 Oct 2024"));
        assertThat(classed(picture, "source")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void isPaintedWithTheSameTypeInLightAndDark(Tabs tabs) throws IOException {
        for (Screen screen : List.of(Screen.DESKTOP, Screen.DESKTOP.inDark(), Screen.PHONE)) {
            Tab tab = tabs.open(screen);
            Path file = saved(tab, "png", "seen", "picture-" + screen);
            BufferedImage painted = ImageIO.read(file.toFile());
            assertThat(painted.getWidth()).isGreaterThanOrEqualTo(2 * 704);
            assertThat(colours(painted)).as("colours in " + file).hasSizeGreaterThan(50);
        }
    }

    @Test
    void ofNothingIsNotMade(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("clear").click();
        tab.part("download-menu").click();
        tab.part("download-svg").click();
        assertThat(tab.part("status-line")).containsText("Nothing is on the canvas.");
    }

    private static Document svg(Tab tab, String extent, String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(saved(tab, "svg", extent, name).toFile());
    }

    private static Path saved(Tab tab, String format, String extent, String name) throws IOException {
        tab.part("download-menu").click();
        tab.part("picture-" + extent).check();
        var download = tab.download(() -> tab.part("download-" + format).click());
        assertThat(download.suggestedFilename()).isEqualTo("entente." + format);
        assertThat(tab.part("status-line")).containsText("Saved entente." + format);
        Files.createDirectories(PICTURES);
        return Files.copy(download.path(), PICTURES.resolve(name + "." + format), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Element> classed(Document picture, String name) {
        return elements(picture, "g").stream()
                .filter(group -> group.getAttribute("class").equals(name))
                .toList();
    }

    /** What stands on the picture, line by line. */
    private static List<String> texts(Document picture) {
        var texts = new ArrayList<String>();
        elements(picture, "text").stream()
                .filter(text -> text.getElementsByTagName("tspan").getLength() == 0)
                .forEach(text -> texts.add(text.getTextContent()));
        elements(picture, "tspan").forEach(line -> texts.add(line.getTextContent()));
        return texts;
    }

    private static List<Element> elements(Document picture, String name) {
        var found = picture.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Set<Integer> colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
