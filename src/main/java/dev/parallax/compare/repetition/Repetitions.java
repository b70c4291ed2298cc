package dev.parallax.compare.repetition;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Article;
import dev.parallax.model.Observation;
import dev.parallax.spark.Rows;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * An article with those of its sentences that stand somewhere else as well.
 *
 * @param repetitions at least one
 */
public record Repetitions(String article, List<Repetition> repetitions) {

    /**
     * Finds the sentences that repeat others, word for word: case, digits and punctuation do not count. Sentences are those that measures point at, at most the
     * ten strongest of an observation.
     *
     * @return a row for each article that has such a sentence
     */
    public static Dataset<Repetitions> of(Dataset<Observation> observations, Dataset<Article> articles) {
        Dataset<Row> spans = observations
                .select(col("article"), explode(col("excerpts")).as("excerpt"))
                .where(place(col("excerpt")).isNotNull())
                .select(
                        col("article"),
                        struct(place(col("excerpt")).as("place"), col("excerpt.end"))
                                .as("span"))
                .groupBy("article")
                .agg(collect_set("span").as("spans"));
        WindowSpec everywhere = Window.partitionBy("sentence");
        WindowSpec inOutlet = Window.partitionBy("sentence", "outlet").orderBy("article", "place");
        return articles.select(col("id").as("article"), col("outlet"), col("title"), col("body"))
                .join(spans, "article")
                .as(Rows.of(Passages.class))
                .flatMap(new SentenceHash(), Rows.of(SentenceHash.Placed.class))
                .withColumn("times", count(lit(1)).over(everywhere))
                .where(col("times").gt(1))
                .withColumn("again", row_number().over(inOutlet).gt(1))
                .groupBy("article")
                .agg(array_sort(collect_list(struct("place", "sentence", "again")))
                        .as("repetitions"))
                .as(Rows.of(Repetitions.class));
    }

    /** Where an excerpt begins, as one number: its first code point in the body; of the title, -1 less that; null in another title. */
    public static Column place(Column excerpt) {
        Column begin = excerpt.getField("begin");
        Column part = excerpt.getField("part");
        return when(part.equalTo("title"), lit(-1).minus(begin)).when(part.equalTo("body"), begin);
    }
}
