package dev.parallax.annotate;

import java.io.Serializable;

/**
 * What is too long to annotate, or to annotate in full.
 *
 * @param text Unicode code points above which a text is not annotated at all (status too_long)
 * @param sentence tokens above which a sentence is tagged but not parsed: no sentiment, clauses and relations (status too_long)
 * @param piece tokens after which a "sentence" (a table, a list without full stops) is cut into pieces, which bounds the tagger's memory
 * @param word characters of a word that the annotators look at; some of CoreNLP's features grow with the square of its length, and a word of
 *     300,000 letters would end the JVM
 */
public record Limits(int text, int sentence, int piece, int word) implements Serializable {

    /** A million code points, 200 tokens, 1,000 tokens, 100 characters. */
    public static Limits standard() {
        return new Limits(1_000_000, 200, 1_000, 100);
    }
}
