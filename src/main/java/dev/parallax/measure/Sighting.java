package dev.parallax.measure;

/**
 * An actor, frame or label found in a sentence.
 *
 * @param subject actor id, frame id or {@code concept:label}
 * @param passage the sentence
 * @param first position of the first token in the sentence, from 0
 * @param last position after the last token
 */
record Sighting(String subject, Passage passage, int first, int last) {

    /** Whose words they are: the voice of the first one. */
    Voice voice() {
        return passage.words().get(first).voice();
    }

    int length() {
        return last - first;
    }
}
