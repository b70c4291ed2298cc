package dev.parallax.report;

/**
 * How much goes into the page: below 15 MB for a study of 40,000 articles that has all tables. What is left out is
 * in the tables, and the page says so.
 *
 * @param units outlets, and units of every other grouping: those with most articles
 * @param subjects subjects of a measure: those with the clearest differences
 * @param cells rows of framing, over all groupings, voices and views
 * @param weeks cells of a week: those of the subjects with the clearest differences over the whole period
 * @param references pointers from an outlet's cell to a sentence
 * @param sentences evidence sentences, the strongest of every cell first
 * @param characters length of a sentence, title or excerpt; the rest of it is cut
 */
record Limits(int units, int subjects, int cells, int weeks, int references, int sentences, int characters) {

    static Limits standard() {
        return new Limits(40, 80, 50_000, 20_000, 250_000, 10_000, 500);
    }

    /** At least three sentences a cell, ten at most. */
    int depth(long cells) {
        return (int) Math.max(3, Math.min(10, references / Math.max(1, cells)));
    }

    /** Text cut to length; null stays null. */
    String cut(String text) {
        return text == null || text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }
}
