package dev.parallax.annotate.compact;

/**
 * A word as an entity model sees it, wherever it stands.
 *
 * @param text the word in American spelling; empty outside of the sentence
 * @param shape its pattern of capitals, digits and marks; empty outside
 * @param cluster its class of words that occur alike (distributional similarity); empty outside
 * @param capitals how it is written, as far as that tells names
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
        Capitals capitals,
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
        double[] edgesAfter) {}
