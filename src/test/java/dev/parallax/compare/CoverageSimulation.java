package dev.parallax.compare;

import dev.parallax.model.Framing;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How often nominal 95 % intervals hold the truth, in simulated corpora of four outlets that go through the job's own statistics. Prints the table of
 * docs/validity.md.
 */
final class CoverageSimulation {

    private static final List<Integer> SIZES = List.of(20, 50, 200, 2000);
    private static final int OUTLETS = 4;
    private static final double[] FEW = {0.62, 0.78, 0.86, 0.91, 0.94, 0.96, 0.98};
    private static final double[] MANY = {0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875};

    private CoverageSimulation() {}

    /** Arguments: corpora behind each figure, a fifth of them for 2,000 articles; the seed, 0 if not given. */
    public static void main(String[] arguments) {
        int corpora = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        for (Clusters clusters : Clusters.values()) {
            System.out.printf("%n%s: coverage in %% (standard error; truth below, above)%n", clusters.label);
            System.out.printf("%-14s %9s  %-28s  %-28s%n", "", "articles", "estimate", "difference");
            for (Law law : Law.values()) {
                for (int articles : SIZES) {
                    Coverage coverage = of(law, articles, clusters, articles < 1000 ? corpora : corpora / 5, seed);
                    System.out.printf(
                            "%-14s %,9d  %-28s  %-28s%n",
                            law.label, articles, coverage.estimate(), coverage.difference());
                }
            }
        }
    }

    /** Coverage over simulated corpora; those in which the outlet has too few clusters for an interval do not count. */
    static Coverage of(Law law, int articles, Clusters clusters, int corpora, long seed) {
        Random random = new Random(articles + 31L * law.ordinal() + 1_000_003 * seed);
        CellStatistics statistics = new CellStatistics(
                CompareSettings.DEFAULT,
                Map.of(law.card.measure(), Rule.of(law.card)),
                new Reference(CompareSettings.OTHERS, Map.of()),
                Overlaps.UNKNOWN);
        Cell cell = new Cell(law.card.measure(), "", "all", "whole", null);
        Coverage coverage = new Coverage(new Held(0, 0, 0), new Held(0, 0, 0));
        for (int corpus = 0; corpus < corpora; corpus++) {
            Framing first = statistics
                    .call(0L, corpus(cell, law, articles, clusters, random))
                    .next();
            coverage = coverage.with(first, law);
        }
        return coverage;
    }

    private static Iterator<Contribution> corpus(Cell cell, Law law, int articles, Clusters clusters, Random random) {
        List<Contribution> corpus = new ArrayList<>();
        for (int outlet = 0; outlet < OUTLETS; outlet++) {
            double truth = outlet == 0 ? law.truth : law.elsewhere;
            int left = articles;
            for (long cluster = outlet * 10_000L; left > 0; cluster++) {
                int size = Math.min(left, clusters.size(outlet, random));
                Law.Source source = law.cluster(truth, random);
                for (int i = 0; i < size; i++) {
                    Law.Counted article = source.article();
                    corpus.add(new Contribution(
                            cell,
                            "outlet-" + outlet,
                            Map.of(),
                            cluster,
                            false,
                            false,
                            null,
                            null,
                            null,
                            article.numerator(),
                            article.denominator()));
                }
                left -= size;
            }
        }
        return corpus.iterator();
    }

    /** How large reuse clusters are. */
    enum Clusters {
        MOSTLY_SINGLE("clusters mostly of 1, up to 8", FEW, FEW),
        ALL_SIZES("clusters of 1 to 8, all as likely", MANY, MANY),
        ALL_SIZES_IN_FIRST("clusters of 1 to 8, all as likely, in the outlet; mostly of 1 in the others", MANY, FEW);

        private final String label;
        private final double[] first;
        private final double[] others;

        /** The probabilities that a cluster has 1, up to 2, ... up to 7 articles, in the first and in the other outlets. */
        Clusters(String label, double[] first, double[] others) {
            this.label = label;
            this.first = first;
            this.others = others;
        }

        private int size(int outlet, Random random) {
            double[] upTo = outlet == 0 ? first : others;
            double draw = random.nextDouble();
            int size = 1;
            while (size <= upTo.length && draw >= upTo[size - 1]) {
                size++;
            }
            return size;
        }
    }

    /** Of the outlet's estimate, and of its difference to the others. */
    record Coverage(Held estimate, Held difference) {
        private Coverage with(Framing row, Law law) {
            return row.nClusters() < CompareSettings.DEFAULT.minimum()
                    ? this
                    : new Coverage(
                            estimate.with(row.ciLow(), row.ciHigh(), law.truth),
                            row.referenceEstimate() == null
                                    ? difference
                                    : difference.with(
                                            row.differenceLow(), row.differenceHigh(), law.truth - law.elsewhere));
        }
    }

    /** How many intervals there were, and how many had the truth below and above them; one that cannot be told holds nothing. */
    record Held(long intervals, long below, long above) {
        double rate() {
            return 1 - (below + above) / (double) intervals;
        }

        double error() {
            return Math.sqrt(rate() * (1 - rate()) / intervals);
        }

        private Held with(Double low, Double high, double truth) {
            boolean isBelow = low == null || truth < low;
            boolean isAbove = high != null && truth > high;
            return new Held(intervals + 1, below + (isBelow ? 1 : 0), above + (isAbove ? 1 : 0));
        }

        @Override
        public String toString() {
            return String.format(
                    "%.1f (%.1f; %.1f, %.1f)",
                    100 * rate(), 100 * error(), 100.0 * below / intervals, 100.0 * above / intervals);
        }
    }
}
