package dev.parallax.measure.role;

import java.util.Set;

/**
 * A verb with who does it and to whom it is done, as token positions in the sentence, from 0.
 *
 * @param verb the verb
 * @param passive whether it is a passive (was struck; the town struck by)
 * @param negated whether it is denied (did not strike)
 * @param agents heads of the phrases that name who does it; empty if nobody is named
 * @param patients heads of the phrases that name to whom it is done
 */
public record Deed(int verb, boolean passive, boolean negated, Set<Integer> agents, Set<Integer> patients) {}
