package dev.parallax.compare;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;

import java.util.Locale;
import org.apache.spark.sql.Column;

/**
 * Whether a term holds an outlet's name, as lemmas in lower case and without a leading <i>the</i>: not a word that the outlet chooses, whether
 * it speaks of itself or (<i>Time</i>, <i>The Hill</i>) the name is a word like others.
 */
final class OwnName {

    private static final String ARTICLE = "^the ";

    private OwnName() {}

    static boolean isHeld(String term, String outlet) {
        return (" " + term + " ").contains(" " + of(outlet) + " ");
    }

    /** The same of columns. */
    static Column isHeld(Column term, Column outlet) {
        return contains(spaced(term), spaced(of(outlet)));
    }

    private static String of(String outlet) {
        return outlet.toLowerCase(Locale.ROOT).replaceFirst(ARTICLE, "");
    }

    /** The name of an outlet as terms are written. */
    static Column of(Column outlet) {
        return regexp_replace(lower(outlet), ARTICLE, "");
    }

    private static Column spaced(Column words) {
        return concat(lit(" "), words, lit(" "));
    }
}
