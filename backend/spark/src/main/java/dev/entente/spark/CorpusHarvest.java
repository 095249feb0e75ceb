package dev.entente.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import dev.entente.ingest.HarvestLine.Kind;
import java.time.Instant;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads claims out of what was taken of a corpus, and writes them.
 *
 * @param recordedAt when all of the claims enter the record
 * @param parts how many tasks there are, and files of claims
 */
record CorpusHarvest(SparkSession spark, Instant recordedAt, int parts) {
    /** Writes {@code lines=claims} and {@code lines=left-out} into a folder that is not there yet. */
    CorpusReport write(Dataset<Row> taken, String folder) throws InterruptedException {
        // Claims and what was left out are written side by side: sorting by which it is would mix up the lines.
        spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", 2);
        // Read once for the ids and once for the claims, and numbered by its place, which must not change between.
        Dataset<Row> kept = taken.persist(StorageLevel.DISK_ONLY());
        var counted = new Observation();
        lines(kept)
                .observe(counted, count(Kind.ARTICLE.name()), count(Kind.CLAIM.name()), count(ReadArticles.LEFT_OUT))
                .select(
                        when(col("line").isNotNull(), "claims")
                                .otherwise("left-out")
                                .as("lines"),
                        coalesce(col("line"), to_json(struct(col("place").as("where"), col("reason"))))
                                .as("value"))
                .write()
                .partitionBy("lines")
                .text(folder);
        kept.unpersist();
        return report(folder, counted.getAsJava());
    }

    /** The parts are cut by what is to be read, not by how it was stored, and each is read in one order every time. */
    private Dataset<Row> lines(Dataset<Row> taken) {
        return Ranks.added(taken)
                .repartition(parts, col("file"), col("at"))
                .sortWithinPartitions("file", "at")
                .mapPartitions(new ReadArticles(recordedAt), Encoders.row(ReadArticles.LINES));
    }

    private static Column count(String kind) {
        return count_if(col("kind").equalTo(kind)).as(kind);
    }

    private static CorpusReport report(String folder, Map<String, Object> counted) {
        return new CorpusReport(
                folder,
                (long) counted.getOrDefault(Kind.ARTICLE.name(), 0L),
                (long) counted.getOrDefault(Kind.CLAIM.name(), 0L),
                (long) counted.getOrDefault(ReadArticles.LEFT_OUT, 0L));
    }
}
