package dev.parallax.measure.statement;

import dev.parallax.model.Quote;
import java.util.BitSet;
import java.util.List;

/**
 * A text to look for statements in: the title or the body of an article.
 *
 * @param trees its sentences, in order
 * @param quotes its direct quotations, in order; those that stand within an utterance belong to it
 * @param utterances what others say in it without quotation marks, in order
 */
public record Part(List<Tree> trees, List<Quote> quotes, List<Utterance> utterances) {

    /** Code points inside quotation marks and utterances. */
    public BitSet quoted() {
        BitSet quoted = new BitSet();
        quotes.forEach(quote -> quoted.set(quote.begin(), quote.end()));
        utterances.forEach(utterance ->
                quoted.set(utterance.span().begin(), utterance.span().end()));
        return quoted;
    }

    /** Quotations that are statements of their own. */
    List<Quote> ownQuotes() {
        return quotes.stream()
                .filter(quote -> utterances.stream().noneMatch(utterance -> utterance.holds(quote)))
                .toList();
    }
}
