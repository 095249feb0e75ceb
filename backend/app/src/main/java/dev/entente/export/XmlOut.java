package dev.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 in UTF-8 that is well-formed whatever names it is told. Unlike the platform's writer it keeps line
 * breaks in attributes, which is where GEXF has its names.
 */
final class XmlOut {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlOut(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** An element on a line of its own, so that two files can be compared. */
    XmlOut start(String name) throws IOException {
        closeTag();
        out.write("\n<" + name);
        open.push(name);
        inTag = true;
        return this;
    }

    XmlOut attribute(String name, String value) throws IOException {
        out.write(' ' + name + "=\"");
        escaped(value, true);
        out.write('"');
        return this;
    }

    XmlOut text(String text) throws IOException {
        closeTag();
        escaped(text, false);
        return this;
    }

    XmlOut end() throws IOException {
        String name = open.pop();
        out.write(inTag ? "/>" : "</" + name + ">");
        inTag = false;
        return this;
    }

    /** An element with text and nothing else. */
    XmlOut leaf(String name, String text) throws IOException {
        return start(name).text(text).end();
    }

    /** Ends the document. */
    void finish() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        out.write('\n');
        out.flush();
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private void escaped(String text, boolean attribute) throws IOException {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            out.write(escape(point, attribute));
        }
    }

    private static String escape(int point, boolean attribute) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            // a reader takes a bare carriage return for a line's end
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : "\"";
            case '\n' -> attribute ? "&#10;" : "\n";
            case '\t' -> attribute ? "&#9;" : "\t";
            default -> isAllowed(point) ? Character.toString(point) : "\uFFFD";
        };
    }

    /** XML 1.0 has no word for most control characters and for half a pair, not even an escape. */
    private static boolean isAllowed(int point) {
        return (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }
}
