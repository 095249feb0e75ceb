package dev.entente.source;

import dev.entente.dataset.LineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Takes a row apart into its cells, without the blanks around them. */
final class Cells {
    private static final int LIMIT = 20_000;

    private final CSVFormat format;

    Cells(char delimiter) {
        format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }

    List<String> of(String row) {
        try (CSVParser parser = CSVParser.parse(row, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty()
                    ? List.of()
                    : records.getFirst().stream().map(Cells::checked).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new LineException(
                    "", "its quotes do not match", "close every quote, and write two where one is meant");
        }
    }

    static String checked(String cell) {
        if (cell.length() > LIMIT) {
            throw new LineException(
                    "", "a cell has more than " + LIMIT + " characters", "a quote before it may not be closed");
        }
        return cell.strip();
    }
}
