package dev.parallax.measure.statement;

/**
 * A stretch of a text, in code points.
 *
 * @param begin first
 * @param end after the last
 */
public record Span(int begin, int end) {

    /** Whether they share a code point. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }
}
