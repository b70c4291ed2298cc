package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.LocalSpark;
import dev.parallax.compare.repetition.Repetitions;
import dev.parallax.model.Article;
import dev.parallax.model.Excerpt;
import dev.parallax.model.Framing;
import dev.parallax.model.StoryArticle;
import dev.parallax.spark.Rows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On how little a number stands, and which differences should not lead because of that. */
class GuardTest {

    private final Corpus corpus = new Corpus();
    private final List<StoryArticle> stories = new ArrayList<>();

    @Test
    void sentencesThatRepeatEachOtherAreToldWhateverTheirCaseAndFigures() {
        for (int i = 0; i < 20; i++) {
            says("A", i, i % 2 == 0 ? "Read issue " + i + " for peace." : "READ ISSUE " + 100 * i + ", FOR PEACE!");
            says("B", i, i < 4 ? "Peace came to village " + word(i) + "." : null);
        }

        Framing row = row("A");

        assertThat(row.distinctSentences()).isEqualTo(1 / 20.0);
        assertThat(row.topSentence()).isEqualTo(1);
        assertThat(row.topArticle()).isEqualTo(1 / 20.0);
        assertThat(row.caution()).isEqualTo("repeated_sentences");
        assertThat(row("B").distinctSentences()).isEqualTo(1);
        assertThat(row("B").topSentence()).isEqualTo(1 / 4.0);
    }

    @Test
    void oneSentenceThatHoldsHalfOfTheWeightIsTold() {
        for (int i = 0; i < 20; i++) {
            says("A", i, i < 8 ? "Read this for peace." : i < 16 ? "Peace came to " + word(i) + "." : null);
            says("B", i, null);
        }

        Framing row = row("A");

        assertThat(row.distinctSentences()).isCloseTo(9 / 16.0, within(1e-15));
        assertThat(row.topSentence()).isEqualTo(0.5);
        assertThat(row.caution()).isEqualTo("one_sentence");
    }

    @Test
    void anArticlesPartIsDealtOutToItsSentencesByTheirWeights() {
        Article one = new Corpus().article("A0", "A", null).articleRows().get(0);
        corpus.add(Corpus.text(one, "It came.", "Peace came. It went."))
                .observed("A0", Corpus.SHARE, "x", "all", 1, 1, in(0, 11, 3), new Excerpt("title", 0, 8, -1));
        says("A", 1, "It came!");
        says("A", 2, "It went.");

        // of three, It came has a quarter of the first and all of the second; It went is no sentence of the first that
        // counts
        assertThat(row("A").topSentence()).isCloseTo(1.25 / 3, within(1e-15));
        assertThat(row("A").distinctSentences()).isEqualTo(3 / 4.0);
    }

    @Test
    void oneArticleThatHoldsHalfOfTheWeightIsTold() {
        for (int i = 0; i < 20; i++) {
            article("A", i).observed("A" + i, Corpus.RATE, "x", i == 0 ? 60 : i < 6 ? 6 : 0, 500);
            article("B", i).observed("B" + i, Corpus.RATE, "x", i % 2, 500);
        }

        Framing row = row("A");

        assertThat(row.topArticle()).isCloseTo(60 / 90.0, within(1e-15));
        assertThat(row.topSentence()).isNull();
        assertThat(row.distinctSentences()).isNull();
        assertThat(row.caution()).isEqualTo("one_article");
        assertThat(row("B").topArticle()).isEqualTo(1 / 10.0);
    }

    @Test
    void oneStoryThatHoldsHalfOfTheWeightIsTold() {
        for (int i = 0; i < 20; i++) {
            says("A", i, i < 12 ? "Peace came to " + word(i) + "." : null);
            says("B", i, null);
            stories.add(new StoryArticle("A" + i, i < 7 ? "A0" : "A" + i, null, null));
        }

        assertThat(row("A").topEvent()).isCloseTo(7 / 12.0, within(1e-15));
        assertThat(row("A").caution()).isEqualTo("one_event");
    }

    @Test
    void anArticleWithoutAStoryIsOfTheEventOfItsReuseCluster() {
        for (int i = 0; i < 20; i++) {
            corpus.article("A" + i, "A", null, i < 6 ? "wire" : "A" + i, "original", false)
                    .observed("A" + i, Corpus.SHARE, "x", i < 10 ? 1 : 0, 1);
            says("B", i, null);
        }

        assertThat(row("A").topEvent()).isCloseTo(6 / 10.0, within(1e-15));
    }

    @Test
    void whatAnOutletHardlyEverSaysMayRestOnOneArticle() {
        for (int i = 0; i < 40; i++) {
            says("A", i, i == 0 ? "Peace came to " + word(i) + "." : null);
            says("B", i, i < 36 ? "Peace came to " + word(100 + i) + "." : null);
        }

        Framing row = row("A");

        assertThat(row.topArticle()).isEqualTo(1);
        assertThat(row.q()).isLessThan(0.001);
        assertThat(row.caution()).isNull();
    }

    @Test
    void differenceThatOneOfTheOthersMakesIsTheirsNotTheOutlets() {
        corpus.outlet("loud", 40, 0.8);
        for (String outlet : List.of("a", "b", "c", "d", "e")) {
            corpus.outlet(outlet, 40, 0.2);
        }

        List<Framing> rows = rows();

        assertThat(Corpus.row(rows, "loud").caution()).isNull();
        assertThat(rows)
                .filteredOn(row -> !row.unit().equals("loud"))
                .hasSize(5)
                .allSatisfy(row -> {
                    assertThat(row.difference()).isNegative();
                    assertThat(row.caution()).isEqualTo("one_outlet");
                });
    }

    @Test
    void differenceFromSeveralIsTheOutletsOwnAndOneOfTwoOutletsHasNoOneElse() {
        corpus.outlet("a", 40, 0.8).outlet("b", 40, 0.8).outlet("c", 40, 0.2).outlet("d", 40, 0.2);

        assertThat(rows()).extracting(Framing::caution).containsOnlyNulls();

        Corpus two = new Corpus().outlet("a", 40, 0.8).outlet("b", 40, 0.2);
        assertThat(two.whole("attention")).extracting(Framing::caution).containsOnlyNulls();
    }

    @Test
    void numberOfNothingRestsOnNothing() {
        corpus.outlet("a", 10, 0).outlet("b", 10, 0.5);

        assertThat(row("a")).satisfies(row -> {
            assertThat(row.topArticle()).isNull();
            assertThat(row.topEvent()).isNull();
            assertThat(row.topSentence()).isNull();
        });
    }

    @Test
    void partitionsDoNotChangeTheRows() {
        for (int i = 0; i < 30; i++) {
            says("A", i, i % 3 == 0 ? "Read this for peace." : "Peace came to " + word(i % 20) + ".");
            says("B", i, i % 4 == 0 ? "Read this for peace." : null);
            stories.add(new StoryArticle("A" + i, "A" + i % 7, null, null));
        }
        List<Framing> expected = rows();

        for (int partitions : new int[] {1, 7}) {
            assertThat(LocalPartitions.with(partitions, this::rows)).isEqualTo(expected);
        }
    }

    private static Excerpt in(int begin, int end, double weight) {
        return new Excerpt("body", begin, end, weight);
    }

    /** A word of letters for a number: figures do not tell sentences apart. */
    private static String word(int number) {
        return "place" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private Corpus article(String outlet, int number) {
        return corpus.article(outlet + number, outlet, null);
    }

    /** An article that says a sentence on x; on something else if it is null. */
    private void says(String outlet, int number, String sentence) {
        Article article = new Corpus()
                .article(outlet + number, outlet, null)
                .articleRows()
                .get(0);
        corpus.add(Corpus.text(article, "Title", sentence == null ? "Rain fell." : sentence));
        Excerpt[] excerpts = sentence == null ? new Excerpt[0] : new Excerpt[] {in(0, sentence.length(), 1)};
        corpus.observed(article.id(), Corpus.SHARE, "x", "all", excerpts.length, 1, excerpts);
    }

    private Framing row(String outlet) {
        return Corpus.row(rows(), outlet);
    }

    private List<Framing> rows() {
        var spark = LocalSpark.session();
        return new Compare(CompareSettings.DEFAULT)
                        .framing(
                                corpus.observations(),
                                corpus.articles(),
                                spark.createDataset(stories, Rows.of(StoryArticle.class)),
                                Repetitions.of(corpus.observations(), corpus.articles()),
                                Corpus.CARDS)
                        .orderBy("unit")
                        .collectAsList()
                        .stream()
                        .filter(row -> row.view().equals("all"))
                        .toList();
    }
}
