package dev.entente.spark;

import dev.entente.article.Article;
import dev.entente.dataset.DatasetWriter;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Source;
import dev.entente.intake.Intake;
import dev.entente.intake.Taken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What was taken of a corpus, on its way through Spark. */
final class TakenRows {
    /** {@code at} is the place among all: no two have it, and what one file gives is in the file's order. */
    static final StructType TAKEN = StructType.fromDDL(
            "file STRING, at BIGINT, place STRING, id STRING, sha256 STRING, article STRING, reason STRING");

    /** How many were taken before by other parts is not known, so each part counts in a range of its own. */
    private static final int RANGE_BITS = 33;

    private long at = (long) TaskContext.getPartitionId() << RANGE_BITS;

    Row row(String file, Taken taken) {
        return switch (taken) {
            case Taken.Read(String where, Article article) ->
                RowFactory.create(
                        file, at++, where, article.id(), article.text().sha256(), line(article), null);
            case Taken.LeftOut(String where, String reason) ->
                RowFactory.create(file, at++, where, null, null, null, reason);
        };
    }

    private static String line(Article article) {
        var bytes = new ByteArrayOutputStream();
        try {
            new DatasetWriter(bytes, Equipment.format().ontology()).write(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What a row stands for, under the id that it may have. */
    static Taken taken(Row row) {
        String where = row.getAs("place");
        String reason = row.getAs("reason");
        if (reason != null) {
            return new Taken.LeftOut(where, reason);
        }
        String line = row.getAs("article");
        Entry entry = Equipment.format().entry(new Source(Path.of("corpus"), 1, 0), line);
        return switch (entry) {
            case Entry.OfArticle(Source source, Article article) -> told(new Taken.Read(where, article), row);
            default -> new Taken.LeftOut(where, "does not fit the claims format: " + entry);
        };
    }

    private static Taken told(Taken.Read read, Row row) {
        Integer nth = row.getAs(Ranks.NTH);
        return nth == null ? read : Intake.again(read, nth);
    }
}
