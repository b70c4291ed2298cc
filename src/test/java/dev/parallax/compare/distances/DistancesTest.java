package dev.parallax.compare.distances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.LocalSpark;
import dev.parallax.model.Distance;
import dev.parallax.spark.Staging;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistancesTest {

    private static final SparkSession SPARK = LocalSpark.session();
    private static final StructType SCHEMA =
            StructType.fromDDL("facet string, choice string, outlet string, cluster bigint, count double");

    /** By unit, how often it makes each of three choices. */
    private static final double[][] A = {{2, 1, 0}, {1, 3, 0}, {0, 1, 1}, {1, 0, 1}, {3, 1, 1}};

    private static final double[][] B = {{0, 1, 2}, {1, 1, 3}, {0, 0, 2}, {1, 2, 2}, {0, 2, 1}};

    private static final int STUDIES = 100;

    private final List<Row> choices = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void outletsThatChooseAlikeCannotBeToldApartAndOneThatDoesNotIs() {
        Random random = new Random(7);
        for (int i = 0; i < 120; i++) {
            article("A", i, 0, random);
            article("B", 1000 + i, 0, random);
            article("C", 2000 + i, 0.5, random);
        }

        List<Distance> found = rows(2);

        Distance alike = pair(found, "A", "B");
        assertThat(0.5).isBetween(alike.polarisationLow(), alike.polarisationHigh());
        assertThat(alike.q()).isGreaterThan(0.05);
        // C draws half of its choices from twenty words of its own, the other half from the hundred that all share.
        double truth = 0.5 * (1 / 1.5) + 0.5 * (0.5 / 1.5 * 0.5 + 0.5);
        Distance apart = pair(found, "A", "C");
        assertThat(truth).isBetween(apart.polarisationLow(), apart.polarisationHigh());
        assertThat(apart.polarisationHigh() - apart.polarisationLow()).isLessThan(0.05);
        assertThat(apart.q()).isLessThan(1e-6);
        assertThat(pair(found, "C", "others").polarisationLow()).isGreaterThan(0.6);
        assertThat(pair(found, "A", "others").polarisation()).isBetween(0.5, 0.65);
    }

    @Test
    void aCopyInTheOtherOutletDoesNotGiveItsOriginalAway() {
        for (int i = 0; i < 20; i++) {
            choices.add(RowFactory.create("terms", "only-" + i, "A", (long) i, 1.0));
            choices.add(RowFactory.create("terms", "only-" + i, "B", (long) i, 1.0));
        }

        assertThat(pair(rows(2), "A", "B").polarisation()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void polarisationIsWhatTheDefinitionGives() {
        units(10);

        Distance row = pair(rows(3), "A", "B");

        assertThat(row.polarisation()).isCloseTo((half(A, B) + half(B, A)) / 2, within(1e-12));
        assertThat(row.clusters()).isEqualTo(5);
    }

    @Test
    void divergenceIsThatOfTheSharesOfChoices() {
        units(10);

        assertThat(pair(rows(2), "A", "B").jensenShannon())
                .isCloseTo(divergence(totals(A, -1), totals(B, -1)), within(1e-12));
    }

    @Test
    void fewArticlesThatAreAllToldApartAreNotTakenForCertainty() {
        for (int unit = 0; unit < 5; unit++) {
            add("A", unit, 0, 1);
            add("B", 10 + unit, 1, 1);
        }

        Distance row = pair(rows(1), "A", "B");

        assertThat(row.polarisation()).isCloseTo(1, within(1e-12));
        assertThat(row.polarisationLow()).isCloseTo(Math.pow(0.025, 0.1), within(1e-12));
        assertThat(row.polarisationHigh()).isEqualTo(1);
        // One of the 252 ways to deal ten articles out to two outlets of five.
        assertThat(row.p()).isCloseTo(1 / 252.0, within(1e-12));
    }

    @Test
    void aSmallOutletThatMissesARareChoiceIsNotToldApartFromALargeOne() {
        for (int unit = 0; unit < 210; unit++) {
            add(unit < 10 ? "A" : "B", unit, unit >= 10 && unit % 20 == 0 ? 1 : 0, 1);
        }

        Distance row = pair(rows(1), "A", "B");

        assertThat(row.polarisation()).isGreaterThan(0.51);
        assertThat(row.p()).isGreaterThan(0.1);
        assertThat(0.5).isBetween(row.polarisationLow(), row.polarisationHigh());
    }

    @Test
    void ratesOfFalseDiscoveryAreThoseOfTheFacetAlone() {
        Random random = new Random(9);
        for (int i = 0; i < 30; i++) {
            for (String outlet : List.of("A", "B", "C")) {
                article(outlet, 100 * outlet.charAt(0) + i, outlet.equals("C") ? 0.1 : 0, random);
            }
        }
        List<Distance> alone = rows(1);
        List<Row> terms = List.copyOf(choices);
        terms.forEach(row -> choices.add(
                RowFactory.create("labels", row.getString(1), row.getString(2), row.getLong(3) + 7, row.getDouble(4))));

        List<Distance> found =
                rows(2).stream().filter(row -> row.facet().equals("terms")).toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(alone);
        double[] p = found.stream().mapToDouble(Distance::p).sorted().toArray();
        double largest = found.stream().mapToDouble(Distance::q).max().orElseThrow();
        assertThat(p).hasSize(6);
        assertThat(largest).isCloseTo(p[5], within(1e-12));
        assertThat(found).allSatisfy(row -> assertThat(row.q()).isBetween(row.p(), Math.min(1, 6 * row.p())));
    }

    @Test
    void outletsOfOneKindAreSeldomToldApart() {
        Random random = new Random(21);
        for (int study = 0; study < STUDIES; study++) {
            for (int i = 0; i < 24; i++) {
                String outlet = i < 8 ? "A" : "B";
                long cluster = random.nextInt(1_000_000);
                // An article has a subject of its own and comes back to it: its choices are not independent.
                int subject = random.nextInt(12);
                for (int word = 0; word < 20; word++) {
                    int choice = random.nextDouble() < 0.3 ? subject : random.nextInt(12);
                    choices.add(RowFactory.create("study-" + study, "choice-" + choice, outlet, cluster, 1.0));
                }
            }
        }

        List<Distance> tested = rows(2).stream()
                .filter(row -> row.reference().equals("B") && row.p() != null)
                .toList();

        assertThat(tested).hasSizeGreaterThan(STUDIES * 9 / 10);
        long found = tested.stream().filter(row -> row.p() <= 0.1).count();
        // 0.1 of the studies are expected at most; two standard deviations of 100 are 6.
        assertThat(found).isLessThanOrEqualTo(STUDIES * 16 / 100);
    }

    @Test
    void tooFewClustersGiveCountsAndNoEstimate() {
        for (int unit = 0; unit < 4; unit++) {
            add("A", unit, 0, 1);
            add("B", 10 + unit, 0, 1);
        }

        assertThat(rows(1)).hasSize(3).allSatisfy(row -> assertThat(row.polarisation())
                .isNull());
        assertThat(pair(rows(1), "B", "others").referenceClusters()).isEqualTo(4);
    }

    @Test
    void aSideWhoseClustersAreAllLeftOutTogetherHasNoEstimate() {
        for (int unit = 0; unit < 6; unit++) {
            add("A", 20 * unit, unit % 2, 1);
            add("B", 100 + unit, unit % 3, 1);
        }

        assertThat(rows(1)).hasSize(3).allSatisfy(row -> {
            assertThat(row.clusters()).isEqualTo(6);
            assertThat(row.polarisation()).isNull();
            assertThat(row.p()).isNull();
            assertThat(row.q()).isNull();
        });
    }

    @Test
    void partitionsDoNotChangeTheRows() {
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            article(i % 2 == 0 ? "A" : "B", i, i % 2 * 0.3, random);
        }

        assertThat(rows(7)).isEqualTo(rows(1));
    }

    /** The units of both sides; the clusters of B come so many after those of A, which are theirs as well if it is 0. */
    private void units(int after) {
        for (int unit = 0; unit < A.length; unit++) {
            for (int choice = 0; choice < 3; choice++) {
                add("A", unit, choice, A[unit][choice]);
                add("B", after + unit, choice, B[unit][choice]);
            }
        }
    }

    /** Mean over the units of one side of their shares of choices times that side's part in them, the unit left out. */
    private static double half(double[][] own, double[][] other) {
        double sum = 0;
        for (int unit = 0; unit < own.length; unit++) {
            for (int choice = 0; choice < 3; choice++) {
                double[] left = totals(own, unit);
                double[] right = totals(other, -1);
                double a = left[choice] / (left[0] + left[1] + left[2]);
                double b = right[choice] / (right[0] + right[1] + right[2]);
                double total = own[unit][0] + own[unit][1] + own[unit][2];
                sum += own[unit][choice] / total * a / (a + b) / own.length;
            }
        }
        return sum;
    }

    private static double divergence(double[] one, double[] other) {
        double all = Arrays.stream(one).sum();
        double others = Arrays.stream(other).sum();
        return IntStream.range(0, one.length)
                .mapToDouble(choice -> JensenShannon.term(one[choice] / all, other[choice] / others))
                .sum();
    }

    private static double[] totals(double[][] units, int without) {
        double[] totals = new double[3];
        for (int unit = 0; unit < units.length; unit++) {
            for (int choice = 0; choice < 3 && unit != without; choice++) {
                totals[choice] += units[unit][choice];
            }
        }
        return totals;
    }

    private void article(String outlet, int cluster, double slant, Random random) {
        for (int i = 0; i < 60; i++) {
            boolean own = random.nextDouble() < slant;
            add(outlet, cluster, own ? 1000 + random.nextInt(20) : random.nextInt(100), 1);
        }
    }

    private void add(String outlet, int cluster, int choice, double count) {
        if (count > 0) {
            choices.add(RowFactory.create("terms", "choice-" + choice, outlet, (long) cluster, count));
        }
    }

    private List<Distance> rows(int partitions) {
        Dataset<Row> rows = SPARK.createDataFrame(choices, SCHEMA).repartition(partitions);
        Staging staging = new Staging(SPARK, new org.apache.hadoop.fs.Path(folder.toUri() + "/" + System.nanoTime()));
        return new Distances(0.95, 5).of(rows, staging).collectAsList();
    }

    private static Distance pair(List<Distance> rows, String outlet, String reference) {
        return rows.stream()
                .filter(row -> row.outlet().equals(outlet) && row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
