package dev.parallax.measure;

import dev.parallax.model.Line;
import dev.parallax.model.Observation;
import dev.parallax.model.Statement;
import java.util.List;

/**
 * All that one reading of an article gives.
 *
 * @param article its id
 * @param observations what the measures counted
 * @param statements who says what
 * @param lines the outlet's own words
 * @param strangers names that are no actors of the codebook
 */
public record Measured(
        String article,
        List<Observation> observations,
        List<Statement> statements,
        List<Line> lines,
        List<Stranger> strangers) {}
