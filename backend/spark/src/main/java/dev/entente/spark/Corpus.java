package dev.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;

import dev.entente.intake.Defaults;
import dev.entente.intake.Intake;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Articles in files, or in rows: what was taken of them, as rows of {@link TakenRows#TAKEN}. */
record Corpus(SparkSession spark, Defaults defaults, List<String> paths) {
    /** A line that is no JSON is kept here by Spark. */
    static final String BROKEN = "broken";

    static final List<String> COLUMNS =
            List.of("id", "title", "publisher", "published", "address", "language", "text", BROKEN);

    /** Every text, page and feed, by its ending, in the named folders and the folders in them. */
    Dataset<Row> files() {
        var storage = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(named())
                .select("path")
                .as(Encoders.STRING())
                .filter((FilterFunction<String>) file -> Intake.isRead(new Path(file).getName()))
                .mapPartitions(new TakeFiles(defaults, storage), Encoders.row(TakenRows.TAKEN));
    }

    /** An article each row. */
    Dataset<Row> rows(RowFormat format) {
        Dataset<Row> rows = switch (format) {
            case JSON ->
                spark.read()
                        .schema(String.join(" STRING, ", COLUMNS) + " STRING")
                        .option("columnNameOfCorruptRecord", BROKEN)
                        .json(named());
            case PARQUET -> spark.read().parquet(named());
        };
        List<String> there = Arrays.asList(rows.columns());
        if (!there.contains("text")) {
            throw new IllegalArgumentException(
                    "the rows have no column 'text', only " + there + ": docs/extraction.md lists the columns");
        }
        Column[] read = Stream.concat(
                        Stream.of(input_file_name().as("file")),
                        COLUMNS.stream()
                                .map(name -> there.contains(name)
                                        ? col(name).cast("string")
                                        : lit(null).cast("string").as(name)))
                .toArray(Column[]::new);
        return rows.select(read).mapPartitions(new TakeRows(defaults), Encoders.row(TakenRows.TAKEN));
    }

    private String[] named() {
        return paths.toArray(String[]::new);
    }
}
