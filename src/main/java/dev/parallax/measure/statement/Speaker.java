package dev.parallax.measure.statement;

/**
 * Who speaks.
 *
 * @param span the words that stand for the speaker where the statement was attributed; null if there are none
 * @param name fullest name that the article has for the speaker, or the words themselves where they are no pronoun; null if unknown
 * @param role what the speaker is
 * @param referent the words that name an actor: the name that the span was resolved to, in the same part, or what of the span says for whom it speaks;
 *     null if none
 */
public record Speaker(Span span, String name, Role role, Span referent) {

    static final Speaker UNKNOWN = new Speaker(null, null, Role.UNKNOWN, null);
}
