package dev.parallax.spark;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Intermediate tables of one run, written down so that nothing is computed twice and plans stay small.
 *
 * @param folder where they go; it must not hold any of them yet
 */
public record Staging(SparkSession spark, Path folder) {

    /**
     * Writes rows and gives them back as read from disk.
     *
     * @param name of the table, new in this folder
     */
    public Dataset<Row> keep(String name, Dataset<Row> rows) {
        Path path = new Path(folder, name);
        Tables.write(rows, path);
        // The schema is known: without it Spark starts a job for each table only to read one footer.
        return spark.read().schema(rows.schema()).parquet(path.toString());
    }

    /** Intermediate tables in a subfolder. */
    public Staging in(String subfolder) {
        return new Staging(spark, new Path(folder, subfolder));
    }
}
