package dev.parallax.job;

import org.apache.spark.sql.SparkSession;

/** Spark sessions for the commands. The master is never set here: spark-submit or the scripts decide. */
final class Sessions {

    private Sessions() {}

    static SparkSession open(String command, Integer partitions) {
        SparkSession spark = SparkSession.builder()
                .appName("parallax " + command)
                .config("spark.sql.session.timeZone", "UTC")
                // Timestamps that pandas, DuckDB and R read without a thought.
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                .getOrCreate();
        boolean set = spark.sparkContext().conf().contains("spark.sql.shuffle.partitions");
        if (partitions != null || !set) {
            int count =
                    partitions != null ? partitions : 2 * spark.sparkContext().defaultParallelism();
            spark.conf().set("spark.sql.shuffle.partitions", count);
        }
        return spark;
    }
}
