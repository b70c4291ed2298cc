package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Framing;
import dev.parallax.model.MeasureCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where no outlet differs, few families of tests show any. The main prints the rates for more families. */
class FalseAlarmTest {

    private static final int SUBJECTS = 20;
    private static final int[] ARTICLES = {20, 40, 60, 60, 80, 150};

    @ParameterizedTest
    @EnumSource(Nothing.class)
    void fewFamiliesShowADifferenceWhereThereIsNone(Nothing nothing) {
        int families = 100;

        // five of a hundred by right, and what chance adds to them once in a thousand
        assertThat(alarms(nothing, families, CompareSettings.OTHERS)).isLessThanOrEqualTo(13);
    }

    @ParameterizedTest
    @EnumSource(Nothing.class)
    void noMoreShowOneAgainstTheMedian(Nothing nothing) {
        assertThat(alarms(nothing, 50, CompareSettings.MEDIAN)).isLessThanOrEqualTo(8);
    }

    public static void main(String[] arguments) {
        int families = Integer.parseInt(arguments[0]);
        for (Nothing nothing : Nothing.values()) {
            for (String reference : List.of(CompareSettings.OTHERS, CompareSettings.MEDIAN)) {
                System.out.printf(
                        "%-14s %.3f of families with any q < 0.05 against %s%n",
                        nothing, alarms(nothing, families, reference) / (double) families, reference);
            }
        }
    }

    private static long alarms(Nothing nothing, int families, String reference) {
        Random random = new Random(nothing.ordinal());
        CellStatistics statistics = new CellStatistics(
                CompareSettings.DEFAULT,
                Map.of(nothing.card.measure(), Rule.of(nothing.card)),
                new Reference(reference, Map.of()),
                Overlaps.UNKNOWN);
        long alarms = 0;
        for (int family = 0; family < families; family++) {
            List<Double> p = new ArrayList<>();
            for (int subject = 0; subject < SUBJECTS; subject++) {
                Cell cell = new Cell(nothing.card.measure(), "subject-" + subject, "all", "whole", null);
                statistics.call(0L, articles(cell, nothing, random)).forEachRemaining(row -> addP(row, p));
            }
            alarms += rejects(p) ? 1 : 0;
        }
        return alarms;
    }

    private static void addP(Framing row, List<Double> p) {
        if (row.view().equals("all") && row.p() != null) {
            p.add(row.p());
        }
    }

    /** Whether Benjamini and Hochberg reject any at 0.05. */
    private static boolean rejects(List<Double> p) {
        p.sort(Comparator.naturalOrder());
        for (int i = 0; i < p.size(); i++) {
            if (p.get(i) <= 0.05 * (i + 1) / p.size()) {
                return true;
            }
        }
        return false;
    }

    /** Outlets of many sizes; a fifth of the articles are prints of stories that all outlets may share. */
    private static Iterator<Contribution> articles(Cell cell, Nothing nothing, Random random) {
        List<Contribution> articles = new ArrayList<>();
        double[] stories = random.doubles(20).map(x -> nothing.value(random)).toArray();
        for (int outlet = 0; outlet < ARTICLES.length; outlet++) {
            for (int i = 0; i < ARTICLES[outlet]; i++) {
                boolean story = random.nextInt(5) == 0;
                int cluster = random.nextInt(stories.length);
                double value = story ? stories[cluster] : nothing.value(random);
                long id = story ? cluster : 1000L * (outlet + 1) + i;
                articles.add(new Contribution(
                        cell,
                        "outlet-" + outlet,
                        Map.of(),
                        id,
                        true,
                        true,
                        null,
                        null,
                        null,
                        value,
                        nothing.denominator()));
            }
        }
        articles.sort(Comparator.comparing(Contribution::cluster));
        return articles.iterator();
    }

    enum Nothing {
        SHARE(Corpus.SHARE) {
            @Override
            double value(Random random) {
                return random.nextDouble() < 0.3 ? 1 : 0;
            }
        },
        RARE_SHARE(Corpus.SHARE) {
            @Override
            double value(Random random) {
                return random.nextDouble() < 0.03 ? 1 : 0;
            }
        },
        TONE(Corpus.TONE) {
            @Override
            double value(Random random) {
                return 0.6 * random.nextDouble() * random.nextDouble() - 0.2;
            }
        },
        RATE(Corpus.RATE) {
            @Override
            double value(Random random) {
                return Math.floor(-2 * Math.log(1 - random.nextDouble()));
            }

            @Override
            double denominator() {
                return 700;
            }
        };

        private final MeasureCard card;

        Nothing(MeasureCard card) {
            this.card = card;
        }

        abstract double value(Random random);

        double denominator() {
            return 1;
        }
    }
}
