package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.ingest.clean.Fingerprint;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final SparkSession SPARK = LocalSpark.session();

    /** A part of an article with its texts. */
    public record Row(
            String part, String title, List<String> otherTitles, String body, String titleHash, String textHash) {}

    @Test
    void everyPartHasItsText() {
        assertThat(strings("text", "body", "title", "title_2", "title_3", "title_4"))
                .containsExactly("Body.", "First 🕊", "Second 🕊", "Third", null);
    }

    @Test
    void hashesAreThoseOfTheArticleAndForFurtherTitlesWhatIngestWouldWrite() {
        assertThat(strings("hash", "body", "title", "title_2"))
                .containsExactly("hash of body", "hash of title", Fingerprint.of("Second 🕊"));
    }

    private static List<String> strings(String column, String... parts) {
        List<Row> rows = List.of(parts).stream()
                .map(part -> new Row(
                        part, "First 🕊", List.of("Second 🕊", "Third"), "Body.", "hash of title", "hash of body"))
                .toList();
        return SPARK
                .createDataset(rows, Rows.of(Row.class))
                .coalesce(1)
                .withColumn("text", Parts.text())
                .withColumn("hash", Parts.hash())
                .select(col(column))
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
