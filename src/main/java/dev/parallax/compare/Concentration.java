package dev.parallax.compare;

/**
 * On how little a number stands. Shares are of its weight: the sum of what its articles add, by absolute value.
 *
 * @param distinct distinct sentences by all that contribute; null without sentences
 * @param sentence largest share of one sentence; null without sentences
 * @param article largest share of one article; null if nothing adds anything
 * @param event largest share of one event; null if nothing adds anything
 */
record Concentration(Double distinct, Double sentence, Double article, Double event) {

    /** Of a number to which nothing adds anything. */
    static final Concentration NONE = new Concentration(null, null, null, null);
}
