package edu.stanford.nlp.parser.shiftreduce;

import dev.parallax.annotate.compact.FeatureIndex;
import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The perceptron of a shift-reduce parser with its weights in flat arrays: the same transitions and scores, for less time and memory.
 *
 * <p>CoreNLP keeps three and a half million features as strings in a {@code HashMap}, each with a weight object that packs its scores; looking up the
 * hundred features of a state visits some six places in memory for each. Here a feature is the hash of its name ({@link StateFeatures}) in an
 * open-addressing table, and its scores stand in one run of one array. Scores are added in the same order, so they are equal to the last bit.
 *
 * <p>Stands in CoreNLP's package because the model of a parser can be replaced from there only. {@code CompactPerceptronTest} holds its
 * trees against CoreNLP's.
 */
public final class CompactPerceptron extends PerceptronModel {

    private static final int SCORE_BITS = 16;
    private static final int SCORE = (1 << SCORE_BITS) - 1;

    /** The sign of a run's last entry. */
    private static final int LAST = 1 << 31;

    /** Where a feature's run begins, from 1. */
    private final FeatureIndex index;

    /** Runs of a feature's scores: a transition (upper 16 bits) and the number of its score; the last of a run is marked. */
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
        runs = new int[entries(model)];
        candidates = transitionIndex.objectsList().toArray(Transition[]::new);
        scores = fill(model);
    }

    /** Gives a loaded parser compact weights; the ones that it had are free to be collected. */
    public static void install(ShiftReduceParser parser) {
        parser.model = new CompactPerceptron(parser.model);
    }

    private static int entries(PerceptronModel model) {
        return model.featureWeights.entrySet().stream()
                .mapToInt(feature -> feature.getValue().size())
                .sum();
    }

    /** Fills index and runs, and gives the scores. */
    private float[] fill(PerceptronModel model) {
        Map<Float, Integer> numbers = new LinkedHashMap<>();
        int next = 0;
        float[] row = new float[candidates.length];
        for (Map.Entry<String, Weight> feature : model.featureWeights.entrySet()) {
            feature.getValue().score(row);
            int first = next;
            for (int transition = 0; transition < row.length; transition++) {
                if (row[transition] != 0) {
                    Integer number = numbers.computeIfAbsent(row[transition], score -> numbers.size());
                    runs[next++] = transition << SCORE_BITS | number;
                    row[transition] = 0;
                }
            }
            if (next > first) {
                runs[next - 1] |= LAST;
                index.put(feature.getKey(), first + 1);
            }
        }
        return scores(numbers);
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
        int best = -1;
        for (int i = 0; i < sums.length; i++) {
            // Of equal scores CoreNLP's queue keeps the later.
            boolean better = best < 0 || sums[i] >= sums[best];
            if (better && (!requireLegal || candidates[i].isLegal(state, constraints))) {
                best = i;
            }
        }
        return best < 0 ? List.of() : List.of(new ScoredObject<>(best, sums[best]));
    }

    private float[] sums(long[] features) {
        // First all look-ups, then all sums: memory answers many independent questions at once.
        int[] places = new int[features.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = index.place(features[i]);
        }
        float[] sums = new float[candidates.length];
        for (int place : places) {
            if (place > 0) {
                addRun(sums, place - 1);
            }
        }
        return sums;
    }

    private void addRun(float[] sums, int begin) {
        int i = begin;
        int entry;
        do {
            entry = runs[i++];
            sums[(entry & ~LAST) >>> SCORE_BITS] += scores[entry & SCORE];
        } while (entry >= 0);
    }
}
