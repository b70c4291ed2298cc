package dev.parallax.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The median of the others: of an even number, the mean of the two in the middle.
 *
 * <p>Its replicates are the medians of the others' replicates. A unit's part in it is how often it is in the middle there: of outlets that are alike each has the
 * same part, of outlets far apart the one in the middle has all. Intervals give a unit a larger error than its replicates do; the variance of the median grows
 * by what that adds to a sum of the parts. Where no replicate moves, it is that sum times pi/2, as the median of many normal values has it.
 */
final class MedianOfOthers extends Others {

    private static final double OF_NORMAL_VALUES = Math.PI / 2;

    private final int[] inOrder;
    private final int[][] replicates;
    private final int[][] places;
    private final double[][] parts;

    MedianOfOthers(List<UnitEstimate> units, boolean[] referred) {
        super(units, referred);
        int[] members = IntStream.range(0, referred.length)
                .filter(unit -> referred[unit])
                .toArray();
        this.inOrder = sorted(members, unit -> units.get(unit).estimate(), 0);
        int count = units.isEmpty() ? 0 : units.get(0).deviations().length;
        this.replicates = new int[count][];
        Arrays.setAll(replicates, i -> sorted(members, unit -> value(units.get(unit), i), i));
        this.places = new int[count][];
        Arrays.setAll(places, i -> places(replicates[i], referred.length));
        this.parts = new double[referred.length][];
    }

    /** The place of each unit in an order; after the last one if it is not in it. */
    private static int[] places(int[] order, int units) {
        int[] places = new int[units];
        Arrays.fill(places, order.length);
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    private interface Value {
        double of(int unit);
    }

    /** Units by their values. Among units of one value the first is another one in each turn, so that none has more than its part. */
    private static int[] sorted(int[] members, Value value, int turn) {
        double[] values = Arrays.stream(members).mapToDouble(value::of).toArray();
        Comparator<Integer> order = Comparator.<Integer>comparingDouble(place -> values[place])
                .thenComparingInt(place -> (place + turn) % members.length);
        return IntStream.range(0, members.length)
                .boxed()
                .sorted(order)
                .mapToInt(place -> members[place])
                .toArray();
    }

    private static double value(UnitEstimate unit, int replicate) {
        return unit.estimate() + unit.deviations()[replicate];
    }

    @Override
    double estimate(int unit) {
        return median(unit, -1);
    }

    @Override
    double estimateWithout(int unit, int other) {
        return median(unit, other);
    }

    private double median(int unit, int other) {
        double[] values = Arrays.stream(inOrder)
                .filter(member -> member != unit && member != other)
                .mapToDouble(member -> unit(member).estimate())
                .toArray();
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    @Override
    double[] deviations(int unit) {
        double estimate = estimate(unit);
        double[] deviations = new double[replicates.length];
        for (int i = 0; i < deviations.length; i++) {
            int[] middle = middle(unit, i);
            deviations[i] = (value(unit(middle[0]), i) + value(unit(middle[1]), i)) / 2 - estimate;
        }
        return deviations;
    }

    @Override
    double part(int unit, int other, double error) {
        return parts(unit)[other] * error;
    }

    @Override
    double variance(int unit, double resampled, double apart) {
        double[] own = parts(unit);
        double seen = sum(unit, other -> own[other] * own[other] * unit(other).variance());
        return seen == 0 ? OF_NORMAL_VALUES * apart : resampled * apart / seen;
    }

    /** How often each unit is in the middle of the others of a unit. */
    private double[] parts(int unit) {
        if (parts[unit] == null) {
            double[] own = new double[units()];
            for (int i = 0; i < replicates.length; i++) {
                for (int middle : middle(unit, i)) {
                    own[middle] += 0.5 / replicates.length;
                }
            }
            parts[unit] = own;
        }
        return parts[unit];
    }

    /** The two in the middle without a unit; the same twice of an odd number. */
    private int[] middle(int unit, int replicate) {
        int[] order = replicates[replicate];
        int own = places[replicate][unit];
        int others = own < order.length ? order.length - 1 : order.length;
        int lower = (others - 1) / 2;
        int upper = others / 2;
        return new int[] {order[lower < own ? lower : lower + 1], order[upper < own ? upper : upper + 1]};
    }
}
