package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.LocalSpark;
import dev.parallax.model.Coverage;
import dev.parallax.model.Line;
import dev.parallax.model.StoryArticle;
import dev.parallax.model.Wording;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

    private static final SparkSession SPARK = LocalSpark.session();
    private static final String SWAP = "prisoner swap bus border list mother wait exchange camp";
    private static final String STRIKE = "drone strike depot fire roof siren smoke crater night";

    private final Corpus corpus = new Corpus();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<StoryArticle> members = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void articlesOfTheSameDaysThatShareTellingWordsAreOneStory() {
        article("a1", "A", "2025-05-16", SWAP + " kyiv");
        article("b1", "B", "2025-05-17", SWAP + " moscow");
        article("a2", "A", "2025-05-16", STRIKE + " lviv");
        article("b2", "B", "2025-05-16", STRIKE + " kursk");

        Map<String, String> stories = stories();

        assertThat(stories.get("a1")).isEqualTo(stories.get("b1")).isIn("a1", "b1");
        assertThat(stories.get("a2")).isEqualTo(stories.get("b2")).isIn("a2", "b2");
    }

    @Test
    void theSameWordsAWeekLaterAreAnotherStory() {
        article("a1", "A", "2025-05-16", SWAP);
        article("b1", "B", "2025-05-16", SWAP);
        article("a2", "A", "2025-05-23", SWAP);
        article("b2", "B", "2025-05-23", SWAP);
        article("c", "C", "2025-05-16", STRIKE);

        Map<String, String> stories = stories();

        assertThat(stories.get("a1")).isEqualTo(stories.get("b1")).isNotEqualTo(stories.get("a2"));
        assertThat(stories.get("a2")).isEqualTo(stories.get("b2"));
        assertThat(stories).containsEntry("c", "c");
    }

    @Test
    void anArticleThatTouchesBothEventsDoesNotJoinTheirStories() {
        for (String outlet : List.of("A", "B", "C")) {
            article("swap-" + outlet, outlet, "2025-05-16", SWAP);
            article("strike-" + outlet, outlet, "2025-05-16", STRIKE);
        }
        article("both", "D", "2025-05-16", "prisoner swap drone strike choir rehearse song");
        article("none", "D", "2025-05-23", "choir rehearse song");

        Map<String, String> stories = stories();

        assertThat(stories.get("swap-A")).isEqualTo(stories.get("swap-B")).isNotEqualTo(stories.get("strike-A"));
        assertThat(stories.get("both")).isIn(stories.get("swap-A"), stories.get("strike-A"));
    }

    @Test
    void articlesWithoutADayAreInNoStory() {
        article("a", "A", "2025-05-16", SWAP);
        article("b", "B", null, SWAP);

        assertThat(stories()).containsOnlyKeys("a");
    }

    @Test
    void partitionsDoNotChangeTheRows() {
        for (int i = 0; i < 40; i++) {
            article(
                    "a" + i,
                    "A",
                    "2025-05-" + (10 + i % 7),
                    (i % 2 == 0 ? SWAP : STRIKE) + " w" + i % 3 + " v" + i % 5);
        }

        assertThat(rows(7)).isEqualTo(rows(1)).hasSize(40);
    }

    @Test
    void coverageComparesWithWhatWouldBeIfOutletAndStoryWereIndependent() {
        for (int i = 0; i < 8; i++) {
            inStory("A", i < 6 ? "one" : "two");
            inStory("B", "two");
        }
        corpus.article("copy", "B", "2025-05-16", "A-one-0", "reprint", true);
        members.add(new StoryArticle("copy", "one", null, null));

        List<Coverage> rows = coverage();

        assertThat(rows).hasSize(4);
        Coverage none = rows.get(1);
        assertThat(none.story() + none.outlet()).isEqualTo("oneB");
        assertThat(List.of(none.articles(), none.outletArticles(), none.storyArticles()))
                .containsExactly(0L, 8L, 6L);
        assertThat(none.expected()).isCloseTo(3, within(1e-12));
        assertThat(none.residual()).isCloseTo(-3 / Math.sqrt(3), within(1e-12));
        assertThat(rows.get(0).residual()).isCloseTo(Math.sqrt(3), within(1e-12));
        // In a table of two by two all adjusted residuals are alike: chi-squared, 9.6, is the dispersion.
        assertThat(none.p()).isCloseTo(new ClumpedCount(3, 9.6).p(0), within(1e-12));
        assertThat(none.omission()).isFalse();
    }

    @Test
    void anOutletThatLeavesALargeStoryOutIsFoundAndSilenceThatChanceExplainsIsNot() {
        List<String> outlets = List.of("A", "B", "C", "D", "E", "F");
        for (int story = 0; story < 20; story++) {
            for (int i = 0; i < 120; i++) {
                String outlet = outlets.get(i % 6);
                if (!(outlet.equals("F") && story == 4)) {
                    inStory(outlet, "story-" + story);
                }
            }
        }
        // Three of each were to be expected in this one, and B has none.
        for (int i = 0; i < 18; i++) {
            inStory(i % 6 == 1 ? "C" : outlets.get(i % 6), "small");
        }

        List<Coverage> rows = coverage();

        assertThat(rows).filteredOn(Coverage::omission).singleElement().satisfies(row -> {
            assertThat(row.story()).isEqualTo("story-4");
            assertThat(row.outlet()).isEqualTo("F");
        });
        assertThat(rows).filteredOn(row -> row.articles() == 0).hasSize(2);
    }

    @Test
    void outletsThatChooseStoriesAlikeLeaveNoneOutHoweverTheirArticlesClump() {
        Random random = new Random(4);
        for (int story = 0; story < 40; story++) {
            for (int outlet = 0; outlet < 8; outlet++) {
                // One or two occasions to report, and a few articles on each.
                for (int occasion = random.nextInt(3); occasion > 0; occasion--) {
                    for (int i = random.nextInt(6); i >= 0; i--) {
                        inStory("outlet-" + outlet, "story-" + story);
                    }
                }
            }
        }

        List<Coverage> rows = coverage();

        assertThat(rows)
                .filteredOn(row -> row.articles() == 0 && row.expected() >= 3)
                .hasSizeGreaterThan(20);
        assertThat(rows).noneMatch(row -> row.q() != null && row.q() < 0.05);
    }

    @Test
    void anOutletThatWritesInSeriesAmongOthersThatDoNotLeavesNoneOut() {
        Random random = new Random(12);
        for (int story = 0; story < 40; story++) {
            for (int outlet = 0; outlet < 10; outlet++) {
                for (int i = 1 + random.nextInt(4); i > 0; i--) {
                    inStory("single-" + outlet, "story-" + story);
                }
            }
            for (int i = random.nextInt(3) == 0 ? 9 : 0; i > 0; i--) {
                inStory("series", "story-" + story);
            }
        }

        List<Coverage> rows = coverage();

        assertThat(rows)
                .filteredOn(row -> row.outlet().equals("series") && row.articles() == 0)
                .hasSizeGreaterThan(20);
        assertThat(rows).noneMatch(row -> row.q() != null && row.q() < 0.05);
    }

    @Test
    void oneOutletAloneHasWhatIsExpected() {
        inStory("A", "one");
        inStory("A", "two");

        assertThat(coverage()).hasSize(2).allSatisfy(row -> {
            assertThat(row.expected()).isEqualTo(1);
            assertThat(row.q()).isEqualTo(1);
        });
    }

    private void inStory(String outlet, String story) {
        String id = outlet + "-" + story + "-" + members.size();
        corpus.article(id, outlet, "2025-05-16");
        members.add(new StoryArticle(id, story, null, null));
    }

    private List<Coverage> coverage() {
        return new Compare(CompareSettings.DEFAULT)
                .coverage(SPARK.createDataset(members, Rows.of(StoryArticle.class)), corpus.articles())
                .orderBy("story", "outlet")
                .collectAsList();
    }

    private void article(String id, String outlet, String day, String text) {
        corpus.article(id, outlet, day);
        Line line = new Line("body", 0, text.length(), List.of(text.split(" ")));
        wordings.add(new Wording(id, List.of(line)));
    }

    private Map<String, String> stories() {
        return rows(2).stream().collect(Collectors.toMap(StoryArticle::article, StoryArticle::story));
    }

    private List<StoryArticle> rows(int partitions) {
        Staging staging = new Staging(SPARK, new org.apache.hadoop.fs.Path(folder.toUri() + "/" + System.nanoTime()));
        return new Compare(CompareSettings.DEFAULT)
                        .stories(
                                SPARK.createDataset(wordings, Rows.of(Wording.class))
                                        .repartition(partitions),
                                corpus.articles().repartition(partitions),
                                staging)
                        .collectAsList()
                        .stream()
                        .sorted(Comparator.comparing(StoryArticle::article))
                        .toList();
    }
}
