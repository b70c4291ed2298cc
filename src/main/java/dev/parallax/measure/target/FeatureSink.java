package dev.parallax.measure.target;

/** Takes the features of a target, one by one. A name that comes again adds to its value. */
@FunctionalInterface
public interface FeatureSink {

    /** No single word of the sentence gave the feature. */
    int NO_TOKEN = -1;

    /**
     * @param group what it looks at
     * @param name unique over all groups
     * @param value how much of it
     * @param token position in the sentence of the word that gave it, or {@link #NO_TOKEN}
     */
    void add(FeatureGroup group, String name, double value, int token);
}
