package dev.parallax.measure.statement;

/**
 * A stretch of a text, in code points.
 *
 * @param begin first
 * @param end after the last
 */
public record Span(int begin, int end) {

    boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    boolean holds(Span other) {
        return begin <= other.begin && other.end <= end;
    }
}
