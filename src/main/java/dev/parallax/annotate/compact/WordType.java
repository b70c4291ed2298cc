package dev.parallax.annotate.compact;

/**
 * A word as an entity model sees it, wherever it stands.
 *
 * @param text the word in American spelling; empty outside of the sentence
 * @param shape its pattern of capitals, digits and marks; empty outside
 * @param cluster its class of words that occur alike (distributional similarity); empty outside
 * @param start hash of text
 * @param shapeStart hash of shape
 * @param clusterStart hash of cluster
 * @param own scores of its label by features of itself
 * @param before what it adds to the scores of the next word's label
 * @param after what it adds to the scores of the label of the word before it
 * @param near what it adds to the scores of a word somewhat before it
 * @param nearBefore what it adds to the scores of a word somewhat after it
 * @param ownEdges scores of the label before it and its own, by features of itself
 * @param edgesBefore what it adds to the scores of its own label and the next one
 * @param edgesAfter what it adds to the scores of the two labels before it
 */
record WordType(
        String text,
        String shape,
        String cluster,
        long start,
        long shapeStart,
        long clusterStart,
        double[] own,
        double[] before,
        double[] after,
        double[] near,
        double[] nearBefore,
        double[] ownEdges,
        double[] edgesBefore,
        double[] edgesAfter) {

    /** Whether it begins with a capital and has no other. */
    boolean isName() {
        return text.length() >= 2
                && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
                && text.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** Whether it has characters, and no capital among them. */
    boolean hasNoCapital() {
        return !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
    }

    /** Whether it has a letter. */
    boolean hasLetter() {
        return text.chars().anyMatch(Character::isLetter);
    }
}
