package dev.parallax.measure;

import dev.parallax.measure.statement.Rule;
import dev.parallax.model.Statement;

/**
 * A statement that has words, with where it stands.
 *
 * @param statement as in the table
 * @param passage the sentence in which it begins
 */
record Said(Statement statement, Passage passage) {

    /** Whose words they are: those of a title are the headline's. */
    Voice voice() {
        return passage.inTitle() ? Voice.HEADLINE : Voice.of(statement.voice());
    }

    /** Whether its words are given, and not only what they were about. */
    boolean worded() {
        return Rule.of(statement.rule()).wording();
    }
}
