package dev.parallax.compare;

import java.util.Iterator;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;

/**
 * A unit's differences within stories in, their mean with interval and p value out.
 *
 * <p>Resampled are stories. The interval is the mean +- t s, with s the standard error over the replicates, corrected by k / (k - 1) for k
 * stories, and t of k - 1 degrees of freedom: differences may have either sign, so no bound bends it.
 */
final class OverStories implements FlatMapGroupsFunction<EventUnit, EventDifference, EventContrast> {

    private final CompareSettings settings;

    OverStories(CompareSettings settings) {
        this.settings = settings;
    }

    @Override
    public Iterator<EventContrast> call(EventUnit unit, Iterator<EventDifference> stories) {
        ReplicateWeights weights = ReplicateWeights.of(settings.seed(), settings.replicates());
        double[] sums = new double[settings.replicates()];
        double[] counts = new double[settings.replicates()];
        double sum = 0;
        long count = 0;
        while (stories.hasNext()) {
            EventDifference story = stories.next();
            byte[] drawn = weights.of(story.story());
            addScaled(counts, drawn, 1);
            addScaled(sums, drawn, story.difference());
            sum += story.difference();
            count++;
        }
        double mean = sum / count;
        double error = count < settings.minimum() ? 0 : error(sums, counts, mean, count);
        return List.of(contrast(unit, count, mean, error)).iterator();
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
    private static double error(double[] sums, double[] counts, double mean, long stories) {
        double squares = 0;
        for (int i = 0; i < sums.length; i++) {
            double deviation = counts[i] == 0 ? 0 : sums[i] / counts[i] - mean;
            squares += deviation * deviation;
        }
        return Math.sqrt(squares / sums.length * stories / (stories - 1));
    }

    private EventContrast contrast(EventUnit unit, long stories, double mean, double error) {
        Double low = null;
        Double high = null;
        Double p = null;
        // Differences that all agree to rounding show no spread: nothing can be told from them.
        if (error > 1e-12 * Math.abs(mean)) {
            TDistribution student = TDistribution.of(stories - 1.0);
            double margin = student.inverseSurvivalProbability((1 - settings.level()) / 2) * error;
            low = mean - margin;
            high = mean + margin;
            p = Math.min(1, 2 * student.survivalProbability(Math.abs(mean) / error));
        }
        return new EventContrast(
                unit.grouping(),
                unit.measure(),
                unit.subject(),
                unit.voice(),
                unit.view(),
                unit.unit(),
                stories,
                mean,
                low,
                high,
                p);
    }
}
