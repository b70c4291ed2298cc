package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.Article;
import dev.parallax.model.Comparability;
import dev.parallax.model.Framing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Outlets of other days than the others cannot lead, and periods on either side of a day. */
class OverlapTest {

    private static final LocalDate MAY = LocalDate.parse("2025-05-01");

    private final Corpus corpus = new Corpus();

    @Test
    void outletOfOtherDaysThanTheOthersSaysSoAndTheOthersDoNot() {
        days("spring", MAY, 20);
        days("also", MAY.plusDays(2), 20);
        days("third", MAY.plusDays(1), 20);
        days("autumn", MAY.plusDays(100), 20);

        assertThat(cautions("whole"))
                .containsEntry("autumn", "no_overlap")
                .doesNotContainValue("undated")
                .satisfies(all -> assertThat(all.values().stream().filter("no_overlap"::equals))
                        .hasSize(1));
        // of its twenty days, 18 are of also's, 19 of third's, none of autumn's
        assertThat(comparability("spring").overlap()).isCloseTo((18 + 19) / 60.0, within(1e-15));
        assertThat(comparability("autumn").overlap()).isZero();
    }

    @Test
    void twoHalvesOfACorpusThatNeverMeetAreAllCautioned() {
        days("one", MAY, 20);
        days("two", MAY, 20);
        days("three", MAY.plusDays(100), 20);
        days("four", MAY.plusDays(100), 20);

        assertThat(cautions("whole").values()).containsOnly("no_overlap").hasSize(4);
    }

    @Test
    void outletWithoutDaysAmongOthersThatHaveThemSaysSo() {
        days("one", MAY, 20);
        days("two", MAY, 20);
        days("undated", null, 20);

        assertThat(cautions("whole")).containsEntry("undated", "undated").containsOnlyKeys("undated");
        assertThat(comparability("undated")).satisfies(row -> {
            assertThat(row.undated()).isEqualTo(1);
            assertThat(row.firstDay()).isNull();
            assertThat(row.overlap()).isNull();
        });
    }

    @Test
    void whereNobodyHasDaysNothingIsKnownOfThem() {
        days("one", null, 20);
        days("two", null, 20);

        assertThat(cautions("whole")).isEmpty();
    }

    @Test
    void overlapIsWithTheReferenceThatWasChosen() {
        days("one", MAY, 20);
        days("two", MAY, 20);
        days("late", MAY.plusDays(100), 20);
        Compare withLate = new Compare(new CompareSettings(1, 1000, 0.95, 5, "late", null));

        assertThat(withLate.comparability(corpus.articles(), TopicDays.NONE).collectAsList())
                .filteredOn(row -> row.month() == null)
                .extracting(Comparability::outlet, Comparability::overlap)
                .containsExactly(tuple("late", null), tuple("one", 0.0), tuple("two", 0.0));
    }

    @Test
    void groupsOfOtherDaysSaySoAsOutletsDo() {
        Corpus plain = new Corpus();
        for (int i = 0; i < 20; i++) {
            plain.article("n" + i, "N", MAY.plusDays(i).toString());
            plain.article("s" + i, "S", MAY.plusDays(50 + i).toString());
        }
        for (Article article : plain.articleRows()) {
            corpus.add(Corpus.grouped(article, Map.of("country", article.outlet() + "land")))
                    .observed(article.id(), Corpus.SHARE, "x", article.id().hashCode() % 2 == 0 ? 1 : 0, 1);
        }

        assertThat(rows(CompareSettings.DEFAULT))
                .filteredOn(row -> row.grouping().equals("country"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.caution()).isEqualTo("no_overlap"));
    }

    @Test
    void beforeAndAfterASplitAreComparedByThemselvesAndNothingElseChanges() {
        days("one", MAY, 30);
        days("two", MAY.plusDays(1), 28);
        days("undated", null, 20);
        LocalDate split = MAY.plusDays(15);
        Corpus earlier = new Corpus();
        corpus.articleRows().stream()
                .filter(article -> article.day() != null && article.day().isBefore(split))
                .forEach(earlier::add);
        corpus.observationRows().stream()
                .filter(row -> earlier.articleRows().stream()
                        .anyMatch(article -> article.id().equals(row.article())))
                .forEach(earlier::add);

        List<Framing> rows = rows(splitAt(split));

        assertThat(rows)
                .filteredOn(row -> row.period().equals("whole") || row.period().equals("week"))
                .isEqualTo(rows(CompareSettings.DEFAULT));
        assertThat(rows)
                .filteredOn(row -> row.period().equals("before") || row.period().equals("after"))
                .extracting(Framing::unit, Framing::period, Framing::start, Framing::nArticles)
                .containsExactlyInAnyOrder(
                        tuple("one", "before", null, 15L),
                        tuple("one", "after", split, 15L),
                        tuple("two", "before", null, 14L),
                        tuple("two", "after", split, 14L));
        Framing before = rows.stream()
                .filter(row -> row.period().equals("before") && row.unit().equals("one"))
                .findFirst()
                .orElseThrow();
        Framing alone = Corpus.row(earlier.whole("attention"), "one");
        assertThat(before.estimate()).isEqualTo(alone.estimate());
        assertThat(before.difference()).isEqualTo(alone.difference());
        assertThat(before.p()).isEqualTo(alone.p());
        assertThat(before.q()).isEqualTo(alone.q());
    }

    @Test
    void evidenceHasThePeriodsOfTheNumbers() {
        days("one", MAY, 20);
        corpus.observed("one-3", Corpus.TONE, "x", "all", 1, 1, new dev.parallax.model.Excerpt("body", 0, 4, 1));

        assertThat(new Compare(splitAt(MAY.plusDays(10)))
                        .evidence(corpus.observations(), corpus.articles())
                        .collectAsList())
                .filteredOn(row -> row.view().equals("all"))
                .extracting(row -> row.period() + " " + row.start() + " " + row.rank())
                .contains("whole null 1", "before null 1")
                .noneMatch(place -> place.startsWith("after"));
    }

    @Test
    void splitWithoutArticlesOnEitherSideIsRefusedAndTheDaysAreNamed() {
        days("one", MAY, 20);

        for (LocalDate split : List.of(MAY, MAY.plusDays(20))) {
            assertThatThrownBy(() -> new Compare(splitAt(split)).check(corpus.articles()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Invalid split: " + split + ". The articles are of 2025-05-01 to 2025-05-20; give a day"
                            + " after the first of these and not after the last.");
        }
        new Compare(splitAt(MAY.plusDays(1))).check(corpus.articles());
        new Compare(splitAt(MAY.plusDays(19))).check(corpus.articles());

        Corpus undated = new Corpus().article("a", "A", null);
        assertThatThrownBy(() -> new Compare(splitAt(MAY)).check(undated.articles()))
                .hasMessageContaining("No article has a day");
    }

    private static CompareSettings splitAt(LocalDate day) {
        return new CompareSettings(20250516, 1000, 0.95, 5, CompareSettings.OTHERS, day);
    }

    /** An article a day from a day on, every second of which mentions x. */
    private void days(String outlet, LocalDate first, int articles) {
        for (int i = 0; i < articles; i++) {
            String id = outlet + "-" + i;
            corpus.article(id, outlet, first == null ? null : first.plusDays(i).toString())
                    .observed(id, Corpus.SHARE, "x", i % 2, 1);
        }
    }

    private Map<String, String> cautions(String period) {
        return rows(CompareSettings.DEFAULT).stream()
                .filter(row -> row.period().equals(period) && row.caution() != null)
                .collect(java.util.stream.Collectors.toMap(Framing::unit, Framing::caution));
    }

    private List<Framing> rows(CompareSettings settings) {
        return new Compare(settings)
                        .framing(corpus.observations(), corpus.articles(), Corpus.CARDS)
                        .orderBy("grouping", "unit", "view", "period", "start")
                        .collectAsList()
                        .stream()
                        .filter(row -> row.view().equals("all"))
                        .toList();
    }

    private Comparability comparability(String outlet) {
        return new Compare(CompareSettings.DEFAULT)
                .comparability(corpus.articles(), TopicDays.NONE).collectAsList().stream()
                        .filter(row -> row.outlet().equals(outlet) && row.month() == null)
                        .findFirst()
                        .orElseThrow();
    }
}
