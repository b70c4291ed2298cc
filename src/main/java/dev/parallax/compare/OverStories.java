package dev.parallax.compare;

import java.util.Collection;
import java.util.SortedMap;

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
        long stories = differences.size();
        double mean = differences.values().stream().reduce(0.0, Double::sum) / stories;
        return stories < settings.minimum() || agree(differences.values())
                ? new SameEvent(stories, mean, null, null, null)
                : contrast(stories, mean, error(differences, mean));
    }

    /** Most differences of most measures are 0: nobody mentions the subject. */
    private static boolean agree(Collection<Double> differences) {
        double first = differences.iterator().next();
        return differences.stream().allMatch(difference -> difference == first);
    }

    private double error(SortedMap<Long, Double> differences, double mean) {
        double[] sums = new double[settings.replicates()];
        double[] counts = new double[settings.replicates()];
        differences.forEach((story, difference) -> {
            byte[] drawn = weights.of(story);
            addScaled(counts, drawn, 1);
            addScaled(sums, drawn, difference);
        });
        return error(sums, counts, mean, differences.size());
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
        Student student = Student.of(stories - 1.0);
        double margin = student.quantile(settings.level()) * error;
        double p = student.p(mean / error);
        return new SameEvent(stories, mean, mean - margin, mean + margin, p);
    }
}
