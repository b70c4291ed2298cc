package dev.parallax.ingest.reuse;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Pairs of articles that may share a fifth of the later one: rows (later, earlier), both {@link Place}.
 *
 * <p>A shingle held by many is no reason to drop it: agency copy stands in dozens of outlets. So every holder meets two others only, the
 * first of all and the one just before it, and pairs grow with the number of articles, not with its square. A source that is neither loses
 * only what others had before it; if that leaves it under the bar, those others stand for it.
 */
final class Candidates {

    /** Fingerprints of the later article for each one that must be shared; many, as a fifth in short runs leaves but a twelfth. */
    private static final int PER_SHARED = 20;

    private Candidates() {}

    /**
     * @param fingerprints holders of fingerprints
     * @param texts holders of whole texts: exact duplicates meet whatever their length
     */
    static Dataset<Row> of(Dataset<Row> fingerprints, Dataset<Row> texts) {
        Dataset<Row> sharing = met(fingerprints.filter(not(col("boilerplate"))))
                .groupBy("later", "earlier")
                .agg(count("*").as("shared"), max("count").as("count"))
                .filter(col("shared").multiply(PER_SHARED).geq(col("count")))
                .select("later", "earlier");
        return sharing.union(met(texts).select("later", "earlier")).distinct();
    }

    private static Dataset<Row> met(Dataset<Row> holders) {
        WindowSpec inOrder = Window.partitionBy("hash").orderBy("place");
        return holders.withColumn("previous", lag("place", 1).over(inOrder))
                .withColumn("first", first("place").over(inOrder))
                .filter(col("previous").isNotNull())
                .withColumn("earlier", explode(array_distinct(array(col("first"), col("previous")))))
                .select(col("place").as("later"), col("earlier"), col("count"));
    }
}
