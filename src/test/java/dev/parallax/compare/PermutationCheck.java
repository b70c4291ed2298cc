package dev.parallax.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.min;

import dev.parallax.LocalSpark;
import dev.parallax.model.Article;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * False discoveries in a study whose outlets are made alike: outlet labels are permuted, and each family of tests (measure x voice x view) is asked whether it
 * shows any q below 0.05.
 *
 * <p>What is permuted are the articles of an outlet in a reuse cluster, together, so that reprints stay together. A permutation is an attribute of the articles like
 * any group of outlets, and so goes through the job's own comparison. Prints the table of docs/validity.md.
 */
final class PermutationCheck {

    private static final int AT_ONCE = 10;
    private static final double LIMIT = 0.05;

    private PermutationCheck() {}

    /** Arguments: out folder of a finished study, permutations, articles that an outlet must have. */
    public static void main(String[] arguments) {
        SparkSession spark = LocalSpark.session();
        Tables tables = new Tables(spark, new Path(arguments[0]));
        int permutations = Integer.parseInt(arguments[1]);
        List<Article> articles =
                largeOutlets(tables.read(Table.ARTICLES).collectAsList(), Integer.parseInt(arguments[2]));
        Set<String> outlets = articles.stream().map(Article::outlet).collect(Collectors.toSet());
        Map<String, Family> families = new TreeMap<>();
        System.out.printf("%d articles of %d outlets: %s%n", articles.size(), outlets.size(), outlets);
        for (int done = 0; done < permutations; done += AT_ONCE) {
            int next = Math.min(permutations, done + AT_ONCE);
            Dataset<Article> permuted = spark.createDataset(permuted(articles, done, next), Rows.of(Article.class));
            leastRates(
                            tables.read(Table.OBSERVATIONS),
                            permuted,
                            tables.read(Table.MEASURES).where("base <> 'terms'").collectAsList())
                    .forEach(row -> families.merge(
                            String.format("%-15s %-9s %-9s", row.getString(1), row.getString(2), row.getString(3)),
                            Family.of(row),
                            Family::plus));
            summarise(families, next);
        }
        families.forEach((name, family) -> System.out.printf(
                "%-35s %10.1f tests %9.1f %%%n",
                name, family.tests() / (double) permutations, 100.0 * family.alarms() / permutations));
        spark.stop();
    }

    private static void summarise(Map<String, Family> families, int permutations) {
        LongSummaryStatistics alarms =
                families.values().stream().mapToLong(Family::alarms).summaryStatistics();
        System.out.printf(
                "%d permutations, %d families: a q below %.2f in %.1f %% of permutations on average, %.1f %% at most: %s%n",
                permutations,
                families.size(),
                LIMIT,
                100 * alarms.getAverage() / permutations,
                100.0 * alarms.getMax() / permutations,
                families.entrySet().stream()
                        .filter(family -> family.getValue().alarms() == alarms.getMax())
                        .map(family -> family.getKey().replaceAll(" +", " "))
                        .toList());
    }

    /** Tests of a family over all permutations, and permutations in which one of them had a q below the limit. */
    private record Family(long tests, long alarms) {
        static Family of(Row row) {
            return new Family(row.getLong(5), !row.isNullAt(4) && row.getDouble(4) < LIMIT ? 1 : 0);
        }

        Family plus(Family other) {
            return new Family(tests + other.tests, alarms + other.alarms);
        }
    }

    /** Permutation, measure, voice, view, least q (null without tests), tests. */
    private static List<Row> leastRates(
            Dataset<Observation> observations, Dataset<Article> permuted, List<MeasureCard> cards) {
        return new Compare(CompareSettings.DEFAULT)
                .framing(observations, permuted, cards)
                .where(col("grouping").notEqual("outlet"))
                .groupBy("grouping", "measure", "voice", "view")
                .agg(min("q"), count("q"))
                .collectAsList();
    }

    private static List<Article> largeOutlets(List<Article> articles, int minimum) {
        Map<String, Long> sizes =
                articles.stream().collect(Collectors.groupingBy(Article::outlet, Collectors.counting()));
        return articles.stream()
                .filter(article -> sizes.get(article.outlet()) >= minimum)
                .toList();
    }

    /** The articles without days (weeks are no part of this), each with the outlet that each permutation gives it. */
    private static List<Article> permuted(List<Article> articles, int from, int to) {
        List<String> blocks = articles.stream()
                .map(PermutationCheck::block)
                .distinct()
                .sorted()
                .toList();
        Map<String, String> outlets = articles.stream()
                .collect(Collectors.toMap(PermutationCheck::block, Article::outlet, (one, same) -> one));
        Map<String, Map<String, String>> labels = new HashMap<>();
        for (int permutation = from; permutation < to; permutation++) {
            List<String> shuffled = new ArrayList<>(blocks);
            Collections.shuffle(shuffled, new Random(permutation));
            for (int i = 0; i < blocks.size(); i++) {
                labels.computeIfAbsent(blocks.get(i), block -> new HashMap<>())
                        .put("permutation-" + permutation, outlets.get(shuffled.get(i)));
            }
        }
        return articles.stream()
                .map(article -> Corpus.undated(Corpus.grouped(article, labels.get(block(article)))))
                .toList();
    }

    private static String block(Article article) {
        return article.outlet() + "\n" + article.reuseCluster();
    }
}
