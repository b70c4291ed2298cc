package dev.parallax.validity;

import dev.parallax.measure.target.FeatureGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A factor for each feature, so that one penalty for all lets those weigh more that differ between the classes: the square root of the
 * quadratic mean of the log-count ratios log(p(class | feature) / p(class)), smoothed. After Wang and Manning 2012, "Baselines and bigrams:
 * simple, good sentiment and topic classification", who scale features of a linear classifier by such a ratio.
 *
 * @param factors by feature; features of fewer than three examples have none
 */
record FeatureScales(Map<String, Double> factors) {

    private static final int RARE = 3;
    /** Examples that each feature is given beforehand, spread over the classes as all examples are. */
    private static final double SMOOTHING = 5;

    private static final double LEAST = 0.05;
    private static final double MOST = 8;

    static FeatureScales of(List<TargetExample> examples, Set<FeatureGroup> groups) {
        int classes = TargetGold.LABELS.size();
        Map<String, double[]> counts = new HashMap<>();
        double[] prior = new double[classes];
        for (TargetExample example : examples) {
            prior[example.label()] += 1.0 / examples.size();
            example.values(groups).keySet().forEach(name -> counts.computeIfAbsent(name, none -> new double[classes])[
                    example.label()]++);
        }
        Map<String, Double> spread = new HashMap<>();
        double sum = 0;
        double weight = 0;
        for (Map.Entry<String, double[]> one : counts.entrySet()) {
            double total = total(one.getValue());
            if (total >= RARE) {
                double ratio = ratio(one.getValue(), total, prior);
                spread.put(one.getKey(), ratio);
                sum += total * ratio;
                weight += total;
            }
        }
        double mean = sum / weight;
        spread.replaceAll((name, ratio) -> Math.sqrt(Math.min(MOST, Math.max(LEAST, ratio / mean))));
        return new FeatureScales(spread);
    }

    private static double ratio(double[] counts, double total, double[] prior) {
        double squares = 0;
        for (int label = 0; label < counts.length; label++) {
            double share = (counts[label] + SMOOTHING * prior[label]) / (total + SMOOTHING);
            double log = Math.log(share / prior[label]);
            squares += log * log / counts.length;
        }
        return Math.sqrt(squares);
    }

    private static double total(double[] counts) {
        double total = 0;
        for (double count : counts) {
            total += count;
        }
        return total;
    }
}
