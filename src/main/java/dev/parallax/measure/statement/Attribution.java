package dev.parallax.measure.statement;

import java.util.List;

/**
 * Words that somebody is said to have spoken or written.
 *
 * @param direct whether all of them stand inside quotation marks
 * @param content the words, in order; more than one span where the cue or the speaker stands among them
 * @param cue the verb; null if none
 * @param lemma lemma of the cue; null if none
 * @param verbClass class of the cue in the lexicon, {@code other} if it is not listed; null if there is no cue
 * @param speaker who
 * @param rule how that was found
 */
public record Attribution(
        boolean direct, List<Span> content, Span cue, String lemma, String verbClass, Speaker speaker, Rule rule) {

    /** First code point of the content. */
    public int begin() {
        return content.get(0).begin();
    }

    /** Code point after the last of the content. */
    public int end() {
        return content.get(content.size() - 1).end();
    }
}
