/** Sentences that stand in more than one place of the corpus, by their text. */
package dev.parallax.compare.repetition;
