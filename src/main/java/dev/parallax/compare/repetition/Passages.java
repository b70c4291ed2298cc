package dev.parallax.compare.repetition;

import java.util.List;

/**
 * An article with the stretches of its texts that measures point at.
 *
 * @param title null if it has none
 * @param spans each once
 */
public record Passages(String article, String outlet, String title, String body, List<Span> spans) {

    /**
     * A sentence that a measure points at.
     *
     * @param place where it begins, see {@link Repetitions#place}
     * @param end code point after the last, in the text that it stands in
     */
    public record Span(int place, int end) {}
}
