package dev.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of RFC 4180 in UTF-8. */
final class CsvText {
    private static final String FORMULA = "=+-@\t\r";

    private final OutputStream out;

    CsvText(OutputStream out) {
        this.out = out;
    }

    /** Without it Excel takes the file for one of its own character set. */
    void byteOrderMark() throws IOException {
        write("\uFEFF");
    }

    void row(List<String> cells) throws IOException {
        write(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    /** The same where a spreadsheet would run a cell as a formula: a quotation mark in front keeps it text. */
    void harmless(List<String> cells) throws IOException {
        row(cells.stream().map(CsvText::harmless).toList());
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
