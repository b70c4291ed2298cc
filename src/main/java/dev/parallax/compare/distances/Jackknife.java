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

    /** The statistic less its bias of order 1/n. */
    double unbiased() {
        return without.length * whole - (without.length - 1) * mean();
    }

    /** Half the width of the interval, by Student's t with one degree less than there are groups. */
    double margin(double level) {
        double mean = mean();
        double squares =
                Arrays.stream(without).map(x -> (x - mean) * (x - mean)).sum();
        double error = Math.sqrt(squares * (without.length - 1) / without.length);
        return Student.of(without.length - 1.0).quantile(level) * error;
    }

    private double mean() {
        return Arrays.stream(without).average().orElseThrow();
    }
}
