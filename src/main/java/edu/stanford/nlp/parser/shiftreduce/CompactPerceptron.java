package edu.stanford.nlp.parser.shiftreduce;

import dev.parallax.annotate.compact.FeatureIndex;
import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The perceptron of a shift-reduce parser with its weights in flat arrays: the same transitions and scores, for less time and memory.
 *
 * <p>CoreNLP keeps a million features as strings in a {@code HashMap}, each with a weight object that packs its scores; looking up the hundred
 * features of a state visits some six places in memory for each. Here a feature is the hash of its name
 * ({@link StateFeatures}) in an open-addressing table, and its scores stand in one run of one array. Scores are added in the same order, so
 * they are equal to the last bit.
 *
 * <p>Stands in CoreNLP's package because the model of a parser can be replaced from there only. {@code CompactPerceptronTest} holds its
 * trees against CoreNLP's.
 */
public final class CompactPerceptron extends PerceptronModel {

    /** Where a feature's scores begin (upper 56 bits) and how many they are, plus one (lower 8). */
    private final FeatureIndex index;

    /** A transition, and beside it its score as bits. */
    private final int[] weights;

    private final Transition[] candidates;

    private CompactPerceptron(PerceptronModel model) {
        super(model.op, model.transitionIndex, model.knownStates, model.rootStates, model.rootOnlyStates);
        if (model.featureFactory.getClass() != BasicFeatureFactory.class) {
            throw new IllegalStateException("Cannot hold this parser's model in compact form: its features come from "
                    + model.featureFactory.getClass());
        }
        index = new FeatureIndex(model.featureWeights.size());
        weights = new int[2 * entries(model)];
        candidates = transitionIndex.objectsList().toArray(Transition[]::new);
        fill(model);
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

    private void fill(PerceptronModel model) {
        int next = 0;
        float[] row = new float[candidates.length];
        for (Map.Entry<String, Weight> feature : model.featureWeights.entrySet()) {
            feature.getValue().score(row);
            int count = 0;
            for (int transition = 0; transition < row.length; transition++) {
                if (row[transition] != 0) {
                    weights[2 * (next + count)] = transition;
                    weights[2 * (next + count) + 1] = Float.floatToRawIntBits(row[transition]);
                    row[transition] = 0;
                    count++;
                }
            }
            if (count > 254) {
                throw new IllegalStateException("Cannot hold this parser's model in compact form: " + feature.getKey());
            }
            index.put(feature.getKey(), (long) next << 8 | count + 1);
            next += count;
        }
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
        long[] runs = new long[features.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = index.place(features[i]);
        }
        float[] sums = new float[candidates.length];
        for (long run : runs) {
            int end = 2 * ((int) (run >>> 8) + (int) (run & 0xFF) - 1);
            for (int i = 2 * (int) (run >>> 8); i < end; i += 2) {
                sums[weights[i]] += Float.intBitsToFloat(weights[i + 1]);
            }
        }
        return sums;
    }
}
