package dev.parallax.measure.statement;

import dev.parallax.model.Quote;

/**
 * What somebody says without quotation marks: a turn of a transcript, an answer, a block quotation, a post.
 *
 * @param span its words
 * @param turn whether it follows the name of who speaks, or a Q and A: then no verb introduces it
 * @param speaker who speaks, as the text names them; null if it does not
 * @param named where the text does so; null if it does not
 */
public record Utterance(Span span, boolean turn, String speaker, Span named) {

    /** Whether a quotation stands within it. */
    boolean holds(Quote quote) {
        return span.begin() <= quote.begin() && quote.end() <= span.end();
    }
}
