package dev.parallax.measure;

import dev.parallax.model.Line;
import dev.parallax.model.Observation;
import java.util.List;

/**
 * All that one reading of an article gives.
 *
 * @param article its id
 * @param observations what the measures counted
 * @param lines the outlet's own words
 */
public record Measured(String article, List<Observation> observations, List<Line> lines) {}
