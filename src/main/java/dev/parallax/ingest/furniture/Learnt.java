package dev.parallax.ingest.furniture;

import java.io.Serializable;

/**
 * A piece of furniture as it is known again: by the hash of its words.
 *
 * @param outlet whose it is
 * @param words how many words it has
 * @param start hash of its first words, as many as the shortest run has; of all if there are fewer
 * @param hash hash of all its words
 * @param whole whether it counts only where it fills a line
 * @param place where it stands, a name of {@link Place}
 */
public record Learnt(String outlet, int words, long start, long hash, boolean whole, String place)
        implements Serializable {

    /** The words from one to another, exclusive, of a text. */
    static Learnt of(String outlet, NeutralText text, int begin, int end, boolean whole, Place place) {
        int start = Math.min(end, begin + Repeats.SHINGLE);
        return new Learnt(outlet, end - begin, text.hash(begin, start), text.hash(begin, end), whole, place.name());
    }
}
