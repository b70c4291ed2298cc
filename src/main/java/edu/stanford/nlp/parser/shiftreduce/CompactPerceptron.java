package edu.stanford.nlp.parser.shiftreduce;

import dev.parallax.annotate.compact.FeatureIndex;
import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The perceptron of a shift-reduce parser with its weights in flat arrays: the same transitions and scores, for less time and memory.
 *
 * <p>CoreNLP keeps three and a half million features as strings in a {@code HashMap}, each with a weight object that packs its scores; looking up the
 * hundred features of a state visits some six places in memory for each. Here a feature is the hash of its name ({@link StateFeatures}) in an
 * open-addressing table, and its scores stand together in one array. Scores are added in the same order, so they are equal to the last bit.
 *
 * <p>More than half of the features that a state has have scores for many transitions, and nine of ten scores are theirs: they have one for
 * every transition, which the processor adds many at a time.
 *
 * <p>Stands in CoreNLP's package because the model of a parser can be replaced from there only. {@code CompactPerceptronTest} holds its
 * trees against CoreNLP's.
 */
public final class CompactPerceptron extends PerceptronModel {

    /** A feature with as many scores as this has one for every transition. */
    private static final int MANY = 48;

    /** Rows are a multiple of so many scores long: nothing is left over that the processor would add one by one. */
    private static final int STEP = 64;

    private static final int SCORE_BITS = 16;
    private static final int SCORE = (1 << SCORE_BITS) - 1;

    /** The sign of a run's last entry. */
    private static final int LAST = 1 << 31;

    /** The number of a feature's row, from 1; after these, where a feature's run begins. */
    private final FeatureIndex index;

    /** Scores of the features that have many: one for each transition, 0 where there is none. */
    private final float[][] rows;

    /** Runs of the other features' scores: a transition (upper 16 bits) and the number of its score; the last of a run is marked. */
    private final int[] runs;

    /** The scores that there are, by their number: training rounded them, so some thousands for all. */
    private final float[] scores;

    private final Transition[] candidates;

    private CompactPerceptron(PerceptronModel model) {
        super(model.op, model.transitionIndex, model.knownStates, model.rootStates, model.rootOnlyStates);
        if (model.featureFactory.getClass() != BasicFeatureFactory.class) {
            throw new IllegalStateException("Cannot hold this parser's model in compact form: its features come from "
                    + model.featureFactory.getClass());
        }
        index = new FeatureIndex(model.featureWeights.size());
        candidates = transitionIndex.objectsList().toArray(Transition[]::new);
        int many = (int) weights(model).filter(CompactPerceptron::many).count();
        rows = new float[many][(candidates.length + STEP - 1) / STEP * STEP];
        runs = new int
                [weights(model)
                        .filter(weight -> !many(weight))
                        .mapToInt(Weight::size)
                        .sum()];
        scores = fill(model);
    }

    /** Gives a loaded parser compact weights; the ones that it had are free to be collected. */
    public static void install(ShiftReduceParser parser) {
        parser.model = new CompactPerceptron(parser.model);
    }

    private static Stream<Weight> weights(PerceptronModel model) {
        return model.featureWeights.entrySet().stream().map(Map.Entry::getValue);
    }

    private static boolean many(Weight weight) {
        return weight.size() >= MANY;
    }

    /** Fills index, rows and runs, and gives the scores of the runs. */
    private float[] fill(PerceptronModel model) {
        Map<Float, Integer> numbers = new LinkedHashMap<>();
        int last = 0;
        int next = 0;
        for (Map.Entry<String, Weight> feature : model.featureWeights.entrySet()) {
            if (many(feature.getValue())) {
                feature.getValue().score(rows[last++]);
                index.put(feature.getKey(), last);
            } else {
                int end = fillRun(feature.getValue(), next, numbers);
                if (end > next) {
                    index.put(feature.getKey(), rows.length + next + 1);
                }
                next = end;
            }
        }
        return scores(numbers);
    }

    /** Gives where the run ends. */
    private int fillRun(Weight weight, int begin, Map<Float, Integer> numbers) {
        float[] row = new float[candidates.length];
        weight.score(row);
        int next = begin;
        for (int transition = 0; transition < row.length; transition++) {
            if (row[transition] != 0) {
                Integer number = numbers.computeIfAbsent(row[transition], score -> numbers.size());
                runs[next++] = transition << SCORE_BITS | number;
            }
        }
        if (next > begin) {
            runs[next - 1] |= LAST;
        }
        return next;
    }

    private static float[] scores(Map<Float, Integer> numbers) {
        if (numbers.size() > 1 << SCORE_BITS) {
            throw new IllegalStateException(
                    "Cannot hold this parser's model in compact form: too many different scores");
        }
        float[] scores = new float[numbers.size()];
        numbers.forEach((score, number) -> scores[number] = score);
        return scores;
    }

    @Override
    public Collection<ScoredObject<Integer>> findHighestScoringTransitions(
            State state, boolean requireLegal, int count, List<ParserConstraint> constraints) {
        if (count != 1) {
            throw new IllegalArgumentException(
                    "Cannot search with a beam of " + count + ": these weights are for a beam of 1");
        }
        float[] sums = sums(StateFeatures.of(state));
        int best = highest(sums);
        while (best >= 0 && requireLegal && !candidates[best].isLegal(state, constraints)) {
            sums[best] = Float.NaN;
            best = highest(sums);
        }
        return best < 0 ? List.of() : List.of(new ScoredObject<>(best, sums[best]));
    }

    /** The transition with the highest sum, of equal ones the last, which CoreNLP's queue keeps, too; less than 0 if no sum is a number. */
    private int highest(float[] sums) {
        int best = -1;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < candidates.length; i++) {
            if (sums[i] >= most) {
                best = i;
                most = sums[i];
            }
        }
        return best;
    }

    private float[] sums(StateFeatures features) {
        int[] places = features.places(index);
        int[] firsts = firsts(places);
        float[] sums = new float[rows[0].length];
        for (int i = 0; i < places.length; i++) {
            if (places[i] > rows.length) {
                addRun(sums, places[i] - rows.length - 1, firsts[i]);
            } else if (places[i] > 0) {
                addRow(sums, rows[places[i] - 1]);
            }
        }
        return sums;
    }

    /** The first entries of the runs: as nothing waits for what it finds, memory answers many of these questions at the same time. */
    private int[] firsts(int[] places) {
        int[] firsts = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            if (places[i] > rows.length) {
                firsts[i] = runs[places[i] - rows.length - 1];
            }
        }
        return firsts;
    }

    /** Adding a 0 changes no sum. */
    private static void addRow(float[] sums, float[] row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    private void addRun(float[] sums, int begin, int first) {
        int i = begin;
        int entry = first;
        while (entry >= 0) {
            sums[entry >>> SCORE_BITS] += scores[entry & SCORE];
            entry = runs[++i];
        }
        sums[(entry & ~LAST) >>> SCORE_BITS] += scores[entry & SCORE];
    }
}
