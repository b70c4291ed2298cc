package dev.parallax.report;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.substring;

import dev.parallax.model.Article;
import dev.parallax.model.Term;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The words that outlets use more than the others or less: of each outlet those with the largest conservative log ratio. */
final class Vocabulary {

    private static final int MORE = 24;
    private static final int LESS = 10;

    /** Sentences of a word. */
    static final int EACH = 3;

    private final Dataset<Row> chosen;

    private Vocabulary(Dataset<Row> chosen) {
        this.chosen = chosen;
    }

    /** Chooses of the terms table; null if the study has none. */
    static Vocabulary of(Tables tables, List<String> outlets) {
        if (!tables.exists(Table.TERMS)) {
            return null;
        }
        var ranking = Window.partitionBy(col("outlet"), signum(col("lrc")))
                .orderBy(abs(col("lrc")).desc(), abs(col("z")).desc(), col("term"));
        return new Vocabulary(tables.read(Table.TERMS)
                .filter(col("lrc").notEqual(0).and(col("outlet").isin(outlets.toArray())))
                .withColumn("place", row_number().over(ranking))
                .filter(col("place")
                        .leq(MORE)
                        .and(col("lrc").gt(0))
                        .or(col("place").leq(LESS).and(col("lrc").lt(0))))
                .drop("place"));
    }

    /** The chosen words, the most telling of each outlet first. */
    List<Term> words() {
        return chosen.orderBy(col("outlet"), col("lrc").desc(), col("z").desc(), col("term"))
                .as(Rows.of(Term.class))
                .collectAsList();
    }

    /** The sentences that they stand in, as evidence. */
    Dataset<Row> sentences(Dataset<Article> articles) {
        return chosen.select(explode(slice(col("contexts"), 1, EACH)).as("context"))
                .select(col("context.*"))
                .distinct()
                .join(articles.select(col("id").as("article"), col("body")), "article")
                .select(
                        col("article"),
                        lit("body").as("part"),
                        col("begin"),
                        col("end"),
                        lit(1).as("best"),
                        substring(col("body"), col("begin").plus(1), col("end").minus(col("begin")))
                                .as("sentence"));
    }
}
