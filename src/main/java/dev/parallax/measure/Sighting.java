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

    /** Whether a token of the sentence is one of its own. */
    boolean holds(int token) {
        return first <= token && token < last;
    }

    /** Whether the first word is tagged as part of a name (16 May). */
    boolean named() {
        return passage.sentence().tokens().get(first).pos().startsWith("NNP");
    }

    /** Whether both stand for the same subject and share a token. */
    boolean overlaps(Sighting other) {
        return passage.position() == other.passage.position()
                && subject.equals(other.subject)
                && first < other.last
                && other.first < last;
    }

    int length() {
        return last - first;
    }
}
