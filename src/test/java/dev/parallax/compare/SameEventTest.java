package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.compare.repetition.Repetitions;
import dev.parallax.model.Framing;
import dev.parallax.model.StoryArticle;
import dev.parallax.spark.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Forty stories, half of them grim; outlets B and C cover all, outlet A the grim ones only. */
class SameEventTest {

    private static final double GRIM = -0.5;
    private static final double BRIGHT = 0.1;

    private final Corpus corpus = new Corpus();
    private final List<StoryArticle> stories = new ArrayList<>();

    @Test
    void anOutletThatOnlyCoversGrimStoriesDiffersFromOthersButNotOnTheSameEvents() {
        plant(0);

        Framing row = row("A", "whole");

        assertThat(row.differenceHigh()).isNegative();
        assertThat(GRIM - (GRIM + BRIGHT) / 2).isBetween(row.differenceLow(), row.differenceHigh());
        assertThat(row.q()).isLessThan(0.001);
        assertThat(row.sameEventStories()).isEqualTo(20);
        assertThat(0.0).isBetween(row.sameEventLow(), row.sameEventHigh());
        assertThat(row.sameEventQ()).isGreaterThan(0.05);
        assertThat(row("A", "week").sameEventStories()).isNull();
    }

    @Test
    void aSlantOnTheSameEventsIsFoundAtItsSize() {
        plant(-0.1);

        Framing row = row("A", "whole");

        assertThat(-0.1).isBetween(row.sameEventLow(), row.sameEventHigh());
        assertThat(row.sameEventHigh()).isNegative();
        assertThat(row.sameEventQ()).isLessThan(0.01);
    }

    @Test
    void aDifferenceIsTheMeanOverStoriesOfOwnValueMinusMeanOfOthers() {
        tell("one", "A", 0.3);
        tell("one", "A", 0.5);
        tell("one", "B", 0.1);
        tell("one", "C", 0.3);
        tell("two", "A", 0.0);
        tell("two", "B", 0.4);
        tell("alone", "A", 0.9);

        Framing row = row("A", "whole");

        assertThat(row.sameEventStories()).isEqualTo(2);
        assertThat(row.sameEventDifference()).isCloseTo((0.2 - 0.4) / 2, org.assertj.core.api.Assertions.within(1e-7));
        assertThat(row.sameEventLow()).isNull();
        assertThat(row.sameEventQ()).isNull();
    }

    @Test
    void outletsThatTellStoriesAlikeShowNoDifferenceOutOfRounding() {
        for (int story = 0; story < 6; story++) {
            for (String outlet : List.of("A", "B", "C")) {
                tell("story-" + story, outlet, story % 2 == 0 ? 1 : 0.5);
                tell("story-" + story, outlet, 0);
                tell("story-" + story, outlet, 0);
            }
        }

        for (String outlet : List.of("A", "B", "C")) {
            Framing row = row(outlet, "whole");
            assertThat(row.sameEventStories()).isEqualTo(6);
            assertThat(row.sameEventDifference()).isZero();
            assertThat(row.sameEventQ()).isNull();
        }
    }

    @Test
    void anOutletThatNeverDoesWhatIsRareDoesNotDifferOnTheSameEvents() {
        Random random = new Random(5);
        for (int story = 0; story < 25; story++) {
            tell("story-" + story, "A", 0);
            for (int outlet = 0; outlet < 12; outlet++) {
                tell("story-" + story, "outlet-" + outlet, random.nextDouble() < 0.06 ? 1 : 0);
            }
        }

        Framing row = row("A", "whole");

        assertThat(row.sameEventDifference()).isNegative();
        assertThat(row.sameEventP()).isGreaterThan(0.05);
        assertThat(row.sameEventHigh()).isPositive();
        assertThat(rows(1)).noneMatch(other -> other.sameEventQ() != null && other.sameEventQ() < 0.05);
    }

    @Test
    void partitionsDoNotChangeTheRows() {
        plant(0);

        assertThat(rows(7)).isEqualTo(rows(1));
    }

    private void plant(double slant) {
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            double tone = i % 2 == 0 ? GRIM : BRIGHT;
            for (String outlet : i % 2 == 0 ? List.of("A", "B", "C") : List.of("B", "C")) {
                tell("story-" + i, outlet, tone + (outlet.equals("A") ? slant : 0) + 0.05 * random.nextGaussian());
            }
        }
    }

    private void tell(String story, String outlet, double tone) {
        String id = "article-" + stories.size();
        corpus.article(id, outlet, "2025-05-16").observed(id, Corpus.TONE, "", tone, 1);
        stories.add(new StoryArticle(id, story, null, null));
    }

    private Framing row(String outlet, String period) {
        return rows(2).stream()
                .filter(row -> row.unit().equals(outlet)
                        && row.period().equals(period)
                        && row.view().equals("all"))
                .findFirst()
                .orElseThrow();
    }

    private List<Framing> rows(int partitions) {
        Compare compare = new Compare(CompareSettings.DEFAULT);
        var observations = corpus.observations().repartition(partitions);
        return compare.framing(
                        observations,
                        corpus.articles(),
                        LocalSpark.session().createDataset(stories, Rows.of(StoryArticle.class)),
                        Repetitions.of(observations, corpus.articles()),
                        Corpus.CARDS)
                .orderBy("unit", "view", "period", "start")
                .collectAsList();
    }
}
