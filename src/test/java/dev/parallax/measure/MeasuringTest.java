package dev.parallax.measure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.annotate.Text;
import dev.parallax.codebook.Outlets;
import dev.parallax.ingest.clean.Fingerprint;
import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.model.Observation;
import dev.parallax.model.Segment;
import dev.parallax.model.Statement;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuringTest {

    private static final SparkSession SPARK = LocalSpark.session();
    private static final String TITLE = "Kyiv waits";
    private static final List<String> BODIES = List.of(
            "Russia bombed a town. Talks failed.",
            "\"This is war,\" said a doctor in Kyiv. Keith Kellogg called for talks.",
            "The special military operation goes on. Putin waits.",
            "This body was never annotated.",
            "This body failed.");

    private final Measuring measuring = new Measuring(Fixtures.CODEBOOK, Outlets.none());

    @Test
    void annotationsAreReadOnceForAllMeasures(@TempDir Path out) throws Exception {
        Tables tables = new Tables(SPARK, new org.apache.hadoop.fs.Path(out.toUri()));
        tables.replace(Table.ARTICLES, articles(1));
        tables.replace(Table.ANNOTATIONS, annotations(1));
        Dataset<Article> articles = tables.read(Table.ARTICLES);
        Dataset<Annotation> annotations = tables.read(Table.ANNOTATIONS);
        AtomicLong read = new AtomicLong();
        SparkListener records = new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd task) {
                read.addAndGet(task.taskMetrics().inputMetrics().recordsRead());
            }
        };
        SPARK.sparkContext().addSparkListener(records);
        measuring.measured(articles, annotations).collectAsList();
        SPARK.sparkContext().listenerBus().waitUntilEmpty();
        SPARK.sparkContext().removeSparkListener(records);
        assertThat(read.get()).isEqualTo(articles().size() + annotations().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 64})
    void partitionsDoNotChangeTheRows(int partitions) {
        List<Observation> one = sorted(observations(articles(1), annotations(1)));
        assertThat(one).isNotEmpty();
        assertThat(sorted(observations(articles(partitions), annotations(partitions))))
                .isEqualTo(one);
    }

    @Test
    void articlesWithoutUsableAnnotationGiveNoRowsButAreCounted() {
        List<String> observed = observations(articles(1), annotations(1)).collectAsList().stream()
                .map(Observation::article)
                .distinct()
                .sorted()
                .toList();
        assertThat(observed).containsExactly("article-0", "article-1", "article-2");
        assertThat(Measuring.annotated(articles(1), annotations(1)))
                .isEqualTo(Map.of(
                        "body_ok", 3L,
                        "body_missing", 1L,
                        "body_failed", 1L,
                        "headline_ok", 4L,
                        "headline_none", 1L));
    }

    @Test
    void articlesWithTheSameTextGiveTheSameRowsUnderTheirOwnNames() {
        Dataset<Article> twice = articles(1)
                .union(SPARK.createDataset(List.of(article("copy", TITLE, BODIES.get(1))), Rows.of(Article.class)));
        Dataset<Observation> observations = observations(twice, annotations(1));
        assertThat(observations.filter("article = 'copy'").count())
                .isPositive()
                .isEqualTo(observations.filter("article = 'article-1'").count());
    }

    @Test
    void furtherTitlesCountWhereTheyAreAnnotated() {
        String other = "Putin waits";
        Dataset<Article> articles = SPARK.createDataset(
                        List.of(article("a", TITLE, BODIES.get(0))), Rows.of(Article.class))
                .withColumn("otherTitles", array(lit("Never annotated"), lit(other)))
                .as(Rows.of(Article.class));
        Annotation annotation = Fixtures.ANNOTATOR.annotate(new Text(Fingerprint.of(other), other));
        Dataset<Annotation> annotations =
                annotations(1).union(SPARK.createDataset(List.of(annotation), Rows.of(Annotation.class)));

        assertThat(observations(articles, annotations)
                        .filter("measure = 'attention' and voice = 'headline' and numerator = 1")
                        .collectAsList())
                .extracting(row -> row.subject() + " " + row.excerpts().get(0).part())
                .containsExactlyInAnyOrder("ukraine title", "putin title_3");
    }

    @Test
    void segmentsOfTheArticleReachTheMeasures() {
        Segment quotation = new Segment(0, BODIES.get(0).length(), Segment.QUOTATION, "Olena Kovalenko");
        Article plain = article("a", TITLE, BODIES.get(0));
        Dataset<Article> articles = SPARK.createDataset(List.of(plain), Rows.of(Article.class))
                .drop("segments")
                .crossJoin(SPARK.createDataset(List.of(quotation), Rows.of(Segment.class))
                        .select(array(struct(col("*"))).as("segments")))
                .as(Rows.of(Article.class));

        assertThat(Measuring.statements(measuring.measured(articles, annotations(1)))
                        .collectAsList())
                .extracting(Statement::speaker)
                .containsExactly("Olena Kovalenko");
    }

    private static List<Observation> sorted(Dataset<Observation> observations) {
        return observations.collectAsList().stream()
                .sorted(Comparator.comparing(Observation::article)
                        .thenComparing(Observation::measure)
                        .thenComparing(Observation::subject)
                        .thenComparing(Observation::voice))
                .toList();
    }

    private static Dataset<Article> articles(int partitions) {
        return SPARK.createDataset(articles(), Rows.of(Article.class)).repartition(partitions);
    }

    private Dataset<Observation> observations(Dataset<Article> articles, Dataset<Annotation> annotations) {
        return Measuring.observations(measuring.measured(articles, annotations));
    }

    private static Dataset<Annotation> annotations(int partitions) {
        return SPARK.createDataset(annotations(), Rows.of(Annotation.class)).repartition(partitions);
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < BODIES.size(); i++) {
            articles.add(article("article-" + i, i == 0 ? null : TITLE, BODIES.get(i)));
        }
        return articles;
    }

    private static List<Annotation> annotations() {
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(Fixtures.annotation(TITLE));
        BODIES.subList(0, 3).forEach(body -> annotations.add(Fixtures.annotation(body)));
        annotations.add(new Annotation(BODIES.get(4), "p", "failed", "broken", 17, 0, List.of(), List.of()));
        return annotations;
    }

    static Article article(String id, String title, String body) {
        return new Article(
                id,
                "outlet",
                Map.of(),
                title,
                title,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                body,
                body,
                "en",
                5,
                5,
                null,
                null,
                null,
                List.of(),
                id,
                null,
                0,
                "original",
                null,
                false,
                List.of(),
                "file",
                1);
    }
}
