package dev.parallax.job;

import picocli.CommandLine.Option;

/** Where the tables are, and how Spark is to work on them. */
final class OutOptions {

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = {
                "Out folder: all tables of the study are read from and written to it, as Parquet. On any file system that Hadoop"
                        + " knows (hdfs://, s3a://, gs://, or a local path).",
                "Example: --out out/istanbul-talks"
            })
    String out;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = {
                "Partitions of Spark's shuffles. The tables are the same, to the last bit, whatever it is.",
                "Default: spark.sql.shuffle.partitions where it is set; else twice the cores in local mode, and Spark's own 200 on a"
                        + " cluster, where small ones are joined."
            })
    Integer partitions;
}
