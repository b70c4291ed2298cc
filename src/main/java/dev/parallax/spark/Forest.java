package dev.parallax.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Follows links to where they end, by pointer jumping: each round everything points to what its target pointed to, so a chain of n links
 * takes log2(n) rounds. Each round is written down, so that plans do not grow; only a count comes to the driver.
 */
public final class Forest {

    /** Doubling passes any length that ids can number; more rounds mean a circle. */
    private static final int ROUNDS = 40;

    private Forest() {}

    /**
     * The end of each chain of links.
     *
     * @param links rows (id, target, whole), at most one for each id; whole is a property of links
     * @return rows (id, root, whole), one for each of those ids; whole says that all links on the way have the property
     * @throws IllegalStateException if links run in a circle, which they cannot while ids are unique
     */
    public static Dataset<Row> roots(Dataset<Row> links, Staging staging) {
        Dataset<Row> reached =
                staging.keep("round-0", links.select(col("id"), col("target").as("root"), col("whole")));
        for (int round = 1; round <= ROUNDS; round++) {
            Counts moved = new Counts();
            Dataset<Row> farther =
                    moved.of(jump(reached), count_if(col("moved")).as("moved"));
            reached = staging.keep("round-" + round, farther).drop("moved");
            if (moved.get("moved") == 0) {
                return reached;
            }
        }
        throw new IllegalStateException(
                "Cannot follow links to their ends: they run in a circle. Article ids must be unique.");
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
