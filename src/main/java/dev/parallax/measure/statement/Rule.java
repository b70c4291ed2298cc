package dev.parallax.measure.statement;

import java.util.Locale;

/** How a statement found its speaker, the most certain first; the ids stand in column {@code rule} of the statements. */
public enum Rule {
    /** A reporting verb beside the quotation: "...," said X; X said: "...". */
    CUE,
    /** The clause or quotation is the complement of a reporting verb: X said that .... */
    COMPLEMENT,
    /** The reporting clause stands within or after the reported one: the talks, X said, had failed. */
    INSERTED,
    /** According to X. */
    ACCORDING,
    /** A name and a colon: X: "...". */
    LABEL,
    /** The sentence before ends in a colon: X was blunt: "...". */
    INTRODUCTION,
    /** A verb beside the quotation that is no reporting verb: "...," X smiled. */
    OTHER_VERB,
    /** No verb of its own; the statement before in the same paragraph has this speaker. */
    SAME_PARAGRAPH,
    /** No verb of its own; a paragraph of quotation after one with this speaker. */
    NEXT_PARAGRAPH,
    /** The object of a reporting verb, which tells what the act of speech is about: X condemned the attack. */
    OBJECT,
    /** What somebody wishes or plans to do: X wants to leave. */
    INFINITIVE,
    /** A noun of saying with what belongs to it: the claim that ..., X's call for .... */
    NOUN,
    /** A reporting verb in the passive, which names nobody or names the speaker with "by". */
    PASSIVE,
    /** A turn, a block quotation or a post, which the article sets apart without quotation marks. */
    SEGMENT,
    /** Nothing tells whose words they are. */
    NONE;

    /** Whether what was said is given, as a quotation or a clause, and not only what it was about. */
    public boolean wording() {
        return this != OBJECT && this != INFINITIVE && this != NOUN;
    }

    /** The rule of a name in the tables. */
    public static Rule of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Name in the tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
