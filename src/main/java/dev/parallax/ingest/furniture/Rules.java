package dev.parallax.ingest.furniture;

/**
 * Tells furniture from content among what recurs in an outlet.
 *
 * <p>Both recur. Furniture recurs whatever the article tells: the texts that have it are no more like each other than any two of the outlet. It keeps its place, at the
 * head, at the tail or in a line of its own; or it breaks into the text, where no sentence of prose would begin or end. A paragraph of background stands in running prose,
 * in whole sentences whose words the rest of these articles has as well. In doubt, it is content.
 */
final class Rules {

    /** Texts that have furniture are less alike than this many times chance; versions of one story, columns and series are more. */
    static final double ALIKE = 2;

    /** Texts of which less than this is their own are versions of one text. */
    private static final double REST = 0.3;

    /** Sentences share more of their words with the articles around them than this if they tell of the same. */
    private static final double KINDRED = 0.3;

    /** Headlines of other articles may be about the same event; what the paper always says of it is nearer still. */
    private static final double CLOSE = 0.65;

    /** What most articles have at one end is the page's, whatever it says. */
    private static final double MOST = 0.5;

    /** Prose does not repeat itself in the middle of sentences for so many words. */
    private static final int LONG = 15;

    /** A shorter sentence can recur by chance or habit. */
    private static final int SENTENCE = 8;

    /** Sentences that speak to the reader have a page word in so many words. */
    private static final int WORDS_A_PAGE_WORD = 20;

    private Rules() {}

    /** Where it stands if it is furniture; null if it is content. */
    static Place place(Traits traits) {
        boolean independent = traits.likeness() <= ALIKE && traits.rest() >= REST;
        if (traits.namedWords() < 3 || traits.contentWords() < 1 || !independent) {
            return null;
        }
        boolean opens = isMost(traits.opening(), traits);
        boolean ends = isMost(traits.closing(), traits)
                || isMost(traits.closing() + traits.abrupt(), traits) && !traits.lastIsFunctionWord();
        Place fixed = isMost(traits.tail(), traits) ? Place.TAIL : isMost(traits.head(), traits) ? Place.HEAD : null;
        if (fixed != null) {
            boolean own = isPages(traits) || traits.ownName();
            boolean apart = own || opens && ends;
            return apart && (own || !isSentences(traits) || traits.affinity() < KINDRED || traits.share() >= MOST)
                    ? fixed
                    : null;
        }
        if (opens && isMost(traits.closing(), traits)) {
            return isWhole(traits) ? isMost(traits.line(), traits) ? Place.LINE : Place.SCATTERED : null;
        }
        return opens ? within(traits, ends) : null;
    }

    /** Sentences or lines of their own. */
    private static boolean isWhole(Traits traits) {
        if (isPages(traits)) {
            return true;
        }
        if (isMost(traits.quoted(), traits)) {
            return false;
        }
        return isSentences(traits)
                ? traits.affinity() < KINDRED && traits.words() >= SENTENCE && traits.contentWords() >= 3
                : traits.affinity() < CLOSE || isMost(traits.line(), traits);
    }

    /** What breaks into a sentence, or goes before the next without an end. */
    private static Place within(Traits traits, boolean ends) {
        boolean apart = traits.affinity() < CLOSE || isPages(traits);
        if (traits.label() || ends && traits.abrupt() > traits.closing() && apart) {
            return Place.GLUED;
        }
        return traits.block() >= LONG && apart ? Place.PART : null;
    }

    private static boolean isSentences(Traits traits) {
        return 2 * traits.stops() > traits.hosts() && traits.words() >= Repeats.SHINGLE;
    }

    private static boolean isPages(Traits traits) {
        return traits.pageWords() * WORDS_A_PAGE_WORD >= traits.words() && traits.pageWords() > 0;
    }

    /** Three of four, and all of five: of few texts each weighs more. */
    private static boolean isMost(int some, Traits traits) {
        return (some + 1.0) / (traits.hosts() + 2.0) >= 0.75;
    }
}
