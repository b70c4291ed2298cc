package dev.parallax.compare.distances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one choice adds to polarisation and divergence of all pairs, to polarisation in all replicates.
 *
 * <p>Leave-out polarisation (Gentzkow, Shapiro and Taddy 2019, "Measuring group differences in high-dimensional choices", the leave-out
 * estimator) is 1/2 of the mean over the units i of one side of q_i . rho_i plus 1/2 of the mean over those of the other of
 * q_i . (1 - rho_i). q_i is the distribution of the unit's choices; rho_i, by choice, the first side's share of it, a / (a + b) with a
 * and b the shares of the choice on either side, i left out; 1/2 where nobody else makes it. Being a sum over choices, it is made choice by
 * choice. The unit is a reuse cluster in an outlet; left out is the whole cluster, on both sides, or a copy would give its original away.
 *
 * <p>A cluster adds only to the pairs that one of its outlets is part of: the work grows with clusters times outlets, not times pairs.
 */
final class ChoiceSums {

    private final Totals totals;
    private final Pair[] pairs;
    private final int[] supported;
    private final int[][] touched;
    private final double[] added;
    private final long[][] polarisation;
    private final long[] divergence;

    /** @param minimum clusters on either side below which a pair is left out */
    ChoiceSums(Totals totals, int minimum) {
        this.totals = totals;
        this.pairs = totals.pairs().toArray(Pair[]::new);
        this.supported = IntStream.range(0, pairs.length)
                .filter(pair -> totals.support(pairs[pair]) >= minimum)
                .toArray();
        this.touched = new int[totals.outlets().size()][];
        Arrays.setAll(touched, this::touchedBy);
        this.added = new double[pairs.length];
        this.polarisation = new long[pairs.length][Totals.GROUPS + 1];
        this.divergence = new long[pairs.length];
    }

    private int[] touchedBy(int outlet) {
        return Arrays.stream(supported)
                .filter(pair -> pairs[pair].touches(outlet))
                .toArray();
    }

    /** Adds one choice: all clusters that make it. Pairs of which neither outlet makes it have nothing to add. */
    void add(List<Holding> clusters) {
        List<Unit> units = clusters.stream().map(this::unit).toList();
        int[] concerned = touched(clusters.stream()
                .flatMap(cluster -> cluster.amounts().stream())
                .mapToInt(amount -> totals.place(amount.outlet())));
        for (int replicate = 0; replicate <= Totals.GROUPS; replicate++) {
            add(units, concerned, replicate);
        }
    }

    /** The pairs that one of these outlets or more is part of. */
    private int[] touched(IntStream outlets) {
        return outlets.distinct()
                .flatMap(outlet -> Arrays.stream(touched[outlet]))
                .distinct()
                .toArray();
    }

    private Unit unit(Holding holding) {
        int[] outlets = holding.amounts().stream()
                .mapToInt(amount -> totals.place(amount.outlet()))
                .toArray();
        int[] all = outlets.length == 1 ? touched[outlets[0]] : touched(Arrays.stream(outlets));
        return new Unit(
                Totals.without(holding.cluster()),
                all,
                Few.of(outlets, holding, Amount::count),
                Few.of(outlets, holding, Amount::total),
                Few.of(outlets, holding, Amount::share));
    }

    private void add(List<Unit> units, int[] concerned, int replicate) {
        Sums counts = new Sums(totals.outlets().size());
        for (Unit unit : units) {
            if (unit.absent() != replicate) {
                unit.counts().addTo(counts);
            }
        }
        Arrays.fill(added, 0);
        for (Unit unit : units) {
            if (unit.absent() != replicate) {
                addLeftOut(unit, counts, replicate);
            }
        }
        Sums choices = totals.choices()[replicate];
        for (int pair : concerned) {
            polarisation[pair][replicate] += fixed(added[pair]);
            if (replicate == 0) {
                divergence[pair] += fixed(divergence(pairs[pair], counts, choices));
            }
        }
    }

    private void addLeftOut(Unit unit, Sums counts, int replicate) {
        Sums choices = totals.choices()[replicate];
        Sums clusters = totals.clusters()[replicate];
        for (int place : unit.pairs()) {
            Pair pair = pairs[place];
            if (pair.isIn(choices)) {
                double a = share(
                        pair.first(counts) - pair.first(unit.counts()),
                        pair.first(choices) - pair.first(unit.totals()));
                double b = share(
                        pair.second(counts) - pair.second(unit.counts()),
                        pair.second(choices) - pair.second(unit.totals()));
                double rho = a + b == 0 ? 0.5 : a / (a + b);
                added[place] += pair.first(unit.shares()) * rho / pair.first(clusters) / 2
                        + pair.second(unit.shares()) * (1 - rho) / pair.second(clusters) / 2;
            }
        }
    }

    private static double divergence(Pair pair, Sums counts, Sums choices) {
        double first = pair.first(counts);
        double second = pair.second(counts);
        return first + second == 0 || !pair.isIn(choices)
                ? 0
                : JensenShannon.term(first / pair.first(choices), second / pair.second(choices));
    }

    /** A share of counts of which nothing may be left. */
    private static double share(double count, double total) {
        return total > 0 ? count / total : 0;
    }

    private static long fixed(double value) {
        return (long) Math.rint(value * 0x1p50);
    }

    List<Portion> portions(String facet) {
        List<Portion> portions = new ArrayList<>();
        for (int pair : supported) {
            for (int replicate = 0; replicate <= Totals.GROUPS; replicate++) {
                long whole = replicate == 0 ? divergence[pair] : 0;
                portions.add(new Portion(facet, pair, replicate, polarisation[pair][replicate], whole));
            }
        }
        return portions;
    }

    /**
     * A cluster that makes the choice.
     *
     * @param absent the replicate that leaves it out
     * @param pairs those that it adds to
     * @param counts of the choice, by outlet
     * @param totals of all choices
     * @param shares count / total
     */
    private record Unit(int absent, int[] pairs, Few counts, Few totals, Few shares) {}
}
