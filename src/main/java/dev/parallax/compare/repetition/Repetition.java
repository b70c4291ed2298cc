package dev.parallax.compare.repetition;

/**
 * A sentence of an article that stands somewhere else as well, in this article or in another.
 *
 * @param place where it begins, see {@link Repetitions#place}
 * @param sentence hash of its text
 * @param again whether it stands in the same outlet before: in an article whose id comes earlier, or earlier in this one
 */
public record Repetition(int place, long sentence, boolean again) {}
