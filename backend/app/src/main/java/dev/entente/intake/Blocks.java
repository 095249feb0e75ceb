package dev.entente.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of markup: what is read as one piece stands together, with an empty line between two. */
final class Blocks {
    /** What is part of a page, but not of what its article says. */
    private static final String NOISE =
            "script, style, noscript, template, nav, aside, form, button, select, textarea, iframe, object,"
                    + " embed, svg, math, canvas, audio, video, figure, head, footer, [hidden], [aria-hidden=true], blockquote[class*=tweet],"
                    + " blockquote[class*=instagram], blockquote[class*=tiktok], [style*=display:none], [style*='display: none'],"
                    + " [style*=visibility:hidden], [style*='visibility: hidden']";

    /** Looking for the article takes the time of elements times depth, which pages of people stay far below. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final int DEEPEST = 200;

    private Blocks() {}

    static boolean isManageable(Element page) {
        var seen = new int[2];
        page.traverse((node, depth) -> {
            seen[0]++;
            seen[1] = Math.max(seen[1], depth);
        });
        return seen[0] <= MOST_ELEMENTS && seen[1] <= DEEPEST;
    }

    /** Takes out of a page what nobody reads as its article. */
    static void clean(Element page) {
        page.select(NOISE).stream()
                .filter(each -> !each.nameIs("head") && !each.nameIs("body") && !each.nameIs("html"))
                .toList()
                .forEach(Node::remove);
    }

    static String text(Element markup) {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        markup.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    open.append(words.getWholeText());
                } else if (breaks(node)) {
                    close(open, paragraphs);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    close(open, paragraphs);
                } else if (node instanceof Element cell && (cell.nameIs("td") || cell.nameIs("th"))) {
                    open.append(' ');
                }
            }
        });
        close(open, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    /** The text of a piece of markup, such as a feed's item. */
    static String text(String markup) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        clean(body);
        return text(body);
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.nameIs("br") || (element.isBlock() && !element.nameIs("td") && !element.nameIs("th")));
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        String paragraph = open.codePoints()
                .mapToObj(each ->
                        Character.isWhitespace(each) || Character.isSpaceChar(each) ? " " : Character.toString(each))
                .filter(each -> !each.codePoints().allMatch(Character::isISOControl))
                .collect(Collectors.joining())
                .replaceAll(" {2,}", " ")
                .strip();
        open.setLength(0);
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }
}
