package dev.parallax.measure;

import java.util.Locale;

/**
 * Whose words they are.
 *
 * <p>Every word has one voice: {@code HEADLINE} for the words of the titles, in quotation marks or not, since what is quoted there is the
 * outlet's choice; in the body {@code QUOTED} for words inside a direct quotation, a turn, a block quotation or a post, {@code INDIRECT} for words of a reported statement outside
 * of quotation marks ("he said <i>that they would come</i>"), and {@code AUTHOR} for the rest. {@code ALL} is all of them.
 *
 * <p>A sentence has the voice that most of its words have, on a tie the author's, then the indirect: {@code "We will come," she said.} is quoted, a sentence of the
 * outlet with two words in scare quotes is the author's, and only those two words are quoted.
 */
enum Voice {
    HEADLINE,
    AUTHOR,
    INDIRECT,
    QUOTED,
    ALL;

    /** Name in the tables. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The voice of a name in the tables. */
    static Voice of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Whether words of the other voice count in this one. */
    boolean covers(Voice other) {
        return this == ALL || this == other;
    }
}
