package dev.parallax;

import org.apache.spark.sql.SparkSession;

/** One real local Spark session for all tests of a JVM. */
public final class LocalSpark {

    private LocalSpark() {}

    /** The session, made on first use, with two task threads. */
    public static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("parallax-tests")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
    }
}
