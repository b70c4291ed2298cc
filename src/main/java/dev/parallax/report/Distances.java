package dev.parallax.report;

import static org.apache.spark.sql.functions.col;

import dev.parallax.model.Distance;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;

/** How far the page's outlets can be told apart, facet by facet. */
final class Distances {

    private static final String OTHERS = "others";

    private final Tables tables;

    Distances(Tables tables) {
        this.tables = tables;
    }

    /** Pairs of these outlets, and each of them with all others, as {@link Summary#distances()}; null if there is no such table. */
    List<Object[]> rows(List<String> outlets) {
        if (!tables.exists(Table.DISTANCES)) {
            return null;
        }
        Index<String> places = new Index<>(outlets);
        Dataset<Distance> known = tables.read(Table.DISTANCES);
        List<Object[]> rows = new ArrayList<>();
        known.filter(col("outlet")
                        .isin(outlets.toArray())
                        .and(col("reference")
                                .equalTo(OTHERS)
                                .or(col("reference").isin(outlets.toArray()))))
                .orderBy("facet", "outlet", "reference")
                .collectAsList()
                .forEach(distance -> rows.add(row(distance, places)));
        return rows;
    }

    private static Object[] row(Distance d, Index<String> places) {
        return new Object[] {
            d.facet(),
            places.known(d.outlet()),
            d.reference().equals(OTHERS) ? -1 : places.known(d.reference()),
            d.clusters(),
            d.referenceClusters(),
            Cells.rounded(d.polarisation()),
            Cells.rounded(d.polarisationLow()),
            Cells.rounded(d.polarisationHigh()),
            Cells.rounded(d.q()),
            Cells.rounded(d.jensenShannon())
        };
    }
}
