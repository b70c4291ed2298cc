package dev.parallax.compare.distances;

import static org.apache.spark.sql.functions.*;

import dev.parallax.compare.FalseDiscovery;
import dev.parallax.model.Distance;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How far outlets can be told apart by what they choose: polarisation and divergence of every pair, facet by facet.
 *
 * @param level of the confidence intervals
 * @param minimum reuse clusters on either side below which nothing is estimated
 */
public record Distances(double level, int minimum) {

    /** The least that polarisation can truly be. */
    private static final double ALIKE = 0.5;

    /**
     * One row per facet and pair.
     *
     * @param choices rows (facet, choice, outlet, cluster, count): how often the articles of a cluster in an outlet make a choice; rows of the
     *     same choice, outlet and cluster add up; counts are whole numbers above 0
     * @param staging for work that must stay until the rows have been written
     */
    public Dataset<Distance> of(Dataset<Row> choices, Staging staging) {
        Dataset<Row> holdings = staging.keep("holdings", holdings(choices));
        Map<String, Totals> totals = totals(holdings);
        // All clusters of a choice follow each other. Sorted after they were read: a large file is read in several
        // partitions.
        List<Portion> portions = holdings.repartition(col("facet"), col("choice"))
                .sortWithinPartitions("facet", "choice", "cluster")
                .as(Rows.of(Holding.class))
                .mapPartitions(portions(totals, minimum), Rows.of(Portion.class))
                .groupBy("facet", "pair", "replicate")
                .agg(sum("polarisation").as("polarisation"), sum("divergence").as("divergence"))
                .as(Rows.of(Portion.class))
                .collectAsList();
        SparkSession spark = choices.sparkSession();
        Dataset<Row> rows = spark.createDataset(rows(totals, portions), Rows.of(Distance.class))
                .toDF();
        return FalseDiscovery.adjusted(rows, "facet", "p", "q")
                .as(Rows.of(Distance.class))
                .coalesce(1);
    }

    /** Choices by cluster, with the totals of each cluster beside. */
    private static Dataset<Row> holdings(Dataset<Row> choices) {
        Dataset<Row> counts = choices.groupBy("facet", "choice", "outlet", "cluster")
                .agg(sum("count").cast("double").as("count"));
        Column given = map_from_entries(collect_list(struct("outlet", "count")));
        Dataset<Row> totals = counts.groupBy("facet", "cluster", "outlet")
                .agg(sum("count").as("total"))
                .groupBy("facet", "cluster")
                .agg(array_sort(collect_list(struct("outlet", "total"))).as("totals"));
        Column amounts = transform(
                col("totals"),
                part -> struct(
                        part.getField("outlet").as("outlet"),
                        coalesce(element_at(col("given"), part.getField("outlet")), lit(0.0))
                                .as("count"),
                        part.getField("total").as("total")));
        return counts.groupBy("facet", "choice", "cluster")
                .agg(given.as("given"))
                .join(totals, new String[] {"facet", "cluster"})
                .select(col("facet"), col("choice"), col("cluster"), amounts.as("amounts"));
    }

    /** Comes to the driver: outlets times groups, whatever the number of articles. */
    private static Map<String, Totals> totals(Dataset<Row> holdings) {
        List<Row> rows = holdings.select(
                        col("facet"),
                        col("cluster"),
                        pmod(col("cluster"), lit((long) Totals.GROUPS))
                                .plus(1)
                                .cast("int")
                                .as("absent"),
                        explode(col("amounts")).as("amount"))
                .groupBy("facet", "absent", "amount.outlet")
                .agg(
                        sum("amount.count").as("choices"),
                        count_distinct(col("cluster")).as("clusters"))
                .collectAsList();
        Map<String, TreeSet<String>> outlets = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getAs("facet"),
                        Collectors.mapping(row -> row.<String>getAs("outlet"), Collectors.toCollection(TreeSet::new))));
        Map<String, Totals> totals = new TreeMap<>();
        outlets.forEach((facet, names) -> totals.put(facet, new Totals(List.copyOf(names))));
        rows.forEach(row -> totals.get(row.<String>getAs("facet"))
                .add(row.getAs("outlet"), row.getAs("absent"), row.getAs("choices"), row.getAs("clusters")));
        return totals;
    }

    /** Holds the clusters of one choice at a time. */
    private static MapPartitionsFunction<Holding, Portion> portions(Map<String, Totals> totals, int minimum) {
        return holdings -> {
            Map<String, ChoiceSums> sums = new TreeMap<>();
            totals.forEach((facet, all) -> sums.put(facet, new ChoiceSums(all, minimum)));
            List<Holding> open = new ArrayList<>();
            while (holdings.hasNext()) {
                Holding next = holdings.next();
                if (!open.isEmpty() && !same(open.get(0), next)) {
                    sums.get(open.get(0).facet()).add(open);
                    open.clear();
                }
                open.add(next);
            }
            if (!open.isEmpty()) {
                sums.get(open.get(0).facet()).add(open);
            }
            return flat(sums);
        };
    }

    private static boolean same(Holding one, Holding other) {
        return one.choice().equals(other.choice()) && one.facet().equals(other.facet());
    }

    private static Iterator<Portion> flat(Map<String, ChoiceSums> sums) {
        return sums.entrySet().stream()
                .flatMap(facet -> facet.getValue().portions(facet.getKey()).stream())
                .iterator();
    }

    private List<Distance> rows(Map<String, Totals> totals, List<Portion> portions) {
        Map<String, double[][][]> values = new TreeMap<>();
        totals.forEach((facet, all) -> values.put(facet, new double[all.pairs().size()][2][Totals.GROUPS + 1]));
        for (Portion portion : portions) {
            double[][] pair = values.get(portion.facet())[portion.pair()];
            pair[0][portion.replicate()] = portion.polarisation() * 0x1p-50;
            pair[1][portion.replicate()] = portion.divergence() * 0x1p-50;
        }
        List<Distance> rows = new ArrayList<>();
        values.forEach((facet, pairs) -> {
            for (int pair = 0; pair < pairs.length; pair++) {
                rows.add(row(facet, totals.get(facet), totals.get(facet).pairs().get(pair), pairs[pair]));
            }
        });
        return rows;
    }

    private Distance row(String facet, Totals totals, Pair pair, double[][] values) {
        String outlet = totals.outlets().get(pair.one());
        String reference =
                pair.other() == Pair.OTHERS ? "others" : totals.outlets().get(pair.other());
        long first = (long) pair.first(totals.clusters()[0]);
        long second = (long) pair.second(totals.clusters()[0]);
        if (Math.min(first, second) < minimum || !totals.hasAllReplicates(pair)) {
            return new Distance(facet, outlet, reference, first, second, null, null, null, null, null, null);
        }
        Jackknife polarisation = jackknife(values[0], totals.replicates(pair));
        double whole = polarisation.whole();
        double margin = polarisation.margin(level);
        Ceiling most = new Ceiling(first, second);
        // A small side whose articles all choose what is common shows no spread, and the jackknife knows the large
        // side's only: an
        // n-th of the variance is its own where the other has n times as many clusters, so it may be n times as large.
        double caution = Math.sqrt(Math.max(first, second) / (double) Math.min(first, second));
        return new Distance(
                facet,
                outlet,
                reference,
                first,
                second,
                whole,
                Math.min(whole - caution * margin, most.low(level)),
                Math.max(ALIKE, Math.min(whole + margin, 1)),
                Math.max(polarisation.pAbove(ALIKE, caution), most.p()),
                null,
                values[1][0]);
    }

    private static Jackknife jackknife(double[] values, int[] replicates) {
        return new Jackknife(
                values[0], Arrays.stream(replicates).mapToDouble(r -> values[r]).toArray());
    }
}
