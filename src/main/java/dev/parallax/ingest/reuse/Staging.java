package dev.parallax.ingest.reuse;

import dev.parallax.spark.Tables;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Intermediate tables of one run, written down so that nothing is computed twice and plans stay small.
 *
 * @param folder where they go; it must not hold any of them yet
 */
record Staging(SparkSession spark, Path folder) {

    /** Writes rows and gives them back as read from disk. */
    Dataset<Row> keep(String name, Dataset<Row> rows) {
        Path path = new Path(folder, name);
        Tables.write(rows, path);
        return spark.read().parquet(path.toString());
    }

    Staging in(String subfolder) {
        return new Staging(spark, new Path(folder, subfolder));
    }
}
