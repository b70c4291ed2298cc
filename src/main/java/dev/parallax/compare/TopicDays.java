package dev.parallax.compare;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days that the codebook's topic names.
 *
 * @param from first day; null for no bound
 * @param to last day, inclusive; null for no bound
 */
public record TopicDays(LocalDate from, LocalDate to) implements Serializable {

    /** Of a codebook that names none. */
    public static final TopicDays NONE = new TopicDays(null, null);

    boolean areNamed() {
        return from != null || to != null;
    }
}
