package dev.parallax.ingest.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is learnt on invented articles; the seeds are others than those that the rules were written on. */
class LearnerTest {

    private static final String OUTLET = "Harbour Post";
    private static final String BACKGROUND =
            "The ceasefire between the delegation and the garrison followed months of shelling along the border, and a mediator from Varn has kept the corridor open since the treaty.";

    private static List<List<String>> articles(long seed, int count) {
        Invented words = new Invented(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> words.article(10 + words.below(25)))
                .toList();
    }

    /** Articles on one event only. */
    private static List<List<String>> talks(long seed, int count) {
        Invented words = new Invented(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> words.article(10 + words.below(15), 0))
                .toList();
    }

    private static String cut(List<String> bodies) {
        Cutter cutter =
                new Cutter(new Known(Learner.learn(OUTLET, bodies)), new Known(List.of()), new Known(List.of()));
        return bodies.stream()
                .map(NeutralText::of)
                .flatMap(text -> cutter.runs(text).stream().flatMap(run -> Piece.of(text, run).stream()))
                .map(Piece::text)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource({"true, 60", "false, 60", "true, 45", "false, 45", "true, 300", "false, 300"})
    void furnitureOfEightKindsIsFoundToTheWord(boolean paragraphs, int count) {
        CutScores scores = new CutScores(0, 0, 0);
        for (long seed = 901; seed <= 904; seed++) {
            scores = scores.plus(CutScores.of(OUTLET, Furnished.of(articles(seed, count), OUTLET, -seed, paragraphs)));
        }
        assertThat(scores.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(scores.recall()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", " "})
    void articlesWithoutFurnitureKeepAllTheirWords(String between) {
        List<String> bodies = articles(77, 200).stream()
                .map(article -> String.join(between, article))
                .toList();
        assertThat(cut(bodies)).isEmpty();
    }

    /** Where all articles are of one event, what recurs shares its topic with everything. */
    @ParameterizedTest
    @CsvSource({"middle, true", "middle, false", "end, true", "end, false"})
    void aParagraphOfBackgroundIsContent(String place, boolean paragraphs) {
        List<List<String>> articles = talks(5, 40);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<String> article = new ArrayList<>(articles.get(i));
            if (i % 3 == 0) {
                article.add(place.equals("end") ? article.size() : 1 + i % (article.size() - 1), BACKGROUND);
            }
            bodies.add(String.join(paragraphs ? "\n\n" : " ", article));
        }
        assertThat(cut(bodies)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", " "})
    void aFooterWithTheWordsOfTheTopicIsFurniture(String between) {
        String footer = "Our daily ceasefire briefing follows the delegation, the border and every prisoner.";
        List<String> bodies = talks(6, 20).stream()
                .map(article -> String.join(between, article) + between + footer)
                .toList();
        assertThat(cut(bodies)).isEqualTo(footer);
    }

    @Test
    void aPressQuoteInManyArticlesIsContent() {
        String quote =
                "“We will return to the table when the other side has read what it signed in spring,” the minister said.";
        List<List<String>> articles = articles(8, 40);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<String> article = new ArrayList<>(articles.get(i));
            if (i % 4 == 0) {
                article.add(1, quote);
            }
            bodies.add(String.join("\n\n", article));
        }
        assertThat(cut(bodies)).isEmpty();
    }

    @Test
    void versionsOfOneArticleAreNotMadeOfFurniture() {
        List<String> text = articles(9, 1).get(0);
        List<String> bodies = new ArrayList<>(articles(10, 30).stream()
                .map(article -> String.join("\n\n", article))
                .toList());
        IntStream.range(0, 6)
                .forEach(i -> bodies.add(String.join("\n\n", text) + "\n\nUpdate number " + "abcdef".charAt(i)));
        assertThat(cut(bodies)).isEmpty();
    }

    @Test
    void linesTooShortForARunAreFoundWhereTheyFillALine() {
        List<String> bodies = articles(11, 30).stream()
                .map(article -> article.get(0) + "\n\nStory continues below\n\n"
                        + article.get(1).replaceFirst(" ", " story continues below ") + "\n\n"
                        + String.join("\n\n", article.subList(2, article.size())))
                .toList();
        assertThat(cut(bodies)).isEqualTo("Story continues below");
    }

    @Test
    void namesOfSpeakersInATranscriptStay() {
        List<String> bodies = articles(12, 30).stream()
                .map(article -> "ADA EXAMPLE:\n\n" + String.join("\n\nTOM MODEL:\n\n", article))
                .toList();
        assertThat(cut(bodies)).isEmpty();
    }

    @Test
    void fourTextsShowNothing() {
        List<String> bodies = articles(13, 4).stream()
                .map(article -> String.join("\n\n", article) + "\n\nSign up for our daily newsletter now.")
                .toList();
        assertThat(cut(bodies)).isEmpty();
    }
}
