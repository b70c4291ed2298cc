package dev.parallax.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause that says who spoke the words before it: {@code , said Ada Example.} {@code ? she asked.} It tells where a quotation ends whose
 * closing mark is missing, or that has dashes for marks. Only the plainest forms count, since words between marks may report others in turn.
 *
 * @param begin position after the mark that ends what is said
 * @param end position after the clause
 */
record ReportingClause(int begin, int end) {

    private static final String VERB =
            "(?:said|says|told|added|asked|replied|answered|explained|warned|insisted|shouted|cried|continued|noted)";
    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String DAYS =
            "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May \\d|June|July|August"
                    + "|September|October|November|December)";
    private static final String NAME = DAYS + WORD + "(?: " + WORD + "){0,3}";
    private static final String SPEAKER = "(?:he|she|they|(?:the|a|an|one|his|her) \\p{L}+|" + NAME + ")";
    private static final Pattern CLAUSE =
            Pattern.compile("(?<=[,!?…])(?: ?[—–―])? (?:" + VERB + " " + SPEAKER + "\\b[^.,!?—–]{0,60}"
                    + "|" + SPEAKER + " " + VERB
                    + "(?= (?:on|in|at|to|during|after|before|from)\\b|\\s*(?:[.,:;—–]|$))[^.,!?—–]{0,60})"
                    + "(?=[.,:;—–]|$)");

    /** The first in a stretch of a text; null if there is none. */
    static ReportingClause in(String text, int from, int to) {
        Matcher clause = CLAUSE.matcher(text).region(from, to).useTransparentBounds(true);
        return clause.find() ? new ReportingClause(clause.start(), clause.end()) : null;
    }
}
