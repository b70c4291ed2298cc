package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.model.Article;
import dev.parallax.model.Unlisted;
import dev.parallax.spark.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrangersTest {

    @Test
    void surnameCountsForTheFullNameInTheSameArticle() {
        assertThat(names("Angela Merkel spoke in Berlin. On Monday, Merkel left Berlin."))
                .containsExactly("LOCATION Berlin 2", "PERSON Angela Merkel 2");
    }

    @Test
    void surnameOfTwoPersonsCountsForItself() {
        assertThat(names("Angela Merkel met Joachim Merkel. Later, Merkel spoke."))
                .containsExactly("PERSON Angela Merkel 1", "PERSON Joachim Merkel 1", "PERSON Merkel 1");
    }

    @Test
    void actorsOfTheCodebookAreNoStrangers() {
        assertThat(names("Donald Trump met Angela Merkel. Trump smiled.")).containsExactly("PERSON Angela Merkel 1");
    }

    @Test
    void pronounsNumbersAndDatesAreNoNames() {
        assertThat(names("On 16 May 2025 about 300 people came. She said that he had left his house."))
                .isEmpty();
    }

    @Test
    void namesOfTwoArticlesAreCountedByArticleAndOutlet() {
        var measured = LocalSpark.session()
                .createDataset(
                        List.of(
                                measured("a", new Stranger("Angela Merkel", "PERSON", 3)),
                                measured("b", new Stranger("Angela Merkel", "PERSON", 1)),
                                measured("c", new Stranger("Olaf Scholz", "PERSON", 9))),
                        Rows.of(Measured.class));
        var articles = LocalSpark.session()
                .createDataset(
                        List.of(
                                MeasuringTest.article("a", null, "x"),
                                MeasuringTest.article("b", null, "x"),
                                MeasuringTest.article("c", null, "x")),
                        Rows.of(Article.class));

        assertThat(Measuring.unlisted(measured, articles).collectAsList())
                .containsExactly(new Unlisted("Angela Merkel", "PERSON", 2, 1, 4));
    }

    private static Measured measured(String article, Stranger stranger) {
        return new Measured(article, List.of(), List.of(), List.of(), List.of(stranger));
    }

    private static List<String> names(String body) {
        return Strangers.of(Fixtures.read(null, body)).stream()
                .map(name -> name.type() + " " + name.name() + " " + name.mentions())
                .toList();
    }
}
