package dev.parallax.measure;

import dev.parallax.model.Observation;
import dev.parallax.model.Statement;
import java.util.List;

/**
 * All that one reading of an article gives; public only because Spark's generated code has to see it.
 *
 * @param observations what the measures counted
 * @param statements who says what
 */
public record Measured(List<Observation> observations, List<Statement> statements) {}
