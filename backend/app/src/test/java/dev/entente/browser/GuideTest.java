package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.ClickOptions;
import com.microsoft.playwright.options.MouseButton;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide's pictures are what the page looks like. Each is taken anew and held against the one in docs/pictures; with
 * {@code -Dguide.renew=true} the new ones are put there.
 */
@ExtendWith(PageUnderTest.class)
class GuideTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path PICTURES = DOCS.resolve("pictures");
    private static final boolean RENEW = Boolean.getBoolean("guide.renew");

    /** Pictures are compared as if seen from afar: letters are drawn a little differently by each browser. */
    private static final int ACROSS = 64;

    private static final int DOWN = 40;
    /** Of 255 levels of grey, on average over the picture and at its most different spot. */
    private static final double ALIKE = 4;

    private static final double ALIKE_ANYWHERE = 90;

    private static final Map<String, Consumer<Tab>> SCENES = Map.ofEntries(
            Map.entry("first-view", tab -> {}),
            Map.entry("add-article", GuideTest::addArticle),
            Map.entry("menu", GuideTest::menu),
            Map.entry("filter", GuideTest::filter),
            Map.entry("path", GuideTest::path),
            Map.entry("views", GuideTest::views),
            Map.entry("timeline", tab -> follow(tab, "#happened=2022-01-01/2022-12-31")),
            Map.entry("compare", GuideTest::compare),
            Map.entry("fact", GuideTest::fact),
            Map.entry("article", GuideTest::article),
            Map.entry("map", GuideTest::map),
            Map.entry("overview", GuideTest::overview),
            Map.entry("table", GuideTest::table),
            Map.entry("console", GuideTest::console));

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void showsWhatItHasPicturesOf() throws IOException {
        String guide = Files.readString(DOCS.resolve("guide.md"));
        List<String> shown = Pattern.compile("\\(pictures/([a-z-]+)\\.png\\)")
                .matcher(guide)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(SCENES.keySet());
    }

    static Stream<String> scenes() {
        return SCENES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void looksLikeItsPicture(String name, Tabs tabs) throws IOException {
        Tab tab = tabs.open();
        Objects.requireNonNull(SCENES.get(name)).accept(tab);
        tab.page().mouse().move(640, 5);
        tab.still();
        byte[] taken = tab.page().screenshot();
        Path picture = PICTURES.resolve(name + ".png");
        if (RENEW) {
            Files.createDirectories(PICTURES);
            Files.write(picture, taken);
        }
        tab.shoot("guide-" + name);
        double[] differences = differences(grey(Files.readAllBytes(picture)), grey(taken));
        assertThat(differences[0])
                .as(
                        "%s no longer looks like the page: look at target/screenshots/guide-%s.png, then run this test with"
                                + " -Dguide.renew=true",
                        picture, name)
                .isLessThan(ALIKE);
        assertThat(differences[1]).as("a part of %s", picture).isLessThan(ALIKE_ANYWHERE);
    }

    private static void addArticle(Tab tab) {
        tab.part("add-article").click();
        tab.part("adding-text").fill("""
                Presidents meet in Ashgabat

                Russian President Vladimir Putin met Iranian President Masoud Pezeshkian in Ashgabat on 11 October 2024. \
                Turkmenistan hosted the forum.

                Iran delivered Shahed-136 drones to Russia in September 2022, officials of the United States said. Iran \
                denied that it had supplied ballistic missiles to Russia.

                Pezeshkian will visit Kazan for the BRICS summit later this month, the Kremlin said.""");
        tab.part("adding-published").fill("2024-10-12");
        tab.part("adding-publisher").fill("Norland Post");
        tab.part("adding-read").click();
        tab.part("draft-claims").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        tab.part("draft-claim").first().focus();
        tab.page().keyboard().press("a");
        tab.page()
                .waitForFunction(
                        "() => cy.container().className.includes('draft-canvas') && cy.nodes().length > 5 && !cy.animated()");
    }

    private static void menu(Tab tab) {
        Tab.Spot iran = tab.node("state:iran");
        tab.page().mouse().click(iran.x(), iran.y(), new ClickOptions().setButton(MouseButton.RIGHT));
        tab.part("context-menu").waitFor();
    }

    private static void filter(Tab tab) {
        Locator supplied = tab.part("facet-relations")
                .locator(".facet-row")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*supplied")));
        supplied.hover();
        supplied.locator(".only").click();
        tab.part("unfilter").waitFor();
    }

    private static void path(Tab tab) {
        follow(tab, "#show=path/leader:alexander-novak%7Cstate:turkmenistan");
        tab.part("way").first().waitFor();
    }

    private static void views(Tab tab) {
        tab.part("views-menu").click();
        assertThat(tab.part("view-name")).isVisible();
    }

    private static void compare(Tab tab) {
        follow(tab, "#compare=known,2024-10-11,2024-10-12&show=diff/all");
        assertThat(tab.part("compared")).containsText("20 new");
        tab.page()
                .waitForFunction(
                        "() => cy.edges('.aside').length > 0 || cy.elements().some((one) => one.effectiveOpacity() < 1)");
    }

    private static void fact(Tab tab) {
        tab.click(tab.edge((String)
                tab.cy("cy.getElementById('state:iran').edgesWith(cy.getElementById('state:russia'))[0].id()")));
        tab.part("pair-member")
                .filter(new Locator.FilterOptions().setHasText("Iran supplied Russia"))
                .first()
                .locator("button")
                .click();
        tab.part("claim").first().waitFor();
    }

    private static void article(Tab tab) {
        fact(tab);
        tab.part("open-article").first().click();
        tab.part("article-text").waitFor();
    }

    private static void map(Tab tab) {
        tab.part("scene-map").click();
        tab.part("map-arc").first().waitFor();
    }

    private static void overview(Tab tab) {
        tab.part("scene-overview").click();
        tab.part("overview-relations").waitFor();
    }

    private static void console(Tab tab) {
        tab.console("""
                MATCH (:State {key: $from})-[r:SUPPLIED]->(:State {key: $to})
                MATCH (f:Fact {key: r.fact})-[:INSTRUMENT]->(weapon)
                RETURN weapon.name AS weapon, f.status AS status, f.publishers AS publishers, f.from AS since
                ORDER BY publishers DESC, weapon""");
        tab.learned();
        tab.part("parameter-value").nth(0).fill("state:iran");
        tab.part("parameter-value").nth(1).fill("state:russia");
        tab.part("console-run").click();
        assertThat(tab.part("console-result")).containsText("Fath 360");
    }

    private static void table(Tab tab) {
        tab.part("table-toggle").click();
        tab.part("table-edges").click();
        tab.page().locator("#table-panel tbody tr").first().waitFor();
    }

    private static void follow(Tab tab, String hash) {
        tab.go(hash);
        tab.page().reload();
        tab.drawn();
    }

    private static int[] grey(byte[] png) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
        var small = new BufferedImage(ACROSS, DOWN, BufferedImage.TYPE_BYTE_GRAY);
        var pen = small.createGraphics();
        pen.drawImage(whole.getScaledInstance(ACROSS, DOWN, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small.getData().getPixels(0, 0, ACROSS, DOWN, (int[]) null);
    }

    /** On average and at most. */
    private static double[] differences(int[] one, int[] other) {
        double sum = 0;
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = Math.abs(one[i] - other[i]);
            sum += difference;
            most = Math.max(most, difference);
        }
        return new double[] {sum / one.length, most};
    }
}
