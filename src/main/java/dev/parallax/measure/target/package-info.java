/**
 * The stance of a sentence towards somebody it names: features of the annotated sentence, the weights of a multinomial logistic regression,
 * and the probabilities that follow. How the weights were found and how good they are: docs/validity.md.
 */
package dev.parallax.measure.target;
