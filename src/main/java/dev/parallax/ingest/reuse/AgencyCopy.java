package dev.parallax.ingest.reuse;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.parallax.spark.Forest;
import dev.parallax.spark.Staging;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which articles carry agency text, and which are agency copy.
 *
 * <p>An article by an agency (named in dateline, byline or a credit at the end, or the outlet is that agency) is that agency's; outside its
 * own outlets it is agency copy. Any other article that goes back to one by an agency, over any number of links, gets the agency's name; it
 * is agency copy only if each of these links is a reprint. So a report that borrows paragraphs, or to which an agency "contributed", keeps
 * the name and stays the outlet's own.
 */
final class AgencyCopy {

    private AgencyCopy() {}

    /**
     * Rows (id, agency, agencyCopy), one for each credit.
     *
     * @param credits rows of {@link Credit}
     * @param links rows (id, reuseSource, whole)
     */
    static Dataset<Row> of(Dataset<Row> credits, Dataset<Row> links, Staging staging) {
        Dataset<Row> agencies =
                credits.filter("by").select(col("id").as("root"), col("agency").as("theirs"));
        Dataset<Row> borrowers = links.join(agencies, col("id").equalTo(col("root")), "left_anti");
        Dataset<Row> inherited = Forest.roots(borrowers.withColumnRenamed("reuseSource", "target"), staging)
                .join(agencies, "root")
                .drop("root");
        Column reprint = coalesce(col("whole"), lit(false));
        return credits.join(inherited, "id", "left")
                .select(
                        col("id"),
                        when(reprint, col("theirs"))
                                .otherwise(coalesce(col("agency"), col("theirs")))
                                .as("agency"),
                        col("copy").or(reprint).as("agencyCopy"));
    }
}
