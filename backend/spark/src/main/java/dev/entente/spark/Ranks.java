package dev.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Tells articles of one id apart that different parts of a corpus gave, as one intake would that had read all. */
final class Ranks {
    /** The how manieth an article is of those with its id and its text, without the first of that id, which keeps it. */
    static final String NTH = "nth";

    private Ranks() {}

    /** Adds {@link #NTH}, null where an article keeps its id. Texts are not moved for it. */
    static Dataset<Row> added(Dataset<Row> taken) {
        Dataset<Row> again = taken.where(col("id").isNotNull())
                .select("file", "at", "id", "sha256")
                .withColumn("of", row_number().over(Window.partitionBy("id").orderBy("file", "at")))
                .where(col("of").gt(1))
                .withColumn(
                        NTH,
                        row_number().over(Window.partitionBy("id", "sha256").orderBy("file", "at")))
                .select("file", "at", NTH);
        return taken.join(again, new String[] {"file", "at"}, "left_outer");
    }
}
