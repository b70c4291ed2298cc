package dev.parallax.compare;

import java.util.Map;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A unit's differences within stories in, their mean with interval and p value out.
 *
 * <p>Resampled are stories. The interval is the mean +- t s, with s the standard error over the replicates, corrected by k / (k - 1) for k
 * stories, and t of k - 1 degrees of freedom: differences may have either sign, so no bound bends it.
 */
final class OverStories {

    private final CompareSettings settings;
    private final ReplicateWeights weights;

    OverStories(CompareSettings settings) {
        this.settings = settings;
        this.weights = ReplicateWeights.of(settings.seed(), settings.replicates());
    }

    /** @param differences of one unit in one view by story, one or more, in the measure's unit */
    SameEvent of(SortedMap<Long, Double> differences) {
        double[] sums = new double[settings.replicates()];
        double[] counts = new double[settings.replicates()];
        double sum = 0;
        for (Map.Entry<Long, Double> story : differences.entrySet()) {
            byte[] drawn = weights.of(story.getKey());
            addScaled(counts, drawn, 1);
            addScaled(sums, drawn, story.getValue());
            sum += story.getValue();
        }
        int stories = differences.size();
        double mean = sum / stories;
        double error = stories < settings.minimum() ? 0 : error(sums, counts, mean, stories);
        return contrast(stories, mean, error);
    }

    private static void addScaled(double[] sums, byte[] drawn, double factor) {
        if (factor == 0) {
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += drawn[i] * factor;
        }
    }

    /** Standard error of the mean; a replicate that drew no story says nothing and counts as the mean. */
    private static double error(double[] sums, double[] counts, double mean, double stories) {
        double squares = 0;
        for (int i = 0; i < sums.length; i++) {
            double deviation = counts[i] == 0 ? 0 : sums[i] / counts[i] - mean;
            squares += deviation * deviation;
        }
        return Math.sqrt(squares / sums.length * stories / (stories - 1));
    }

    private SameEvent contrast(long stories, double mean, double error) {
        // Differences that all agree to rounding show no spread: nothing can be told from them.
        if (error <= 1e-12 * Math.abs(mean)) {
            return new SameEvent(stories, mean, null, null, null);
        }
        TDistribution student = TDistribution.of(stories - 1.0);
        double margin = student.inverseSurvivalProbability((1 - settings.level()) / 2) * error;
        double p = Math.min(1, 2 * student.survivalProbability(Math.abs(mean) / error));
        return new SameEvent(stories, mean, mean - margin, mean + margin, p);
    }
}
