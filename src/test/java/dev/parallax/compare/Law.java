package dev.parallax.compare;

import dev.parallax.model.MeasureCard;
import java.util.Random;

/**
 * How simulated articles come about: reuse clusters of one to eight, in which an article is copied from its cluster with probability 0.7 and independent of it
 * otherwise.
 */
enum Law {
    COMMON_SHARE("common share", 0.5, 0.4, Corpus.SHARE) {
        @Override
        Source cluster(double truth, Random random) {
            return yesOrNo(truth, random);
        }
    },
    RARE_SHARE("rare share", 0.1, 0.2, Corpus.SHARE) {
        @Override
        Source cluster(double truth, Random random) {
            return yesOrNo(truth, random);
        }
    },
    /** Skewed: twice a Beta(2, 3) variable, the second smallest of four uniform ones, less 1; moved. */
    MEAN("mean", -0.2, -0.1, Corpus.TONE) {
        @Override
        Source cluster(double truth, Random random) {
            double shared = tone(random);
            double move = truth + 0.2;
            return () -> new Counted((copied(random) ? shared : tone(random)) + move, 1);
        }

        private double tone(Random random) {
            double[] uniform = random.doubles(4).sorted().toArray();
            return 1.6 * uniform[1] - 0.84;
        }
    },
    /** Counts per 1,000 words: Poisson with an exponential rate (negative binomial), lognormal lengths. */
    POOLED_RATE("pooled rate", 5, 8, Corpus.RATE) {
        @Override
        Source cluster(double truth, Random random) {
            double sharedRate = exponential(random);
            double sharedLength = Math.exp(6.3 + 0.6 * random.nextGaussian());
            return () -> {
                double words = Math.rint(50 + sharedLength * (0.8 + 0.4 * random.nextDouble()));
                double rate = truth / 1000 * (copied(random) ? sharedRate : exponential(random));
                return new Counted(poisson(rate * words, random), words);
            };
        }
    };

    final String label;
    final double truth;
    final double elsewhere;
    final MeasureCard card;

    /**
     * @param truth of the outlet that is looked at
     * @param elsewhere of the outlets that it is compared with
     */
    Law(String label, double truth, double elsewhere, MeasureCard card) {
        this.label = label;
        this.truth = truth;
        this.elsewhere = elsewhere;
        this.card = card;
    }

    /** What the articles of one reuse cluster come from. */
    abstract Source cluster(double truth, Random random);

    interface Source {
        Counted article();
    }

    record Counted(double numerator, double denominator) {}

    private static Source yesOrNo(double share, Random random) {
        boolean shared = random.nextDouble() < share;
        return () -> new Counted((copied(random) ? shared : random.nextDouble() < share) ? 1 : 0, 1);
    }

    private static boolean copied(Random random) {
        return random.nextDouble() < 0.7;
    }

    private static double exponential(Random random) {
        return -Math.log(1 - random.nextDouble());
    }

    private static int poisson(double mean, Random random) {
        int count = 0;
        for (double waited = exponential(random); waited < mean; waited += exponential(random)) {
            count++;
        }
        return count;
    }
}
