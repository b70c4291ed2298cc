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
            corpus.article("a" + i, "A", "2025-05-16");
            corpus.article("b" + i, "B", "2025-05-16");
        }
        corpus.article("copy", "B", "2025-05-16", "a0", "reprint", true);
        List<StoryArticle> stories = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            stories.add(new StoryArticle("a" + i, i < 6 ? "one" : "two", null, null));
            stories.add(new StoryArticle("b" + i, "two", null, null));
        }
        stories.add(new StoryArticle("copy", "one", null, null));

        List<Coverage> rows = new Compare(CompareSettings.DEFAULT)
                .coverage(SPARK.createDataset(stories, Rows.of(StoryArticle.class)), corpus.articles())
                .orderBy("story", "outlet")
                .collectAsList();

        assertThat(rows).hasSize(4).element(1).isEqualTo(new Coverage("one", "B", 0, 8, 6, 3, -3 / Math.sqrt(3), true));
        assertThat(rows.get(0).residual()).isCloseTo(Math.sqrt(3), within(1e-12));
        assertThat(rows).filteredOn(Coverage::omission).hasSize(1);
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
