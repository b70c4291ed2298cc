package dev.parallax.job;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** Spark sessions for the commands. The master is never set here: spark-submit or the scripts decide. */
final class Sessions {

    /** For speed, unless spark-submit or a system property says otherwise. */
    private static final Map<String, String> DEFAULTS = Map.of(
            // Each sort takes at least a page from the heap, which Java clears: 64 MB of Spark's own choice for a
            // hundred rows.
            "spark.buffer.pageSize", "4m",
            // Each broadcast takes at least a block, of 4 MB.
            "spark.broadcast.blockSize", "512k",
            // Otherwise the first lower-casing looks up the title case of all characters that there are.
            "spark.sql.icu.caseMappings.enabled", "false");

    private Sessions() {}

    /** What a session would know of file systems, without one: a session takes seconds to start. */
    static Configuration hadoop() {
        return SparkHadoopUtil.get().newConfiguration(new SparkConf());
    }

    static SparkSession open(String command, Integer partitions) {
        SparkConf given = new SparkConf();
        SparkSession.Builder builder = SparkSession.builder()
                .appName("parallax " + command)
                .config("spark.sql.session.timeZone", "UTC")
                // Timestamps that pandas, DuckDB and R read without a thought.
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
        DEFAULTS.forEach((key, value) -> builder.config(key, given.get(key, value)));
        SparkSession spark = builder.getOrCreate();
        Integer count = partitions == null ? usualPartitions(spark.sparkContext()) : partitions;
        if (count != null) {
            spark.conf().set("spark.sql.shuffle.partitions", count);
        }
        return spark;
    }

    /**
     * Twice the cores of this machine; null where that is Spark's to decide. On a cluster the executors have not registered yet, so nobody
     * knows its cores: Spark begins with many partitions and joins small ones.
     */
    private static Integer usualPartitions(SparkContext context) {
        boolean set = context.conf().contains("spark.sql.shuffle.partitions");
        return set || !context.isLocal() ? null : Integer.valueOf(2 * context.defaultParallelism());
    }
}
