package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.LocalSpark;
import dev.parallax.compare.repetition.Repetitions;
import dev.parallax.model.Article;
import dev.parallax.model.Distance;
import dev.parallax.model.Excerpt;
import dev.parallax.model.Line;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Wording;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two outlets that choose alike, one of which prints a sentence again and again. */
class RepeatedDistanceTest {

    private static final MeasureCard FRAME = Corpus.card("frame", "article_mean", 1, 0.0, 1.0);
    private static final String REPEATED = "Our plan for lasting calm.";

    @TempDir
    private Path folder;

    @Test
    void sentenceThatAnOutletRepeatsDoesNotMoveItAwayFromOneThatChoosesAlike() {
        for (String facet : List.of("terms", "frames")) {
            Distance clean = distance(facet, false);
            Distance repeated = distance(facet, true);

            assertThat(repeated.polarisation()).as(facet).isCloseTo(clean.polarisation(), within(0.01));
            assertThat(repeated.q()).as(facet).isGreaterThan(0.05);
            assertThat(repeated.jensenShannon()).as(facet).isCloseTo(clean.jensenShannon(), within(0.01));
        }
    }

    private Distance distance(String facet, boolean repeated) {
        Corpus corpus = new Corpus();
        List<Wording> wordings = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 120; i++) {
            article(corpus, wordings, i % 2 == 0 ? "A" : "B", i, repeated && i % 2 == 0, random);
        }
        var spark = LocalSpark.session();
        Staging staging = new Staging(spark, new org.apache.hadoop.fs.Path(folder.toUri() + "/" + System.nanoTime()));
        return new Compare(CompareSettings.DEFAULT)
                        .distances(
                                spark.createDataset(wordings, Rows.of(Wording.class)),
                                corpus.observations(),
                                corpus.articles(),
                                Repetitions.of(corpus.observations(), corpus.articles()),
                                staging)
                        .collectAsList()
                        .stream()
                        .filter(row ->
                                row.facet().equals(facet) && row.reference().equals("B"))
                        .findFirst()
                        .orElseThrow();
    }

    /** An article of ten words of forty and two of four frames, each in a sentence of its own. */
    private static void article(
            Corpus corpus, List<Wording> wordings, String outlet, int number, boolean repeated, Random random) {
        String id = outlet + number;
        StringBuilder body = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        if (repeated) {
            body.append(REPEATED);
            lines.add(new Line("body", 0, body.length(), List.of("plan", "calm")));
        }
        for (int frame = 0; frame < 2; frame++) {
            int begin = body.length();
            body.append("It is ").append(letters(2 * number + frame)).append('.');
            String[] words =
                    random.ints(5, 0, 40).mapToObj(word -> "word" + word).toArray(String[]::new);
            lines.add(new Line("body", begin, body.length(), Arrays.asList(words)));
            Excerpt excerpt = new Excerpt("body", begin, body.length(), 1);
            corpus.observed(id, FRAME, "frame-" + random.nextInt(4) + frame, "author", 1, 3, excerpt);
        }
        if (repeated) {
            corpus.observed(id, FRAME, "calm", "author", 1, 3, new Excerpt("body", 0, REPEATED.length(), 1));
        }
        Article article = new Corpus().article(id, outlet, null).articleRows().get(0);
        corpus.add(Corpus.text(article, null, body.toString()));
        wordings.add(new Wording(id, lines));
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
