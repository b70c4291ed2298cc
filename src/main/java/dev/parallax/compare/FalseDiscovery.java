package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Framing;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * False discovery rates (Benjamini and Hochberg 1995): with m tests in a family and p(1) <= ... <= p(m), q(i) is the least of
 * p(j) m / j over j >= i.
 *
 * <p>A family is grouping x measure x voice x view x kind of period: the subjects, units and weeks that a reader scans at once. Cells without p are no
 * tests and keep a null q.
 */
public final class FalseDiscovery {

    /** A hash, so that rows are sorted by numbers, not by five texts: two of ten thousand families share one with probability 3e-12. */
    private static final Column FAMILY =
            xxhash64(col("grouping"), col("measure"), col("voice"), col("view"), col("period"));

    private FalseDiscovery() {}

    /** Framing rows with the columns q and sameEventQ filled, from p and sameEventP. */
    static Dataset<Row> controlled(Dataset<Framing> rows) {
        Dataset<Row> families = rows.withColumn("family", FAMILY);
        return adjusted(adjusted(families, "family", "p", "q"), "family", "sameEventP", "sameEventQ")
                .drop("family");
    }

    /**
     * Rows with a column of rates.
     *
     * @param family column that tells the families apart
     * @param p column of p values, null in rows that are no tests
     * @param q column to be filled: null where p is
     */
    public static Dataset<Row> adjusted(Dataset<Row> rows, String family, String p, String q) {
        // Rows without p come last, so they stand in nobody's way.
        WindowSpec fromTheLargest = Window.partitionBy(family).orderBy(col(p).desc_nulls_last());
        WindowSpec all = fromTheLargest.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
        WindowSpec soFar = fromTheLargest.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
        Column tests = count(p).over(all);
        Column rank = tests.plus(1).minus(row_number().over(fromTheLargest));
        Column adjusted = when(col(p).isNotNull(), col(p).multiply(tests.divide(rank)));
        return rows.withColumn(q, adjusted).withColumn(q, when(col(p).isNotNull(), min(q).over(soFar)));
    }
}
