package dev.entente.spark;

import dev.entente.article.Published;
import dev.entente.intake.Defaults;
import dev.entente.intake.Draft;
import dev.entente.intake.Intake;
import dev.entente.intake.Taken;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Makes an article of each row. */
record TakeRows(Defaults defaults) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        var made = new TakenRows();
        return Flat.map(
                rows,
                row -> taken(row).stream()
                        .map(each -> made.row(row.getAs("file"), each))
                        .toList());
    }

    private List<Taken> taken(Row row) {
        String where = row.getAs("file") + ", " + Objects.requireNonNullElse(row.getAs("id"), "a row without id");
        if (row.getAs(Corpus.BROKEN) != null) {
            return List.of(new Taken.LeftOut(where, "is not one JSON object"));
        }
        var taken = new ArrayList<Taken>();
        try {
            Intake.ofPart(defaults).read(where, draft(row), taken::add);
        } catch (DateTimeParseException e) {
            taken.add(new Taken.LeftOut(
                    where, "says that it was published on '" + e.getParsedString() + "': write 2024-10-11"));
        }
        return taken;
    }

    private static Draft draft(Row row) {
        return new Draft(
                row.getAs("id"),
                row.getAs("title"),
                row.getAs("publisher"),
                published(row.getAs("published")),
                row.getAs("address"),
                row.getAs("language"),
                Objects.requireNonNullElse(row.getAs("text"), ""));
    }

    /** Of a day and a time of day, the day. */
    private static @Nullable Published published(@Nullable String written) {
        return written == null
                ? null
                : new Published(LocalDate.parse(written.replaceFirst("(?<=\\d)[T ].*", "")), "given with the text");
    }
}
