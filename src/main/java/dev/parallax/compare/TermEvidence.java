package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Article;
import dev.parallax.model.Evidence;
import dev.parallax.model.MeasureCard;
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

    private static final String NAME = "term";

    private TermEvidence() {}

    static MeasureCard card() {
        return new MeasureCard(
                NAME,
                "Which terms are most distinctive of the outlet's own words; the numbers stand in the terms table",
                "conservative log ratio (lrc): the end of the confidence interval of log2 of the share of the outlet's articles that use the term / that share of all others' articles which is nearer to 0; 0 if the interval holds 0",
                "binary logarithm of a ratio of shares of articles",
                "terms",
                1,
                null,
                null,
                "Evert 2022, conservative log ratio; Monroe, Colaresi & Quinn 2008 for the log odds beside it",
                1,
                "High for what is printed in many articles: it counts articles, and a term has to hold against all others tried; read the sentences for what the term says there",
                "What stands in every article of the outlet (names of columns, picture credits) is distinctive, too; a term in one sense only in one outlet is not told apart; reported speech counts as the outlet's own words, only quotation marks keep words out");
    }

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
                .withColumn("measure", lit(NAME))
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
