package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Article;
import dev.parallax.model.Evidence;
import dev.parallax.model.Term;
import dev.parallax.spark.Rows;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The sentences with an outlet's most distinctive terms. */
final class TermEvidence {

    /** Terms of an outlet that have evidence, by conservative log ratio. */
    private static final int TERMS = 50;

    private TermEvidence() {}

    static Dataset<Evidence> of(Dataset<Term> terms, Dataset<Article> articles) {
        Column place = row_number()
                .over(Window.partitionBy("outlet").orderBy(col("lrc").desc(), col("z").desc(), col("term")));
        Dataset<Row> lines = terms.where(col("lrc").gt(0))
                .withColumn("place", place)
                .where(col("place").leq(TERMS))
                .select(
                        col("outlet"),
                        col("term").as("subject"),
                        posexplode(col("contexts")).as(new String[] {"position", "context"}))
                .select(col("*"), col("context.*"), col("position").plus(1).as("rank"));
        Column sentence =
                substring(col("body"), col("begin").plus(1), col("end").minus(col("begin")));
        return lines.join(articles.select(col("id").as("article"), col("body")), "article")
                .withColumn("measure", lit("term"))
                .withColumn("voice", lit("author"))
                .withColumn("view", lit("original"))
                .withColumn("period", lit("whole"))
                .withColumn("start", lit(null).cast("date"))
                .withColumn("part", lit("body"))
                .withColumn("sentence", sentence)
                .withColumn("weight", lit(1.0))
                .as(Rows.of(Evidence.class));
    }
}
