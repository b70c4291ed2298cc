package dev.parallax.annotate;

import java.io.Serializable;

/**
 * What is too long to annotate, or to annotate in full.
 *
 * @param text Unicode code points above which a text is not annotated at all (status too_long)
 * @param sentence tokens above which a sentence is tagged but not parsed: no sentiment, clauses and relations (status too_long)
 * @param piece tokens after which a "sentence" (a table, a list without full stops) is cut into pieces, which bounds the tagger's memory
 */
public record Limits(int text, int sentence, int piece) implements Serializable {

    /** A million code points, 200 tokens, 1,000 tokens. */
    public static Limits standard() {
        return new Limits(1_000_000, 200, 1_000);
    }
}
