package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.Article;
import dev.parallax.model.Framing;
import dev.parallax.model.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;

class CompareTest {

    private static final Compare COMPARE = new Compare(CompareSettings.DEFAULT);
    private static final Compare TWO_CLUSTERS =
            new Compare(new CompareSettings(1, 1000, 0.95, 2, CompareSettings.OTHERS, null));

    @Test
    void articleMeanCountsEachArticleOnceAndPooledEachThing() {
        Corpus corpus = new Corpus()
                .article("a1", "A", "2025-05-16")
                .article("a2", "A", "2025-05-17")
                .observed("a1", Corpus.TONE, "", 1, 2)
                .observed("a2", Corpus.TONE, "", -1, 8)
                .observed("a1", Corpus.RATE, "x", 3, 100)
                .observed("a2", Corpus.RATE, "x", 0, 900);

        assertThat(corpus.whole(TWO_CLUSTERS, "tone")).singleElement().satisfies(row -> {
            assertThat(row.estimate()).isEqualTo((0.5 - 0.125) / 2);
            assertThat(row.numerator()).isEqualTo(0.375);
            assertThat(row.denominator()).isEqualTo(2);
        });
        assertThat(corpus.whole(TWO_CLUSTERS, "mentions")).singleElement().satisfies(row -> {
            assertThat(row.estimate()).isEqualTo(3.0);
            assertThat(row.denominator()).isEqualTo(1000);
        });
    }

    @Test
    void weeksAreIsoWeeksAndArticlesWithoutDayCountInTheWholeOnly() {
        Corpus corpus = new Corpus()
                .article("saturday", "A", "2025-05-17")
                .article("sunday", "A", "2025-05-18")
                .article("monday", "A", "2025-05-19")
                .article("tuesday", "A", "2025-05-20")
                .article("undated", "A", null)
                .observed("saturday", Corpus.SHARE, "x", 1, 1)
                .observed("sunday", Corpus.SHARE, "x", 1, 1)
                .observed("monday", Corpus.SHARE, "x", 0, 1)
                .observed("tuesday", Corpus.SHARE, "x", 1, 1)
                .observed("undated", Corpus.SHARE, "x", 1, 1);

        assertThat(framing(TWO_CLUSTERS, corpus, row -> row.view().equals("all")))
                .extracting(Framing::period, Framing::start, Framing::nArticles, Framing::numerator)
                .containsExactlyInAnyOrder(
                        tuple("whole", null, 5L, 4.0),
                        tuple("week", LocalDate.parse("2025-05-12"), 2L, 2.0),
                        tuple("week", LocalDate.parse("2025-05-19"), 2L, 1.0));
    }

    @Test
    void weeksInWhichAnOutletHasTooFewReuseClustersHaveNoRows() {
        Corpus corpus = new Corpus()
                .article("monday", "A", "2025-05-19")
                .article("tuesday", "A", "2025-05-20")
                .article("alone", "B", "2025-05-19")
                .article("copied", "C", "2025-05-19", "agency", "original", false)
                .article("again", "C", "2025-05-20", "agency", "reprint", false);
        List.of("monday", "alone", "copied", "again").forEach(id -> corpus.observed(id, Corpus.SHARE, "x", 1, 1));

        // of A's two articles one says nothing of x: its cell is below the minimum, its week is not
        assertThat(framing(TWO_CLUSTERS, corpus, row -> row.view().equals("all") && row.start() != null))
                .extracting(Framing::unit, Framing::nArticles, Framing::estimate)
                .containsExactly(tuple("A", 1L, null));
    }

    @Test
    void reprintsCountOnceInUniqueAndNotAtAllInOriginal() {
        Corpus corpus = new Corpus()
                .article("later", "A", "2025-05-17", "story", "original", false)
                .article("first", "A", "2025-05-16", "story", "original", false)
                .article("undated", "A", null, "story", "reprint", false)
                .article("elsewhere", "B", "2025-05-18", "story", "reprint", false)
                .article("wire", "B", "2025-05-18", "wire", "original", true);
        for (String article : List.of("later", "undated", "elsewhere", "wire")) {
            corpus.observed(article, Corpus.SHARE, "x", 1, 1);
        }
        corpus.observed("first", Corpus.SHARE, "x", 0, 1);

        List<Framing> rows = framing(corpus, row -> row.period().equals("whole"));

        assertThat(rows)
                .extracting(Framing::unit, Framing::view, Framing::nArticles, Framing::nClusters, Framing::numerator)
                .containsExactlyInAnyOrder(
                        tuple("A", "all", 3L, 1L, 2.0),
                        tuple("A", "unique", 1L, 1L, 0.0),
                        tuple("A", "original", 2L, 1L, 1.0),
                        tuple("B", "all", 2L, 2L, 2.0),
                        tuple("B", "unique", 2L, 2L, 2.0),
                        tuple("B", "original", 0L, 0L, 0.0));
    }

    @Test
    void attributesOfOutletsGroupTheirArticles() {
        Corpus corpus = new Corpus();
        for (String outlet : List.of("A", "B", "C")) {
            Article article = new Corpus()
                    .article(outlet, outlet, "2025-05-16")
                    .articleRows()
                    .get(0);
            corpus.add(Corpus.grouped(article, Map.of("country", outlet.equals("C") ? "north" : "south")))
                    .observed(outlet, Corpus.SHARE, "x", outlet.equals("A") ? 1 : 0, 1);
        }

        List<Framing> rows = framing(
                corpus,
                row -> row.view().equals("all")
                        && row.grouping().equals("country")
                        && row.period().equals("whole"));

        assertThat(rows)
                .extracting(Framing::unit, Framing::nArticles, Framing::numerator)
                .containsExactlyInAnyOrder(tuple("north", 1L, 0.0), tuple("south", 2L, 1.0));
    }

    @Test
    void fewerClustersThanTheMinimumArePublishedWithTheirCountsAlone() {
        Corpus corpus = new Corpus();
        corpus.outlet("few", 4, 0.5);
        corpus.outlet("many", 6, 0.5);

        List<Framing> rows = corpus.whole("attention");

        assertThat(Corpus.row(rows, "few")).satisfies(row -> {
            assertThat(row.nArticles()).isEqualTo(4);
            assertThat(row.nClusters()).isEqualTo(4);
            assertThat(row.numerator()).isEqualTo(2);
            assertThat(row.denominator()).isEqualTo(4);
            assertThat(List.of(row))
                    .extracting(
                            Framing::estimate,
                            Framing::ciLow,
                            Framing::ciHigh,
                            Framing::referenceEstimate,
                            Framing::difference,
                            Framing::p,
                            Framing::q)
                    .containsOnly(tuple(null, null, null, null, null, null, null));
        });
        assertThat(Corpus.row(rows, "many")).satisfies(row -> {
            assertThat(row.ciLow()).isLessThan(0.5);
            assertThat(row.ciHigh()).isGreaterThan(0.5);
            assertThat(row.referenceEstimate()).isNull();
            assertThat(row.difference()).isNull();
        });
    }

    @Test
    void noMentionAtAllStillHasAnHonestInterval() {
        Corpus corpus = new Corpus();
        corpus.outlet("silent", 20, 0);

        assertThat(corpus.whole("attention")).singleElement().satisfies(row -> {
            assertThat(row.estimate()).isZero();
            assertThat(row.ciLow()).isZero();
            assertThat(row.ciHigh()).isCloseTo(3.8414588 / 23.8414588, within(1e-6));
        });
    }

    @Test
    void rateOfNothingAnywhereIsBoundedByTheWordsThatWereLookedThrough() {
        Corpus corpus = new Corpus();
        for (int i = 0; i < 20; i++) {
            corpus.article("a" + i, i % 2 == 0 ? "A" : "B", null).observed("a" + i, Corpus.RATE, "x", 0, 500);
        }

        assertThat(corpus.whole("mentions")).hasSize(2).allSatisfy(row -> {
            assertThat(row.estimate()).isZero();
            assertThat(row.ciHigh()).isCloseTo(1000 * 3.8414588 / 5000, within(1e-6));
            assertThat(row.difference()).isZero();
            assertThat(row.p()).isEqualTo(1);
        });
    }

    @Test
    void estimateOutsideTheBoundsOfItsCardIsAnError() {
        Corpus corpus = new Corpus().article("a", "A", null).observed("a", Corpus.SHARE, "x", 3, 2);

        assertThatThrownBy(() -> framing(corpus, row -> true))
                .rootCause()
                .hasMessage("Cannot compare measure 'attention': the estimate of A, 1.5, lies outside the bounds on its"
                        + " card. Correct the card or the measure.");
    }

    @Test
    void onePassOverTheObservationsWhateverTheNumberOfMeasures() {
        Corpus corpus = new PlantedCorpus(1, 2, 6, 0).corpus();

        Dataset<Framing> framing = COMPARE.framing(corpus.observations(), corpus.articles(), Corpus.CARDS);

        assertThat(framing.queryExecution().optimizedPlan().collectLeaves().size())
                .as("observations once, articles once")
                .isEqualTo(2);
    }

    @Test
    void aMeasureWithoutCardIsAnErrorThatNamesIt() {
        Corpus corpus = new Corpus()
                .article("a", "A", "2025-05-16")
                .observed("a", Corpus.card("unheard", "pooled", 1, null, null), "x", 1, 1);

        assertThatThrownBy(() -> framing(corpus, row -> true))
                .rootCause()
                .hasMessageStartingWith("Cannot compare measure 'unheard': it has no card.")
                .hasMessageContaining("[attention, mentions, stance, tone]");
    }

    @Test
    void twoCardsOfAMeasureAreRefused() {
        Corpus corpus = new Corpus();

        assertThatThrownBy(() ->
                        COMPARE.framing(corpus.observations(), corpus.articles(), List.of(Corpus.SHARE, Corpus.SHARE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'attention'");
    }

    @Test
    void rowsAreTheSameToTheLastBitWhateverThePartitions() {
        PlantedCorpus planted = new PlantedCorpus(3, 6, 40, 0.15);
        Corpus corpus = planted.corpus();
        List<Framing> expected = framing(corpus, row -> true);

        for (int partitions : new int[] {1, 7, 64}) {
            Dataset<Observation> observations = corpus.observations().repartition(partitions);
            Dataset<Article> articles = corpus.articles().repartition(partitions);
            assertThat(LocalPartitions.with(partitions, () -> COMPARE.framing(observations, articles, Corpus.CARDS)
                            .collectAsList()))
                    .as("%d partitions", partitions)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<Framing> framing(Corpus corpus, Predicate<Framing> wanted) {
        return framing(COMPARE, corpus, wanted);
    }

    private static List<Framing> framing(Compare compare, Corpus corpus, Predicate<Framing> wanted) {
        return compare.framing(corpus.observations(), corpus.articles(), Corpus.CARDS).collectAsList().stream()
                .filter(wanted)
                .toList();
    }
}
