package dev.parallax.compare;

import dev.parallax.model.Context;
import java.util.List;

/**
 * An outlet's part in a term.
 *
 * @param articles of the outlet that use it
 * @param contexts some sentences with it
 */
public record TermShare(String outlet, long uses, long articles, List<Context> contexts) {}
