package dev.parallax.ingest.clean;

import java.util.List;

/**
 * Texts one of which stands wherever a pattern can match; looking for them first is many times faster than the pattern.
 *
 * @param texts with their case
 */
record Hints(List<String> texts) {

    static Hints of(String... texts) {
        return new Hints(List.of(texts));
    }

    boolean in(String text) {
        for (String hint : texts) {
            if (text.contains(hint)) {
                return true;
            }
        }
        return false;
    }
}
