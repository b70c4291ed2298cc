package dev.parallax.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * The texts of an article under the names that the column {@code part} has for them: {@code body}, {@code title}, and {@code title_2},
 * {@code title_3}, ... for the other titles in their order.
 */
public final class Parts {

    private static final String BODY = "body";
    private static final String TITLE = "title";

    private Parts() {}

    /** All titles of an article in order, the title first, which may be null. */
    public static Column titles() {
        return concat(array(col(TITLE)), coalesce(col("otherTitles"), array().cast("array<string>")));
    }

    /** Whether a part is a title. */
    public static Column isTitle() {
        return col("part").notEqual(BODY);
    }

    /** The text that a part is; of rows with {@code part} and the article's texts. */
    public static Column text() {
        return when(isTitle(), get(titles(), position())).otherwise(col(BODY));
    }

    /** The hash by which the annotation of a part is found; of rows with {@code part}, the article's titles and hashes. */
    public static Column hash() {
        return when(isTitle(), titleHash(position(), get(titles(), position()))).otherwise(col("textHash"));
    }

    /** The hash of one of the titles: the title's own column, computed for the others. */
    public static Column titleHash(Column position, Column title) {
        return when(position.equalTo(0), col("titleHash")).otherwise(textHash(title));
    }

    /** SHA-256 of a text, first 128 bits, as ingest writes it. */
    public static Column textHash(Column text) {
        return substring(sha2(text.cast("binary"), 256), 1, 32);
    }

    /** Place among the titles, from 0. */
    private static Column position() {
        Column number = substring(col("part"), TITLE.length() + 2, 9).try_cast("int");
        return coalesce(number.minus(1), lit(0));
    }
}
