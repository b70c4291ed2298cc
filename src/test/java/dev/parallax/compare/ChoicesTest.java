package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.compare.repetition.Repetitions;
import dev.parallax.model.Article;
import dev.parallax.model.Excerpt;
import dev.parallax.model.Line;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Wording;
import dev.parallax.spark.Rows;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final MeasureCard SOURCE = Corpus.card("source", "pooled", 1, 0.0, 1.0);
    private static final MeasureCard FRAME = Corpus.card("frame", "article_mean", 1, 0.0, 1.0);

    @Test
    void sourcesAreTheStatementsOfActorsAndFramesTheSentencesOfTheOutletsOwnWords() {
        Corpus corpus = new Corpus()
                .article("one", "A", "2025-05-16")
                .article("copy", "A", "2025-05-17", "wire", "reprint", false)
                .observed("one", SOURCE, "actor:kyiv", "all", 3, 5)
                .observed("one", SOURCE, "actor:kyiv", "quoted", 2, 4)
                .observed("one", SOURCE, "actor:moscow", "all", 0, 5)
                .observed("one", SOURCE, "role:official", "all", 3, 5)
                .observed("one", FRAME, "peace", "author", 2, 9)
                .observed("one", FRAME, "peace", "all", 4, 12)
                .observed("copy", SOURCE, "actor:kyiv", "all", 3, 5);

        assertThat(choices(corpus, List.of()))
                .containsExactlyInAnyOrder("sources actor:kyiv A 3.0", "frames peace A 2.0");
    }

    @Test
    void termsAreLemmasOfBodiesThatEnoughArticlesUse() {
        Corpus corpus = new Corpus().article("one", "A", "2025-05-16").article("two", "B", "2025-05-16");
        List<Wording> wordings = List.of(
                new Wording("one", List.of(said("title", "truce"), said("body", "truce", "hold", "truce"))),
                new Wording("two", List.of(said("title", "talk"), said("body", "truce", "fail"))));

        assertThat(choices(corpus, wordings)).containsExactlyInAnyOrder("terms truce A 2.0", "terms truce B 1.0");
    }

    @Test
    void anOutletsNameIsNobodysChoice() {
        Corpus corpus = new Corpus().article("one", "The Hill", "2025-05-16").article("two", "B", "2025-05-16");
        List<Wording> wordings = List.of(
                new Wording("one", List.of(said("body", "hill", "truce"))),
                new Wording("two", List.of(said("body", "hill", "truce"))));

        assertThat(choices(corpus, wordings))
                .containsExactlyInAnyOrder("terms truce The Hill 1.0", "terms truce B 1.0");
    }

    @Test
    void aSentenceThatAnOutletRepeatsIsOneChoiceOfItsWords() {
        Corpus corpus = new Corpus()
                .article("one", "A", "2025-05-16")
                .article("three", "A", "2025-05-18")
                .article("two", "A", "2025-05-17")
                .article("other", "B", "2025-05-16");
        Line footer = said("body", "sweeping", "offer", "sweeping");
        List<Wording> wordings = List.of(
                new Wording("one", List.of(footer, said("body", "truce"))),
                new Wording("two", List.of(footer, footer, said("body", "truce", "sweeping"))),
                new Wording("three", List.of(footer)),
                new Wording("other", List.of(said("body", "truce", "sweeping"))));

        assertThat(choices(corpus, wordings))
                .containsExactlyInAnyOrder(
                        "terms sweeping A 2.0",
                        "terms sweeping A 1.0",
                        "terms sweeping B 1.0",
                        "terms truce A 1.0",
                        "terms truce A 1.0",
                        "terms truce B 1.0");
    }

    @Test
    void aLemmaOfOneRepeatedSentenceIsUsedByTooFew() {
        Corpus corpus = new Corpus().article("one", "A", "2025-05-16").article("two", "A", "2025-05-17");
        List<Wording> wordings = List.of(
                new Wording("one", List.of(said("body", "sweeping"))),
                new Wording("two", List.of(said("body", "sweeping"))));

        assertThat(choices(corpus, wordings)).isEmpty();
    }

    @Test
    void aSentenceThatAnOutletRepeatsIsOneChoiceOfItsFramesAndSources() {
        Corpus corpus = new Corpus();
        for (String id : List.of("one", "two")) {
            corpus.add(text(id, "A", "The families fled. Peace is near, he said. " + id + " won."))
                    .observed(id, FRAME, "peace", "author", 2, 3, in(0, 18, 3), in(19, 42, 1))
                    .observed(id, SOURCE, "actor:kyiv", "all", 3, 5, in(19, 42, 2), in(43, 51, 1));
        }
        corpus.add(text("else", "B", "The FAMILIES fled!"))
                .observed("else", FRAME, "peace", "author", 1, 1, in(0, 18, 1));

        assertThat(choices(corpus, List.of()))
                .containsExactlyInAnyOrder(
                        "frames peace A 2.0",
                        "frames peace B 1.0",
                        "sources actor:kyiv A 3.0",
                        "sources actor:kyiv A 1.0");
    }

    private static Article text(String id, String outlet, String body) {
        Article article =
                new Corpus().article(id, outlet, "2025-05-16").articleRows().get(0);
        return Corpus.text(article, null, body);
    }

    private static Excerpt in(int begin, int end, double weight) {
        return new Excerpt("body", begin, end, weight);
    }

    private static Line said(String part, String... lemmas) {
        return new Line(part, 0, 10, List.of(lemmas));
    }

    private static List<String> choices(Corpus corpus, List<Wording> wordings) {
        var repetitions = Repetitions.of(corpus.observations(), corpus.articles());
        var said = LocalSpark.session().createDataset(wordings, Rows.of(Wording.class));
        return Choices.of(said, corpus.observations(), corpus.articles(), repetitions, 2).collectAsList().stream()
                .map(ChoicesTest::described)
                .toList();
    }

    private static String described(Row row) {
        return row.getAs("facet") + " " + row.getAs("choice") + " " + row.getAs("outlet") + " "
                + ((Number) row.getAs("count")).doubleValue();
    }
}
