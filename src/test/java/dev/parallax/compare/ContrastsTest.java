package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.Framing;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What an outlet is compared with, and when a difference is one. */
class ContrastsTest {

    @Test
    void oneOutletCanBeTheReference() {
        List<Framing> rows = comparedWith("B", threeOutlets());

        assertThat(rows)
                .extracting(Framing::unit, Framing::reference, Framing::referenceEstimate)
                .containsExactlyInAnyOrder(tuple("A", "B", 0.2), tuple("B", "B", null), tuple("C", "B", 0.2));
        assertThat(Corpus.row(rows, "A").difference()).isCloseTo(0.3, within(1e-15));
        assertThat(Corpus.row(rows, "A").differenceLow()).isLessThan(0.3);
        assertThat(Corpus.row(rows, "B").p()).isNull();
    }

    @Test
    void aGroupOfOutletsCanBeTheReferenceAndNoOutletIsComparedWithItself() {
        List<Framing> rows = comparedWith("country:south", threeOutlets());

        assertThat(rows)
                .extracting(Framing::unit, Framing::reference, Framing::referenceEstimate)
                .containsExactlyInAnyOrder(
                        tuple("A", "country:south", 0.2),
                        tuple("B", "country:south", 0.5),
                        tuple("C", "country:south", 0.35));
    }

    @Test
    void groupsAreComparedWithTheGroupOfTheReferenceAndOtherGroupingsWithTheOthers() {
        Corpus corpus = threeOutlets();

        List<Framing> byCountry = compared("country:south", corpus, "country");
        List<Framing> byLanguage = compared("B", corpus, "country");

        assertThat(byCountry)
                .extracting(Framing::unit, Framing::reference, Framing::referenceEstimate)
                .containsExactlyInAnyOrder(
                        tuple("north", "country:south", 0.35), tuple("south", "country:south", null));
        assertThat(byLanguage).extracting(Framing::reference).containsOnly("others");
    }

    @Test
    void unknownReferenceIsRefusedAndTheKnownOnesAreNamed() {
        assertThatThrownBy(() -> comparedWith("country:east", threeOutlets()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid reference: 'country:east' is no outlet and no group. Give others, median, an outlet (A, B, C), or a group"
                                + " (country:north, country:south).");
    }

    @Test
    void eachOtherOutletCountsOnceInTheReference() {
        Corpus corpus = new Corpus();
        corpus.outlet("A", 10, 0.5);
        corpus.outlet("B", 10, 0.2);
        corpus.outlet("C", 40, 0.1);

        List<Framing> rows = corpus.whole("attention");

        assertThat(rows)
                .filteredOn(row -> row.unit().equals("A"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reference()).isEqualTo("others");
                    assertThat(row.referenceEstimate()).isCloseTo(0.15, within(1e-15));
                    assertThat(row.difference()).isCloseTo(0.35, within(1e-15));
                    assertThat(row.differenceLow()).isLessThan(row.difference());
                    assertThat(row.differenceHigh()).isGreaterThan(row.difference());
                });
        assertThat(rows)
                .filteredOn(row -> row.unit().equals("C"))
                .singleElement()
                .satisfies(row -> assertThat(row.difference()).isCloseTo(0.1 - 0.35, within(1e-15)));
    }

    @Test
    void pIsBelowTheLevelOnlyWhereTheIntervalLeavesOutZero() {
        Corpus corpus = new Corpus();
        Random random = new Random(5);
        for (int outlet = 0; outlet < 12; outlet++) {
            corpus.outlet("outlet-" + outlet, 8 + 5 * outlet, random.nextInt(9) / 10.0);
        }

        List<Framing> rows = corpus.whole("attention");

        assertThat(rows).hasSize(12).allSatisfy(row -> {
            boolean leavesOutZero = row.differenceLow() > 0 || row.differenceHigh() < 0;
            assertThat(leavesOutZero || row.p() >= 0.05).isTrue();
            assertThat(row.q()).isGreaterThanOrEqualTo(row.p());
        });
        assertThat(rows).extracting(row -> row.p() < 0.05).contains(true, false);
    }

    @Test
    void outletsThatPrintTheSameCannotBeToldApart() {
        Corpus corpus = new Corpus();
        for (int i = 0; i < 10; i++) {
            for (String outlet : List.of("A", "B")) {
                corpus.article(outlet + i, outlet, "2025-05-16", "shared-" + i, "original", false)
                        .observed(outlet + i, Corpus.SHARE, "x", i % 2, 1);
            }
        }

        assertThat(corpus.whole("attention")).hasSize(2).allSatisfy(row -> {
            assertThat(row.difference()).isZero();
            assertThat(row.differenceLow()).isNull();
            assertThat(row.p()).isNull();
        });
    }

    @Test
    void pIsNoSmallerThanTheIntervalSaysWhereOutletsShareTheirCopy() {
        Corpus corpus = new Corpus();
        for (int i = 0; i < 20; i++) {
            double tone = i % 2 == 0 ? 0.1 : -0.1;
            for (String outlet : List.of("A", "B")) {
                corpus.article(outlet + i, outlet, "2025-05-16", "shared-" + i, "original", false)
                        .observed(outlet + i, Corpus.TONE, "x", outlet.equals("A") ? tone : 2 * tone + 0.04, 1);
            }
        }

        assertThat(corpus.whole("tone")).hasSize(2).allSatisfy(row -> {
            assertThat(0.0).isBetween(row.differenceLow(), row.differenceHigh());
            assertThat(row.p()).isGreaterThan(0.05);
        });
    }

    @Test
    void theLargestDifferenceThatBoundsAllowIsAFinding() {
        Corpus corpus = new Corpus();
        for (int i = 0; i < 20; i++) {
            corpus.article("a" + i, "A", null).observed("a" + i, Corpus.TONE, "x", -1, 1);
            corpus.article("b" + i, "B", null).observed("b" + i, Corpus.TONE, "x", 1, 1);
            corpus.article("c" + i, "A", null).observed("c" + i, Corpus.SHARE, "x", 0, 1);
            corpus.article("d" + i, "B", null).observed("d" + i, Corpus.SHARE, "x", 1, 1);
        }

        Framing tone = Corpus.row(corpus.whole("tone"), "A");
        assertThat(tone.difference()).isEqualTo(-2);
        assertThat(tone.differenceLow()).isEqualTo(-2);
        assertThat(tone.differenceHigh()).isBetween(-2.0, -1.0);
        assertThat(tone.p()).isLessThan(1e-6);
        assertThat(Corpus.row(corpus.whole("attention"), "B")).satisfies(row -> {
            assertThat(row.differenceLow()).isBetween(0.5, 1.0);
            assertThat(row.differenceHigh()).isCloseTo(1, within(1e-9));
            assertThat(row.q()).isLessThan(1e-6);
        });
    }

    @Test
    void oneStatementOfManyInFewArticlesIsNoDiscovery() {
        Corpus corpus = new Corpus();
        for (int i = 0; i < 60; i++) {
            corpus.article("a" + i, "outlet-" + i / 5, null)
                    .observed("a" + i, Corpus.POOLED_SHARE, "x", i == 0 ? 1 : 0, i % 5 == 0 ? 17 : 1);
        }

        Framing row = corpus.whole("stance").stream()
                .filter(unit -> unit.unit().equals("outlet-0"))
                .findFirst()
                .orElseThrow();

        assertThat(row.estimate()).isEqualTo(1 / 21.0);
        assertThat(row.referenceEstimate()).isZero();
        assertThat(row.p()).isGreaterThan(0.01);
    }

    @Test
    void aSingleMentionMoreThanNoneIsNoFinding() {
        Corpus corpus = new Corpus();
        corpus.outlet("one", 60, 1 / 60.0);
        corpus.outlet("none", 60, 0);

        assertThat(corpus.whole("attention")).hasSize(2).allSatisfy(row -> assertThat(row.p())
                .isGreaterThan(0.1));
    }

    /** Shares of 0.5, 0.2 and 0.1; A and B are of the south. */
    private static Corpus threeOutlets() {
        Corpus plain = new Corpus();
        plain.outlet("A", 10, 0.5);
        plain.outlet("B", 10, 0.2);
        plain.outlet("C", 10, 0.1);
        Corpus grouped = new Corpus();
        plain.articleRows()
                .forEach(article -> grouped.add(Corpus.grouped(
                        article, Map.of("country", article.outlet().equals("C") ? "north" : "south"))));
        plain.observationRows().forEach(grouped::add);
        return grouped;
    }

    private static List<Framing> comparedWith(String reference, Corpus corpus) {
        return compared(reference, corpus, "outlet");
    }

    private static List<Framing> compared(String reference, Corpus corpus, String grouping) {
        return new Compare(new CompareSettings(1, 1000, 0.95, 5, reference, null))
                .framing(corpus.observations(), corpus.articles(), Corpus.CARDS).collectAsList().stream()
                        .filter(row -> row.grouping().equals(grouping)
                                && row.view().equals("all")
                                && row.period().equals("whole"))
                        .toList();
    }
}
