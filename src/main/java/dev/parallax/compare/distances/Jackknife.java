package dev.parallax.compare.distances;

import dev.parallax.compare.Student;
import java.util.Arrays;

/**
 * Delete-a-group jackknife (Quenouille 1956; Kott 2001): the statistic again with each group of clusters left out.
 *
 * <p>A bootstrap will not do here: it draws units twice, and the copy of a unit that is left out would stay.
 *
 * @param whole the statistic of all clusters
 * @param without the statistic without each of the groups that has a cluster, at least two: of a group without any nothing is left out, and it
 *     would stand for data that are not there
 */
record Jackknife(double whole, double[] without) {

    /** What is nearer than this is the same number, summed up in another way. */
    private static final double ROUNDING = 1e-9;

    /** Half the width of the interval, by Student's t with one degree less than there are groups. */
    double margin(double level) {
        return student().quantile(level) * error();
    }

    /**
     * The one-sided p value: how probably the statistic is so far above a value by chance.
     *
     * @param factor by which the standard error is taken for larger
     */
    double pAbove(double value, double factor) {
        double above = whole - value;
        return Math.abs(above) < ROUNDING ? 0.5 : student().pAbove(above / (factor * error()));
    }

    private Student student() {
        return Student.of(without.length - 1.0);
    }

    private double error() {
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares =
                Arrays.stream(without).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares * (without.length - 1) / without.length);
    }
}
