package dev.parallax.planted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.codebook.Outlets;
import dev.parallax.compare.Compare;
import dev.parallax.compare.CompareSettings;
import dev.parallax.measure.Measuring;
import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.model.Framing;
import dev.parallax.model.Observation;
import dev.parallax.spark.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** From annotations to framing: what was planted is found, as large as it was planted, and nothing else is. */
class PlantedTruthTest {

    private static final double SLANT = 0.25;
    private static final int STUDIES = 4;

    /** By what the slanted outlet differs from the others: half of an article's sentences can be of the human cost. */
    private static final Map<String, Double> PLANTED = Map.of(
            "attention ukraine",
            SLANT,
            "frame human_cost",
            SLANT / 2,
            "label war:invasion",
            SLANT,
            "label war:conflict",
            -SLANT);

    private static final List<String> EVEN = List.of("attention russia", "frame negotiation", "attention_lead russia");

    @Test
    void everyPlantedEffectIsFoundInItsSizeAndNothingElseIs() {
        int covered = 0;
        int alarms = 0;
        for (int seed = 1; seed <= STUDIES; seed++) {
            Map<String, Framing> slanted = framing(new PlantedStudy(seed, 300, SLANT)).stream()
                    .filter(row -> row.unit().equals("slanted"))
                    .collect(Collectors.toMap(PlantedTruthTest::name, row -> row));
            for (String name : PLANTED.keySet()) {
                Framing row = slanted.get(name);
                assertThat(row.q()).as(name).isLessThan(0.05);
                covered +=
                        row.differenceLow() <= PLANTED.get(name) && PLANTED.get(name) <= row.differenceHigh() ? 1 : 0;
            }
            alarms += EVEN.stream().anyMatch(name -> slanted.get(name).q() < 0.05) ? 1 : 0;
        }
        // one of twenty may miss by right: of 12 and of 4, chance gives more than 2 and more than 1 once in fifty times
        assertThat(covered).isGreaterThanOrEqualTo(STUDIES * PLANTED.size() - 2);
        assertThat(alarms).isLessThanOrEqualTo(1);
    }

    @Test
    void whereNothingIsPlantedNothingIsFound() {
        assertThat(framing(new PlantedStudy(6, 150, 0)))
                .filteredOn(row -> row.q() != null)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.q()).isGreaterThan(0.05));
    }

    private static String name(Framing row) {
        return row.measure() + " " + row.subject();
    }

    private static List<Framing> framing(PlantedStudy study) {
        SparkSession spark = LocalSpark.session();
        Dataset<Article> articles = spark.createDataset(study.articles(), Rows.of(Article.class));
        Dataset<Annotation> annotations = spark.createDataset(study.annotations(), Rows.of(Annotation.class));
        Dataset<Observation> observations = Measuring.observations(
                new Measuring(PlantedStudy.CODEBOOK, Outlets.none()).measured(articles, annotations));
        return new Compare(CompareSettings.DEFAULT)
                .framing(observations, articles, Measuring.cards())
                .where("view = 'all' and period = 'whole' and voice = 'author'")
                .collectAsList();
    }
}
