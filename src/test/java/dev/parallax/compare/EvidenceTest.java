package dev.parallax.compare;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.model.Article;
import dev.parallax.model.Evidence;
import dev.parallax.model.Excerpt;
import dev.parallax.spark.Rows;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Compare COMPARE =
            new Compare(new CompareSettings(1, 1000, 0.95, 2, CompareSettings.OTHERS, null));

    @Test
    void tenStrongestSentencesAreRankedByAbsoluteWeightAndTiesByPlace() {
        Corpus corpus = new Corpus().article("b", "A", null).article("a", "A", null);
        corpus.observed("b", Corpus.TONE, "x", "all", 1, 1, weights(-0.9, 0.5, 0.4, 0.3, 0.2, 0.1));
        corpus.observed("a", Corpus.TONE, "x", "all", 1, 1, weights(0.8, -0.5, 0.4, 0.3, 0.2, 0.1));

        List<Evidence> rows = evidence(corpus, row -> row.view().equals("all"));

        assertThat(rows)
                .extracting(row -> row.rank() + " " + row.article() + " " + row.weight())
                .containsExactly(
                        "1 b -0.9",
                        "2 a 0.8",
                        "3 a -0.5",
                        "4 b 0.5",
                        "5 a 0.4",
                        "6 b 0.4",
                        "7 a 0.3",
                        "8 b 0.3",
                        "9 a 0.2",
                        "10 b 0.2");
    }

    @Test
    void sentencesAreCutByCodePointsFromTitleAndBody() {
        Corpus corpus = new Corpus();
        Article article = new Corpus().article("a", "A", null).articleRows().get(0);
        corpus.add(Corpus.text(article, "🕊 Peace? Not yet.", "Flags 🇺🇦🇷🇺 waved. They left."))
                .observed(
                        "a",
                        Corpus.TONE,
                        "x",
                        "all",
                        1,
                        1,
                        new Excerpt("title", 9, 17, 2),
                        new Excerpt("body", 18, 28, 1));

        assertThat(evidence(corpus, row -> row.view().equals("all")))
                .extracting(Evidence::part, Evidence::sentence)
                .containsExactly(tuple("title", "Not yet."), tuple("body", "They left."));
    }

    @Test
    void sentencesOfFurtherTitlesAreCutFromThese() {
        Corpus corpus = new Corpus().article("a", "A", null);
        corpus.observed("a", Corpus.TONE, "x", "all", 1, 1, new Excerpt("title_3", 4, 9, 1));
        Dataset<Article> articles = corpus.articles()
                .withColumn("otherTitles", array(lit("Not this one"), lit("The 🕊 flew")))
                .as(Rows.of(Article.class));

        assertThat(COMPARE.evidence(corpus.observations(), articles).collectAsList())
                .extracting(Evidence::part, Evidence::sentence)
                .contains(tuple("title_3", "🕊 fle"));
    }

    @Test
    void viewsAndWeeksHaveTheirOwnRanking() {
        Corpus corpus = new Corpus()
                .article("first", "A", "2025-05-16", "story", "original", false)
                .article("again", "A", "2025-05-17", "story", "reprint", false)
                .article("other", "A", "2025-05-18")
                .article("next week", "A", "2025-05-21")
                .observed("first", Corpus.TONE, "x", "all", 1, 1, weights(0.1))
                .observed("again", Corpus.TONE, "x", "all", 1, 1, weights(0.7))
                .observed("next week", Corpus.TONE, "x", "all", 1, 1, weights(0.9));

        assertThat(evidence(corpus, row -> row.article().matches("first|again")))
                .extracting(row ->
                        row.view() + " " + row.period() + " " + row.start() + " " + row.rank() + " " + row.article())
                .containsExactlyInAnyOrder(
                        "all whole null 2 again",
                        "all whole null 3 first",
                        "all week 2025-05-12 1 again",
                        "all week 2025-05-12 2 first",
                        "unique whole null 2 first",
                        "unique week 2025-05-12 1 first",
                        "original whole null 2 first",
                        "original week 2025-05-12 1 first");
    }

    private static Excerpt[] weights(double... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Excerpt("body", i, i + 1, weights[i]))
                .toArray(Excerpt[]::new);
    }

    private static List<Evidence> evidence(Corpus corpus, Predicate<Evidence> wanted) {
        return COMPARE.evidence(corpus.observations(), corpus.articles()).collectAsList().stream()
                .filter(wanted)
                .sorted(java.util.Comparator.comparing(Evidence::rank))
                .toList();
    }
}
