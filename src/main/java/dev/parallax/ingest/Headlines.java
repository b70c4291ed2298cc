package dev.parallax.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** The headlines that an outlet set over one text. */
final class Headlines {

    /** So many articles with one text are looked at: a text under more headlines is no article. */
    private static final int MOST = 50;

    /** Of the column {@code titles} those that differ from {@code title} and from each other in more than capitals, each once. */
    static final Column OTHERS = expr("filter(titles, (t, i) -> not(lower(t) <=> lower(title))"
            + " and array_position(transform(titles, x -> lower(x)), lower(t)) = i + 1)");

    private Headlines() {}

    /**
     * The headlines from an article on, in the order of their articles, its own first.
     *
     * @param articles those with the same text, in order
     */
    static Column overText(WindowSpec articles) {
        return collect_list(col("title")).over(articles.rowsBetween(Window.currentRow(), MOST - 1));
    }

    /** Whether the first article of a set has taken a later one's headline, which differs from its own. */
    static Column isKept(String set) {
        Column differs = not(lower(col("title")).eqNullSafe(lower(col(set + ".first.title"))));
        return col("title").isNotNull().and(differs).and(col(set + ".place").leq(MOST));
    }
}
