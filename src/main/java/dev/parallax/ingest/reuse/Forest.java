package dev.parallax.ingest.reuse;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.parallax.spark.Staging;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Follows links to where they end, by pointer jumping: each round every article points to what its target pointed to, so a chain of n links
 * takes log2(n) rounds. Each round is written down, so that plans do not grow; only a count comes to the driver.
 */
final class Forest {

    /** Doubling passes any length that ids can number; more rounds mean a circle. */
    private static final int ROUNDS = 40;

    private Forest() {}

    /**
     * The end of each chain of links.
     *
     * @param links rows (id, reuseSource, whole), one for each article that has a source; whole says that it is a reprint of it
     * @return rows (id, root, whole), one for each of those articles; whole says that all links on the way are
     * @throws IllegalStateException if links run in a circle, which they cannot while ids are unique
     */
    static Dataset<Row> roots(Dataset<Row> links, Staging staging) {
        Dataset<Row> reached = staging.keep(
                "round-0", links.select(col("id"), col("reuseSource").as("root"), col("whole")));
        for (int round = 1; round <= ROUNDS; round++) {
            Dataset<Row> farther = staging.keep("round-" + round, jump(reached));
            if (farther.filter("moved").isEmpty()) {
                return farther.drop("moved");
            }
            reached = farther.drop("moved");
        }
        throw new IllegalStateException(
                "Cannot cluster articles by reuse: their links run in a circle. Article ids must be unique.");
    }

    private static Dataset<Row> jump(Dataset<Row> reached) {
        Dataset<Row> targets = reached.select(
                col("id").as("target"), col("root").as("beyond"), col("whole").as("wholeBeyond"));
        Column moved = col("target").isNotNull();
        return reached.join(targets, col("root").equalTo(col("target")), "left")
                .select(
                        col("id"),
                        coalesce(col("beyond"), col("root")).as("root"),
                        col("whole")
                                .and(coalesce(col("wholeBeyond"), lit(true)))
                                .as("whole"),
                        moved.as("moved"));
    }
}
