package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.MeasureCard;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intervals cover the truth as often as they say. The small form runs as a test; {@link #main} prints the table that the documentation of {@link Intervals}
 * shows.
 */
class IntervalCoverageTest {

    private static final List<Integer> SIZES = List.of(20, 50, 200, 2000);

    @ParameterizedTest(name = "{0} from {1} articles")
    @CsvSource({
        "SHARE_OF_HALF, 20",
        "SHARE_OF_HALF, 50",
        "SHARE_OF_HALF, 200",
        "SHARE_OF_HALF, 2000",
        "SHARE_OF_A_TENTH, 50",
        "SHARE_OF_A_TENTH, 200",
        "SHARE_OF_A_TENTH, 2000",
        "MEAN, 20",
        "MEAN, 50",
        "MEAN, 200",
        "MEAN, 2000",
        "RATE, 20",
        "RATE, 50",
        "RATE, 200",
        "RATE, 2000"
    })
    void nominal95PercentIntervalsHoldTheTruth(Truth truth, int articles) {
        int corpora = articles < 1000 ? 3000 : 800;

        Coverage coverage = simulate(truth, articles, corpora, true);

        // 93 to 97 %, give or take two standard errors of the simulation itself
        double noise = 2 * Math.sqrt(0.05 * 0.95 / corpora);
        assertThat(coverage.rate()).isBetween(0.93 - noise, 0.97 + noise);
    }

    @ParameterizedTest
    @CsvSource({"SHARE_OF_A_TENTH, 20"})
    void rareShareInFewClustersErrsOnTheSafeSide(Truth truth, int articles) {
        assertThat(simulate(truth, articles, 3000, true).rate()).isBetween(0.94, 0.995);
    }

    /** Prints coverage in percent, and in brackets how often the truth lay below and above; argument: corpora for each figure. */
    public static void main(String[] arguments) {
        int corpora = Integer.parseInt(arguments[0]);
        for (boolean mostlySingle : new boolean[] {true, false}) {
            System.out.println(mostlySingle ? "clusters mostly of 1, up to 8" : "clusters of 1 to 8, all as likely");
            for (Truth truth : Truth.values()) {
                StringBuilder line = new StringBuilder(String.format("  %-18s", truth));
                for (int articles : SIZES) {
                    Coverage c = simulate(truth, articles, articles < 1000 ? corpora : corpora / 5, mostlySingle);
                    line.append(String.format(
                            "  %.1f (%.1f, %.1f)",
                            100 * c.rate(), 100.0 * c.below() / c.told(), 100.0 * c.above() / c.told()));
                }
                System.out.println(line);
            }
        }
    }

    private static Coverage simulate(Truth truth, int articles, int corpora, boolean mostlySingle) {
        Random random = new Random(articles + 31L * truth.ordinal());
        Coverage coverage = new Coverage(0, 0, 0);
        Draws draws = new Draws(ReplicateWeights.of(7, 1000));
        for (int corpus = 0; corpus < corpora; corpus++) {
            Tally tally = new Tally(5, draws);
            int left = articles;
            for (int cluster = 0; left > 0; cluster++) {
                int size = Math.min(left, mostlySingle ? mostlySingle(random) : 1 + random.nextInt(8));
                truth.observe(size, random, tally);
                tally.close(cluster);
                left -= size;
            }
            UnitEstimate unit = tally.estimate("outlet", truth.rule().scale());
            if (unit.supported()) {
                Intervals intervals = new Intervals(truth.rule().variance(), 0.95, List.of(unit));
                coverage = coverage.with(intervals.of(unit), truth.value);
            }
        }
        return coverage;
    }

    private static int mostlySingle(Random random) {
        double[] upTo = {0.62, 0.78, 0.86, 0.91, 0.94, 0.96, 0.98};
        double draw = random.nextDouble();
        int size = 1;
        while (size <= upTo.length && draw >= upTo[size - 1]) {
            size++;
        }
        return size;
    }

    private record Coverage(long told, long below, long above) {
        double rate() {
            return 1 - (below + above) / (double) told;
        }

        /** An interval that cannot be told covers nothing. */
        Coverage with(Uncertainty interval, double truth) {
            boolean isBelow = interval == null || truth < interval.low();
            boolean isAbove = interval != null && truth > interval.high();
            return new Coverage(told + 1, below + (isBelow ? 1 : 0), above + (isAbove ? 1 : 0));
        }
    }

    /** What is estimated. In all, an article is copied from its cluster with probability 0.7 and independent of it otherwise. */
    enum Truth {
        SHARE_OF_HALF(0.5, Corpus.SHARE) {
            @Override
            void observe(int size, Random random, Tally tally) {
                share(size, value, random, tally);
            }
        },
        SHARE_OF_A_TENTH(0.1, Corpus.SHARE) {
            @Override
            void observe(int size, Random random, Tally tally) {
                share(size, value, random, tally);
            }
        },
        MEAN(-0.2, Corpus.TONE) {
            @Override
            void observe(int size, Random random, Tally tally) {
                double shared = tone(random);
                for (int i = 0; i < size; i++) {
                    tally.add(copied(random) ? shared : tone(random), 1);
                }
            }

            /** Skewed: twice a Beta(2, 3) variable, the second smallest of four uniform ones, minus 1. */
            private double tone(Random random) {
                double[] uniform = random.doubles(4).sorted().toArray();
                return 2 * uniform[1] - 1;
            }
        },
        /** Counts per 1,000 words: Poisson with an exponential rate (negative binomial), lognormal lengths. */
        RATE(5, Corpus.RATE) {
            @Override
            void observe(int size, Random random, Tally tally) {
                double sharedRate = exponential(random);
                double sharedLength = Math.exp(6.3 + 0.6 * random.nextGaussian());
                for (int i = 0; i < size; i++) {
                    double words = Math.rint(50 + sharedLength * (0.8 + 0.4 * random.nextDouble()));
                    double rate = value / 1000 * (copied(random) ? sharedRate : exponential(random));
                    tally.add(poisson(rate * words, random), words);
                }
            }
        };

        final double value;
        private final MeasureCard card;

        Truth(double value, MeasureCard card) {
            this.value = value;
            this.card = card;
        }

        Rule rule() {
            return Rule.of(card);
        }

        abstract void observe(int size, Random random, Tally tally);

        private static void share(int size, double share, Random random, Tally tally) {
            boolean shared = random.nextDouble() < share;
            for (int i = 0; i < size; i++) {
                tally.add((copied(random) ? shared : random.nextDouble() < share) ? 1 : 0, 1);
            }
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
}
