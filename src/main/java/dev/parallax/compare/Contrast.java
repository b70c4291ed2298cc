package dev.parallax.compare;

/**
 * A unit against the mean of the others.
 *
 * @param reference mean of the other units' estimates; null if no other unit has support
 * @param difference estimate minus reference; this and what follows null if the unit or all others lack support
 * @param low lower end of its interval
 * @param high upper end
 * @param p two-sided p value
 */
record Contrast(Double reference, Double difference, Double low, Double high, Double p) {}
