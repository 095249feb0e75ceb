package dev.entente.spark;

import dev.entente.ingest.HarvestLine;
import dev.entente.ingest.HarvestLine.Kind;
import dev.entente.ingest.HarvestLines;
import dev.entente.ingest.Reaped;
import dev.entente.intake.Taken;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Reads claims out of the articles of one part, and makes lines of them, as the command does. */
record ReadArticles(Instant recordedAt) implements MapPartitionsFunction<Row, Row> {
    /** {@code line} is of the claims format; where there is none, {@code reason} says why. */
    static final StructType LINES = StructType.fromDDL("kind STRING, line STRING, place STRING, reason STRING");

    static final String LEFT_OUT = "LEFT_OUT";

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        var lines = new HarvestLines(Equipment.format());
        return Flat.map(rows, row -> switch (TakenRows.taken(row)) {
            case Taken.LeftOut left -> List.of(leftOut(left));
            case Taken.Read read -> read(read, lines);
        });
    }

    private List<Row> read(Taken.Read read, HarvestLines lines) {
        return switch (Reaped.of(read, Equipment.extractor(recordedAt))) {
            case Reaped.Whole whole ->
                lines.of(whole.extraction()).stream()
                        .map(line -> row(read.where(), line))
                        .toList();
            case Reaped.Nothing nothing -> List.of(leftOut(nothing.leftOut()));
        };
    }

    private static Row row(String where, HarvestLine line) {
        return line.kind() == Kind.REFUSED
                ? leftOut(new Taken.LeftOut(where, "made a line that is not allowed: " + line.text()))
                : RowFactory.create(line.kind().name(), line.text(), null, null);
    }

    private static Row leftOut(Taken.LeftOut left) {
        return RowFactory.create(LEFT_OUT, null, left.where(), left.reason());
    }
}
