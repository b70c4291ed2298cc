package dev.parallax.validity;

import java.util.Arrays;
import java.util.List;

/**
 * What the model says of an example that it has not seen.
 *
 * @param example the example
 * @param scores of the three classes, before the softmax
 * @param probabilities of the three classes, calibrated
 */
record Prediction(TargetExample example, double[] scores, double[] probabilities) {

    private static final int STEPS = 60;

    static Prediction of(TargetExample example, double[] scores, double temperature) {
        return new Prediction(example, scores, softmax(scores, temperature));
    }

    /** The most probable class. */
    int label() {
        int best = 0;
        for (int label = 1; label < probabilities.length; label++) {
            best = probabilities[label] > probabilities[best] ? label : best;
        }
        return best;
    }

    boolean right() {
        return label() == example.label();
    }

    /** Probability of the most probable class. */
    double confidence() {
        return probabilities[label()];
    }

    /** The temperature between 0.5 and 3 with the least log loss, by ternary search: the loss is convex in 1/T. */
    static double temperature(List<Prediction> predictions) {
        double low = 1 / 3.0;
        double high = 2;
        for (int step = 0; step < STEPS; step++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (loss(predictions, 1 / left) < loss(predictions, 1 / right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return 2 / (low + high);
    }

    /** Sum of the log losses at a temperature. */
    static double loss(List<Prediction> predictions, double temperature) {
        return predictions.stream()
                .mapToDouble(one -> -Math.log(
                        softmax(one.scores(), temperature)[one.example().label()]))
                .sum();
    }

    private static double[] softmax(double[] scores, double temperature) {
        double highest = Arrays.stream(scores).max().orElseThrow();
        double[] odds = Arrays.stream(scores)
                .map(score -> Math.exp((score - highest) / temperature))
                .toArray();
        double sum = Arrays.stream(odds).sum();
        return Arrays.stream(odds).map(one -> one / sum).toArray();
    }
}
