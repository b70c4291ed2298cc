package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of annotations; what is in them has tests of its own. */
class AnnotateTest {

    private static final SparkSession SPARK = LocalSpark.session();

    @TempDir
    private Path out;

    @Test
    void textsThatTwoRunsAnnotatedAtTheSameTimeStandOnceAgain() {
        Tables tables = new Tables(SPARK, new org.apache.hadoop.fs.Path(out.toUri()));
        Annotator annotator = Annotator.withoutRelations(Limits.standard());
        Annotation talks = annotator.annotate(new Text("talks", "Peace talks begin."));
        Annotation truce = annotator.annotate(new Text("truce", "The truce holds."));
        tables.append(Table.ANNOTATIONS, rows(talks, truce));
        tables.append(Table.ANNOTATIONS, rows(talks));
        Annotate annotate = new Annotate(SPARK, tables, annotator);
        assertThat(annotate.twice().collectAsList())
                .singleElement()
                .extracting(row -> row.getString(0))
                .isEqualTo("talks");

        annotate.keepOneOfEach();

        assertThat(annotate.annotations().orderBy("textHash").collectAsList()).containsExactly(talks, truce);
    }

    @Test
    void everyTitleOfAnArticleIsAnnotatedOnce() {
        Tables tables = new Tables(SPARK, new org.apache.hadoop.fs.Path(out.toUri()));
        Annotate annotate = new Annotate(SPARK, tables, Annotator.withoutRelations(Limits.standard()));
        Dataset<Article> articles = SPARK.createDataset(
                List.of(article("a", "Talks", List.of("Truce", "Rain")), article("b", "Rain", List.of("Truce"))),
                Rows.of(Article.class));

        assertThat(annotate.run(articles).texts()).isEqualTo(4);

        assertThat(annotate.annotations().collectAsList())
                .extracting(Annotation::textHash)
                .containsExactlyInAnyOrder(
                        dev.parallax.ingest.clean.Fingerprint.of("They met."),
                        dev.parallax.ingest.clean.Fingerprint.of("Talks"),
                        dev.parallax.ingest.clean.Fingerprint.of("Truce"),
                        dev.parallax.ingest.clean.Fingerprint.of("Rain"));
        assertThat(annotate.run(articles).texts()).isZero();
    }

    private static Article article(String id, String title, List<String> otherTitles) {
        return new Article(
                id,
                "outlet",
                Map.of(),
                title,
                dev.parallax.ingest.clean.Fingerprint.of(title),
                null,
                otherTitles,
                null,
                null,
                null,
                null,
                "They met.",
                dev.parallax.ingest.clean.Fingerprint.of("They met."),
                "en",
                2,
                2,
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

    private static Dataset<Annotation> rows(Annotation... annotations) {
        return SPARK.createDataset(List.of(annotations), Rows.of(Annotation.class));
    }
}
