package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.LocalSpark;
import dev.parallax.model.Article;
import dev.parallax.model.Comparability;
import dev.parallax.spark.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What speaks for and against comparing an outlet, worked out by hand. */
class ComparabilityTest {

    private static final TopicDays MAY = new TopicDays(LocalDate.parse("2025-05-01"), LocalDate.parse("2025-05-31"));

    private final List<Article> articles = new ArrayList<>();

    @Test
    void sharesAreOfTheArticlesOfAnOutletAndOfEachOfItsMonths() {
        add("A", "2025-05-03", "Talks resume in the hall", "One.\n\nTwo.", 90, 100, "AD ad", null, List.of(), false);
        add("A", "2025-05-30", "TALKS END", "One.", 40, 50, null, "Sign up for it", List.of("damaged_marks: 2"), true);
        add("A", "2025-06-02", "Talks Resume in the Hall", "One.", 400, 400, null, null, List.of("no_time"), false);
        add("A", null, null, "One.", 10, 50, "a b c\nd e f\n1,000 g", null, List.of(), false);

        List<Comparability> rows = rows(MAY);

        assertThat(rows)
                .extracting(
                        Comparability::outlet, Comparability::month, Comparability::articles, Comparability::undated)
                .containsExactly(
                        tuple("A", null, 4L, 0.25),
                        tuple("A", LocalDate.parse("2025-05-01"), 2L, 0.0),
                        tuple("A", LocalDate.parse("2025-06-01"), 1L, 0.0));
        Comparability whole = rows.get(0);
        assertThat(whole.firstDay()).isEqualTo("2025-05-03");
        assertThat(whole.lastDay()).isEqualTo("2025-06-02");
        assertThat(whole.topicOverlap()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(whole.overlap()).as("nobody else").isNull();
        assertThat(whole.medianWords()).isEqualTo((40 + 90) / 2.0);
        assertThat(whole.paragraphs()).isEqualTo(0.25);
        // AD ad; Sign up for it; a b c d e f 1 000 g
        assertThat(whole.furniture()).isCloseTo((2 + 4 + 9) / 600.0, within(1e-15));
        assertThat(whole.damaged()).isEqualTo(0.25);
        assertThat(whole.agencyCopy()).isEqualTo(0.25);
        assertThat(whole.titleCase()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(whole.capitals()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(rows.get(1).paragraphs()).isEqualTo(0.5);
        assertThat(rows.get(2).topicOverlap()).isZero();
        assertThat(rows.get(2).titleCase()).isEqualTo(1);
    }

    @Test
    void whatIsNotKnownIsNull() {
        add("A", null, null, "One.", 0, 0, null, null, List.of(), false);

        assertThat(rows(TopicDays.NONE)).singleElement().satisfies(row -> {
            assertThat(row.undated()).isEqualTo(1);
            assertThat(row.firstDay()).isNull();
            assertThat(row.topicOverlap()).isNull();
            assertThat(row.furniture()).isNull();
            assertThat(row.titleCase()).isNull();
            assertThat(row.capitals()).isNull();
        });
    }

    @Test
    void topicWithoutAnEndIsOpen() {
        add("A", "2025-04-30", null, "One.", 9, 9, null, null, List.of(), false);
        add("A", "2031-01-01", null, "One.", 9, 9, null, null, List.of(), false);

        assertThat(rows(new TopicDays(MAY.from(), null)).get(0).topicOverlap()).isEqualTo(0.5);
        assertThat(rows(new TopicDays(null, MAY.to())).get(0).topicOverlap()).isEqualTo(0.5);
    }

    @Test
    void headlinesAreInTitleCaseOrInCapitalsWhateverTheirNames() {
        List<String> titleCase =
                List.of("Kyiv and Moscow Meet", "Zelensky: Talks Will Go On", "Élysée Hosts the Talks");
        List<String> capitals = List.of("RUSSIA AND UKRAINE TALK", "100 HELD");
        List<String> neither = List.of("Kyiv and Moscow meet", "Why?", "Peace", "iPhone Talks Collapse early", "2025");
        for (List<String> titles : List.of(titleCase, capitals, neither)) {
            titles.forEach(title -> add("A", null, title, "One.", 9, 9, null, null, List.of(), false));
        }

        Comparability row = rows(MAY).get(0);

        assertThat(row.titleCase()).isEqualTo(titleCase.size() / 10.0);
        assertThat(row.capitals()).isEqualTo(capitals.size() / 10.0);
    }

    private List<Comparability> rows(TopicDays topic) {
        return new Compare(CompareSettings.DEFAULT)
                .comparability(LocalSpark.session().createDataset(articles, Rows.of(Article.class)), topic)
                .collectAsList();
    }

    private void add(
            String outlet,
            String day,
            String title,
            String body,
            int words,
            int wordsRead,
            String furniture,
            String tail,
            List<String> issues,
            boolean agencyCopy) {
        String id = "article-" + articles.size();
        articles.add(new Article(
                id,
                outlet,
                Map.of(),
                title,
                null,
                null,
                List.of(),
                null,
                day == null ? null : LocalDate.parse(day),
                null,
                null,
                body,
                "hash-" + id,
                "en",
                words,
                wordsRead,
                null,
                tail,
                furniture,
                List.of(),
                id,
                null,
                0,
                "original",
                null,
                agencyCopy,
                issues,
                "test",
                1));
    }
}
