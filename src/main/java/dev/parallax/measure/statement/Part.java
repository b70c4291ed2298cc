package dev.parallax.measure.statement;

import dev.parallax.model.Quote;
import java.util.BitSet;
import java.util.List;

/**
 * A text to look for statements in: the title or the body of an article.
 *
 * @param trees its sentences, in order
 * @param quotes its direct quotations, in order
 */
public record Part(List<Tree> trees, List<Quote> quotes) {

    /** An article without a title has this in its place. */
    public static final Part NONE = new Part(List.of(), List.of());

    /** Code points inside quotation marks. */
    public BitSet quoted() {
        BitSet quoted = new BitSet();
        quotes.forEach(quote -> quoted.set(quote.begin(), quote.end()));
        return quoted;
    }
}
