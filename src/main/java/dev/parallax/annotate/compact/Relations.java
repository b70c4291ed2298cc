package dev.parallax.annotate.compact;

/**
 * The basic dependencies of a sentence.
 *
 * @param heads by token: the token it depends on, from 1, or 0 for the root
 * @param names by token: the relation's name in Universal Dependencies, such as {@code nsubj:pass}
 */
public record Relations(int[] heads, String[] names) {}
