package dev.parallax.compare.distances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one choice adds to polarisation and divergence of all pairs, in all replicates.
 *
 * <p>Leave-out polarisation (Gentzkow, Shapiro and Taddy 2019, "Measuring group differences in high-dimensional choices", the leave-out
 * estimator) is 1/2 of the mean over the units i of one side of q_i . rho_i plus 1/2 of the mean over those of the other of
 * q_i . (1 - rho_i). q_i is the distribution of the unit's choices; rho_i, by choice, the first side's share of it, a / (a + b) with a
 * and b the shares of the choice on either side, i left out; 1/2 where nobody else makes it. Being a sum over choices, it is made choice by
 * choice. The unit is a reuse cluster in an outlet; left out is the whole cluster, on both sides, or a copy would give its original away.
 */
final class ChoiceSums {

    private final Totals totals;
    private final List<Pair> pairs;
    private final double[][] counts;
    private final long[][] polarisation;
    private final long[][] divergence;

    ChoiceSums(Totals totals) {
        this.totals = totals;
        this.pairs = totals.pairs();
        this.counts = new double[Totals.GROUPS + 1][totals.outlets().size()];
        this.polarisation = new long[pairs.size()][Totals.GROUPS + 1];
        this.divergence = new long[pairs.size()][Totals.GROUPS + 1];
    }

    /** Adds one choice: all clusters that make it. */
    void add(List<Holding> clusters) {
        List<Unit> units =
                clusters.stream().map(holding -> new Unit(holding, totals)).toList();
        for (int replicate = 0; replicate <= Totals.GROUPS; replicate++) {
            Arrays.fill(counts[replicate], 0);
            for (Unit unit : units) {
                unit.addTo(counts[replicate], replicate);
            }
            for (int pair = 0; pair < pairs.size(); pair++) {
                add(pair, replicate, units);
            }
        }
    }

    private void add(int place, int replicate, List<Unit> units) {
        Pair pair = pairs.get(place);
        double first = pair.first(counts[replicate]);
        double second = pair.second(counts[replicate]);
        double firstTotal = pair.first(totals.choices()[replicate]);
        double secondTotal = pair.second(totals.choices()[replicate]);
        if (first + second == 0 || firstTotal == 0 || secondTotal == 0) {
            return;
        }
        divergence[place][replicate] += fixed(JensenShannon.term(first / firstTotal, second / secondTotal));
        double own = 0;
        double others = 0;
        for (Unit unit : units) {
            if (unit.absent() != replicate) {
                double a = share(first - pair.first(unit.counts()), firstTotal - pair.first(unit.totals()));
                double b = share(second - pair.second(unit.counts()), secondTotal - pair.second(unit.totals()));
                double rho = a + b == 0 ? 0.5 : a / (a + b);
                own += pair.first(unit.shares()) * rho;
                others += pair.second(unit.shares()) * (1 - rho);
            }
        }
        double[] clusters = totals.clusters()[replicate];
        polarisation[place][replicate] += fixed(own / pair.first(clusters) / 2 + others / pair.second(clusters) / 2);
    }

    /** A share of counts of which nothing may be left, in numbers whose differences may miss 0 by rounding. */
    private static double share(double count, double total) {
        return total > 0 && count > 1e-12 * total ? count / total : 0;
    }

    private static long fixed(double value) {
        return (long) Math.rint(value * 0x1p50);
    }

    List<Portion> portions(String facet) {
        List<Portion> portions = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            for (int replicate = 0; replicate <= Totals.GROUPS; replicate++) {
                portions.add(new Portion(
                        facet, pair, replicate, polarisation[pair][replicate], divergence[pair][replicate]));
            }
        }
        return portions;
    }

    /** A cluster, spread out by outlet. */
    private record Unit(int absent, double[] counts, double[] totals, double[] shares) {

        Unit(Holding holding, Totals all) {
            this(
                    Totals.without(holding.cluster()),
                    new double[all.outlets().size()],
                    new double[all.outlets().size()],
                    new double[all.outlets().size()]);
            for (Amount amount : holding.amounts()) {
                int place = all.outlets().indexOf(amount.outlet());
                counts[place] = amount.count();
                totals[place] = amount.total();
                shares[place] = amount.count() / amount.total();
            }
        }

        void addTo(double[] sums, int replicate) {
            for (int outlet = 0; outlet < sums.length && replicate != absent; outlet++) {
                sums[outlet] += counts[outlet];
            }
        }
    }
}
