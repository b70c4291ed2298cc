package dev.parallax.measure.target;

/** What a feature looks at; each group can be left out, which shows what it gives. */
public enum FeatureGroup {
    /** Lemmas of the sentence, of either side, of the five words next to the target, and of its clause. */
    WORDS,
    /** Sums of valence over the sentence, either side, the clause, near words and near dependencies. */
    VALENCE,
    /** Lemmas, valence and negation by their route to the target in the dependency tree. */
    ROUTE,
    /** The predicate that the target takes part in, its complements, and on which side of it the target stands. */
    ROLE,
    /** Quotation marks, the target as the one who speaks, and words that are reported. */
    REPORT,
    /** CoreNLP's sentiment of the sentence and of the clause. */
    SENTIMENT,
    /** The target's own form: part of speech, length, entity type, place. */
    FORM
}
