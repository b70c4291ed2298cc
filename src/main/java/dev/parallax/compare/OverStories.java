package dev.parallax.compare;

import static dev.parallax.compare.UnitEstimate.meanProduct;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A unit's differences within stories in, their mean with interval and p value out.
 *
 * <p>Resampled are stories. The interval is the mean +- t s, with s the standard error over the replicates, corrected by k / (k - 1) for k
 * stories, and t of k - 1 degrees of freedom: differences may have either sign, so no bound bends it. The spread over stories counts as no smaller
 * than the mean of the units': one that never does what is rare differs from the others by hardly anything but their own mean, story after story.
 */
final class OverStories {

    private final CompareSettings settings;
    private final Draws draws;

    /** @param draws of the settings' seed and replicates */
    OverStories(CompareSettings settings, Draws draws) {
        this.settings = settings;
        this.draws = draws;
    }

    /**
     * The contrasts of all units of a cell and view.
     *
     * @param differences in the measure's unit by unit and story, one or more of each unit
     */
    Map<String, SameEvent> of(Map<String, SortedMap<Long, Double>> differences) {
        Map<String, Replicates> resampled = resampled(differences);
        Map<String, SameEvent> contrasts = new HashMap<>();
        // In one order, so that the spread is the same to the last bit however the units came.
        SortedMap<String, Double> errors = new TreeMap<>();
        differences.forEach((unit, stories) -> errors.put(unit, error(stories.values(), resampled.get(unit))));
        double spread = errors.entrySet().stream()
                .filter(unit -> isEnough(differences.get(unit.getKey()).size()))
                .mapToDouble(unit ->
                        square(unit.getValue()) * differences.get(unit.getKey()).size())
                .average()
                .orElse(0);
        differences.forEach(
                (unit, stories) -> contrasts.put(unit, contrast(stories.values(), errors.get(unit), spread)));
        return contrasts;
    }

    private boolean isEnough(int stories) {
        return stories >= settings.minimum();
    }

    private static double square(double value) {
        return value * value;
    }

    /** The replicates of the units that have any spread to show, story by story, so that a story is drawn once for all units. */
    private Map<String, Replicates> resampled(Map<String, SortedMap<Long, Double>> differences) {
        Map<String, Replicates> resampled = new HashMap<>();
        SortedSet<Long> all = new TreeSet<>();
        differences.forEach((unit, stories) -> {
            if (isEnough(stories.size()) && !agree(stories.values())) {
                resampled.put(unit, new Replicates(draws.replicates()));
                all.addAll(stories.keySet());
            }
        });
        for (long story : all) {
            double[] drawn = draws.of(story);
            resampled.forEach((unit, replicates) -> {
                Double difference = differences.get(unit).get(story);
                if (difference != null) {
                    replicates.add(drawn, difference, 1);
                }
            });
        }
        return resampled;
    }

    /** Most differences of most measures are 0: nobody mentions the subject. */
    private static boolean agree(Collection<Double> differences) {
        double first = differences.iterator().next();
        return differences.stream().allMatch(difference -> difference == first);
    }

    private static double mean(Collection<Double> differences) {
        return differences.stream().reduce(0.0, Double::sum) / differences.size();
    }

    /** The standard error of the mean by a unit's own stories; 0 where there are no replicates. */
    private static double error(Collection<Double> differences, Replicates resampled) {
        if (resampled == null) {
            return 0;
        }
        double[] deviations = resampled.deviations(1, mean(differences));
        double stories = differences.size();
        return Math.sqrt(meanProduct(deviations, deviations) * stories / (stories - 1));
    }

    /** @param spread variance over stories, the mean of the units */
    private SameEvent contrast(Collection<Double> differences, double own, double spread) {
        long stories = differences.size();
        double mean = mean(differences);
        // Differences that all agree to rounding show no spread: nothing can be told from them.
        if (own <= 1e-12 * Math.abs(mean)) {
            return new SameEvent(stories, mean, null, null, null);
        }
        double error = Math.max(own, Math.sqrt(spread / stories));
        Student student = Student.of(stories - 1.0);
        double margin = student.quantile(settings.level()) * error;
        double p = student.p(mean / error);
        return new SameEvent(stories, mean, mean - margin, mean + margin, p);
    }
}
