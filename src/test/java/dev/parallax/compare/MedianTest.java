package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.Framing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against the median of the others: what it is, and how often its interval holds the truth. */
class MedianTest {

    private static final Cell CELL = new Cell(Corpus.SHARE.measure(), "", "all", "whole", null);
    private static final int CORPORA = 400;

    private final CellStatistics statistics = new CellStatistics(
            CompareSettings.DEFAULT,
            Map.of(Corpus.SHARE.measure(), Rule.of(Corpus.SHARE)),
            new Reference(CompareSettings.MEDIAN, Map.of()),
            Overlaps.UNKNOWN);

    @Test
    void ofAnOddNumberItIsTheMiddleOneAndOfAnEvenNumberTheMeanOfTheMiddleTwo() {
        Corpus corpus = new Corpus()
                .outlet("a", 20, 0.1)
                .outlet("b", 20, 0.2)
                .outlet("c", 20, 0.5)
                .outlet("d", 20, 0.9);

        List<Framing> rows = corpus.whole(against(CompareSettings.MEDIAN), "attention");

        assertThat(rows).extracting(Framing::reference).containsOnly("median");
        assertThat(Corpus.row(rows, "a").referenceEstimate()).isEqualTo(0.5);
        assertThat(Corpus.row(rows, "d").referenceEstimate()).isEqualTo(0.2);

        corpus.outlet("e", 20, 0.3);
        assertThat(Corpus.row(corpus.whole(against(CompareSettings.MEDIAN), "attention"), "a")
                        .referenceEstimate())
                .isCloseTo((0.3 + 0.5) / 2, within(1e-15));
    }

    @Test
    void anOutletUnlikeAllOthersDoesNotMakeThemDiffer() {
        Corpus corpus = new Corpus().outlet("loud", 60, 0.9);
        for (String outlet : List.of("a", "b", "c", "d", "e")) {
            corpus.outlet(outlet, 60, 0.2);
        }

        List<Framing> rows = corpus.whole(against(CompareSettings.MEDIAN), "attention");

        assertThat(Corpus.row(rows, "loud").q()).isLessThan(0.001);
        assertThat(Corpus.row(rows, "loud").caution()).isNull();
        assertThat(rows)
                .filteredOn(row -> !row.unit().equals("loud"))
                .hasSize(5)
                .allSatisfy(row -> {
                    assertThat(row.difference()).isCloseTo(0, within(1e-15));
                    assertThat(row.q()).isGreaterThan(0.9);
                });
        assertThat(corpus.whole("attention")).filteredOn(row -> row.q() < 0.05).hasSize(6);
    }

    @Test
    void ofTwoOutletsTheMedianOfTheOtherIsItsMean() {
        Corpus corpus = new Corpus().outlet("a", 40, 0.5).outlet("b", 40, 0.25);

        Framing median = Corpus.row(corpus.whole(against(CompareSettings.MEDIAN), "attention"), "a");
        Framing mean = Corpus.row(corpus.whole("attention"), "a");

        assertThat(median.difference()).isEqualTo(mean.difference());
        assertThat(median.differenceLow()).isCloseTo(mean.differenceLow(), within(1e-9));
        assertThat(median.differenceHigh()).isCloseTo(mean.differenceHigh(), within(1e-9));
        assertThat(median.p()).isCloseTo(mean.p(), within(1e-9));
    }

    @Test
    void whereNobodyVariesTheIntervalIsStillOne() {
        Corpus corpus = new Corpus()
                .outlet("a", 20, 0)
                .outlet("b", 20, 0)
                .outlet("c", 20, 0)
                .outlet("d", 20, 0.5);

        assertThat(corpus.whole(against(CompareSettings.MEDIAN), "attention")).allSatisfy(row -> {
            assertThat(row.differenceLow()).isLessThan(row.difference());
            assertThat(row.differenceHigh()).isGreaterThan(row.difference());
            assertThat(row.p()).isNotNull();
        });
    }

    @Test
    void intervalsHoldTheTruthWhereOutletsAreFarApart() {
        assertThat(coverage(60, 0.1, 0.2, 0.3, 0.5, 0.6, 0.7)).isBetween(0.92, 0.99);
    }

    @Test
    void intervalsHoldTheTruthWhereOutletsAreAlike() {
        assertThat(coverage(60, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3)).isBetween(0.92, 0.99);
    }

    @Test
    void intervalsHoldTheTruthOfWhatIsRare() {
        assertThat(coverage(60, 0.2, 0.03, 0.03, 0.03, 0.03, 0.03)).isBetween(0.92, 0.99);
    }

    /** How often the interval of the first outlet's difference holds the difference of the true shares. */
    private double coverage(int articles, double... shares) {
        Random random = new Random(articles + shares.length);
        double[] others = java.util.Arrays.stream(shares).skip(1).sorted().toArray();
        double truth = shares[0] - others[others.length / 2];
        int held = 0;
        for (int corpus = 0; corpus < CORPORA; corpus++) {
            Framing first =
                    statistics.call(0L, articles(random, articles, shares)).next();
            held += first.differenceLow() <= truth && truth <= first.differenceHigh() ? 1 : 0;
        }
        return held / (double) CORPORA;
    }

    private static Iterator<Contribution> articles(Random random, int each, double[] shares) {
        List<Contribution> articles = new ArrayList<>();
        for (int outlet = 0; outlet < shares.length; outlet++) {
            for (int i = 0; i < each; i++) {
                double value = random.nextDouble() < shares[outlet] ? 1 : 0;
                long cluster = 1000L * outlet + i;
                articles.add(new Contribution(
                        CELL, "outlet-" + outlet, Map.of(), cluster, false, false, null, null, null, value, 1));
            }
        }
        articles.sort(Comparator.comparing(Contribution::cluster));
        return articles.iterator();
    }

    private static Compare against(String reference) {
        return new Compare(new CompareSettings(20250516, 1000, 0.95, 5, reference, null));
    }
}
