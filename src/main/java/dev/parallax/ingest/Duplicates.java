package dev.parallax.ingest;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * Finds articles that stand twice in a corpus, and ids that name several articles.
 *
 * <p>The same text in the same outlet is a duplicate: of each set the first stays, by publication (unknown last), id, file and line, so the
 * choice hangs on no order of reading; what other headlines stood over it goes with it. The same text in another outlet is a reprint and stays.
 *
 * <p>The same id over another text is another version of the article, and refused, if it stands in the same file and outlet, or has the same
 * address or, without one, the same headline and day. Else the files count their articles each for itself: all articles with that id stay
 * and get the file's name before it, the outlet's as well where a file counts for each outlet.
 */
final class Duplicates {

    /** What tells articles apart; no text, so that little is shuffled. */
    private static final Column[] KEYS = {
        col("outlet"),
        col("textHash"),
        col("id"),
        col("published"),
        col("source"),
        col("line"),
        col("title"),
        coalesce(col("url"), concat_ws(" ", col("title"), col("day")), col("textHash"))
                .as("article")
    };

    private static final Column ORDER =
            struct(col("published").isNull().as("undated"), col("published"), col("id"), col("source"), col("line"));

    private static final Column SAME_TEXT = col("text.place").gt(1);
    private static final Column SAME_ID =
            col("inFile.place").gt(1).or(col("version.place").gt(1));

    private Duplicates() {}

    /**
     * Articles that do not stay as they are.
     *
     * @return {@code source, line, reason, detail, newId, headlines}: reason and detail of a refused article, else null; newId of one whose
     *     id names others too, else null; the other headlines of one that stays for several, else empty
     */
    static Dataset<Row> of(Dataset<Row> articles) {
        Column sharing = col("refused").equalTo(false).and(col("sharing").gt(1));
        return articles.select(KEYS)
                .withColumn("text", among("outlet", "textHash"))
                .withColumn(
                        "titles", Headlines.overText(by("outlet", "textHash").orderBy(ORDER)))
                // Whoever is refused for the text stands in nobody's way here, and so on.
                .withColumn("refused", SAME_TEXT)
                .withColumn("inFile", among("id", "refused", "source", "outlet"))
                .withColumn("refused", SAME_TEXT.or(col("inFile.place").gt(1)))
                .withColumn("version", among("id", "refused", "outlet", "article"))
                .withColumn("refused", SAME_TEXT.or(SAME_ID))
                .withColumn("sharing", count(lit(1)).over(by("id", "refused")))
                .withColumn("sharingFile", count(lit(1)).over(by("id", "refused", "source")))
                .withColumn("headlines", when(SAME_TEXT, array()).otherwise(Headlines.OTHERS))
                .where(col("refused").or(sharing).or(size(col("headlines")).gt(0)))
                .select(
                        col("source"),
                        col("line"),
                        when(SAME_TEXT, "duplicate")
                                .when(SAME_ID, "duplicate_id")
                                .as("reason"),
                        detail().as("detail"),
                        when(sharing, newId()).as("newId"),
                        col("headlines"));
    }

    /** The articles that stay, with their new ids and other headlines. */
    static Dataset<Row> settle(Dataset<Row> articles, Dataset<Row> changes) {
        Column renamed = col("newId").isNotNull();
        Column issue = concat(lit("id_not_unique: '"), articles.col("id"), lit("' names other articles too"));
        Column[] columns = Arrays.stream(articles.columns())
                .map(name -> switch (name) {
                    case "id", "reuseCluster" ->
                        coalesce(col("newId"), articles.col(name)).as(name);
                    case "otherTitles" ->
                        coalesce(col("headlines"), articles.col(name)).as(name);
                    case "issues" ->
                        when(renamed, concat(articles.col(name), array(issue)))
                                .otherwise(articles.col(name))
                                .as(name);
                    default -> articles.col(name);
                })
                .toArray(Column[]::new);
        return articles.join(changes, place(articles, changes), "left")
                .where(col("reason").isNull())
                .select(columns);
    }

    /** Whether two rows are of the same record. */
    static Column place(Dataset<Row> one, Dataset<Row> other) {
        return one.col("source")
                .equalTo(other.col("source"))
                .and(one.col("line").equalTo(other.col("line")));
    }

    private static Column newId() {
        return when(col("sharingFile").gt(1), concat_ws(":", col("source"), col("outlet"), col("id")))
                .otherwise(concat_ws(":", col("source"), col("id")));
    }

    private static Column detail() {
        Column kept = when(Headlines.isKept("text"), concat(lit("; its headline is kept there: "), col("title")))
                .otherwise("");
        Column sameText = concat(lit("same text in the same outlet as "), named("text"), kept);
        Column sameFile = concat(lit("same id, file and outlet, but another text, as "), named("inFile"));
        Column version = concat(lit("another version of the article with the same id, "), named("version"));
        return when(SAME_TEXT, sameText)
                .when(col("inFile.place").gt(1), sameFile)
                .when(col("version.place").gt(1), version);
    }

    private static Column named(String set) {
        return concat(
                col(set + ".first.id"),
                lit(" ("),
                col(set + ".first.source"),
                lit(":"),
                col(set + ".first.line"),
                lit(")"));
    }

    private static WindowSpec by(String... key) {
        return Window.partitionBy(Arrays.stream(key).map(functions::col).toArray(Column[]::new));
    }

    /** Place among the articles with the same key, from 1, and the first of them. */
    private static Column among(String... key) {
        WindowSpec inOrder = by(key).orderBy(ORDER);
        return struct(
                row_number().over(inOrder).as("place"),
                first(struct(col("id"), col("source"), col("line"), col("title")))
                        .over(inOrder)
                        .as("first"));
    }
}
