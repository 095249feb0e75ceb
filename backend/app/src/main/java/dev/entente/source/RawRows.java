package dev.entente.source;

import dev.entente.dataset.LineException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A file's rows. One whose cells hold line breaks goes over several lines; where a quote is not closed, only the line that
 * opens it is lost, and reading goes on with the next.
 */
final class RawRows implements Closeable {
    private static final int MOST_LINES = 100;

    private final RawLines lines;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private List<Row> last = List.of();

    RawRows(Path file) throws IOException {
        lines = new RawLines(file);
    }

    /** The next line, whatever its quotes. */
    Optional<Row> line() throws IOException {
        Optional<Row> next = ahead.isEmpty() ? lines.next() : Optional.of(ahead.pop());
        last = next.stream().toList();
        return next;
    }

    /** The next row, whose cells a delimiter parts. */
    Optional<Row> row(char delimiter) throws IOException {
        Optional<Row> first = line();
        if (first.isEmpty()
                || first.get().fault() != null
                || !Quotes.open(first.get().text(), delimiter)) {
            return first;
        }
        var taken = new ArrayList<Row>(first.stream().toList());
        var text = new StringBuilder(first.get().text());
        while (taken.size() < MOST_LINES && text.length() < RawLines.LIMIT) {
            Optional<Row> more = line();
            if (more.isEmpty()) {
                break;
            }
            taken.add(more.get());
            text.append('\n').append(more.get().text());
            if (more.get().fault() == null && !Quotes.open(text, delimiter)) {
                last = List.copyOf(taken);
                return Optional.of(new Row(first.get().source(), text.toString(), null));
            }
        }
        last = taken;
        onlyTheFirst();
        return Optional.of(new Row(
                first.get().source(),
                "",
                new LineException(
                        "", "a quote is opened and not closed", "close it, or write two where one is meant")));
    }

    /** Gives back all lines of the last row but its first. */
    void onlyTheFirst() {
        for (int i = last.size() - 1; i > 0; i--) {
            ahead.push(last.get(i));
        }
        last = List.of();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
