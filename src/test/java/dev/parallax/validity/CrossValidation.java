package dev.parallax.validity;

import dev.parallax.measure.target.FeatureGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Five-fold cross-validation in which no group (event, article, sentence) is in two folds. The penalty and the temperature of a fold are
 * chosen on the next fold, by the log loss, with a model that has seen neither; the fold itself is looked at once, to be scored.
 */
final class CrossValidation {

    private static final int FOLDS = 5;
    private static final long SEED = 1;
    private static final List<Double> PENALTIES = List.of(30.0, 50.0, 80.0);

    private final List<TargetExample> examples;
    private final List<TargetExample> lessons;
    private final Map<String, Integer> folds;

    /**
     * @param examples to learn from and to score
     * @param lessons to learn from only
     */
    CrossValidation(List<TargetExample> examples, List<TargetExample> lessons) {
        this.examples = examples;
        this.lessons = lessons;
        this.folds = folds(examples);
    }

    /** One fold, scored. */
    private record Fold(double penalty, double temperature, List<Prediction> predictions) {}

    /**
     * What came out.
     *
     * @param penalties chosen for each fold
     * @param temperatures chosen for each fold
     * @param predictions of all folds
     * @param folds of the predictions, one for one
     */
    record Outcome(
            List<Double> penalties, List<Double> temperatures, List<Prediction> predictions, List<Integer> folds) {

        ClassScores scores() {
            return of(example -> true);
        }

        /** Scores over some of the examples. */
        ClassScores of(Predicate<TargetExample> which) {
            Map<Integer, List<Prediction>> byFold = new TreeMap<>();
            for (int i = 0; i < predictions.size(); i++) {
                if (which.test(predictions.get(i).example())) {
                    byFold.computeIfAbsent(folds.get(i), none -> new ArrayList<>())
                            .add(predictions.get(i));
                }
            }
            return ClassScores.of(List.copyOf(byFold.values()));
        }

        Reliability reliability() {
            return Reliability.of(predictions);
        }
    }

    Outcome run(Set<FeatureGroup> groups) {
        List<Fold> scored = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> scored(fold, groups))
                .toList();
        List<Integer> numbers = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            numbers.addAll(Collections.nCopies(scored.get(fold).predictions().size(), fold));
        }
        return new Outcome(
                scored.stream().map(Fold::penalty).toList(),
                scored.stream().map(Fold::temperature).toList(),
                scored.stream().flatMap(fold -> fold.predictions().stream()).toList(),
                numbers);
    }

    private Fold scored(int fold, Set<FeatureGroup> groups) {
        int next = (fold + 1) % FOLDS;
        double least = Double.POSITIVE_INFINITY;
        double penalty = 0;
        List<Prediction> chosen = List.of();
        for (double candidate : PENALTIES) {
            List<Prediction> predictions = predictions(groups, candidate, Set.of(fold, next), next, 1);
            double loss = Prediction.loss(predictions, 1);
            if (loss < least) {
                least = loss;
                penalty = candidate;
                chosen = predictions;
            }
        }
        double temperature = Prediction.temperature(chosen);
        return new Fold(penalty, temperature, predictions(groups, penalty, Set.of(fold), fold, temperature));
    }

    private List<Prediction> predictions(
            Set<FeatureGroup> groups, double penalty, Set<Integer> unseen, int fold, double temperature) {
        StanceLearner learner = new StanceLearner(groups, penalty);
        Map<String, double[]> weights = learner.learn(Stream.concat(
                        examples.stream().filter(example -> !unseen.contains(folds.get(example.group()))),
                        lessons.stream())
                .toList());
        return examples.stream()
                .filter(example -> folds.get(example.group()) == fold)
                .map(example -> Prediction.of(example, learner.scores(weights, example), temperature))
                .toList();
    }

    /** Everything that there is to learn from. */
    List<TargetExample> all() {
        return Stream.concat(examples.stream(), lessons.stream()).toList();
    }

    /** Groups dealt out, the largest first, each to the smallest fold. */
    private static Map<String, Integer> folds(List<TargetExample> examples) {
        Map<String, Integer> sizes = new TreeMap<>();
        examples.forEach(example -> sizes.merge(example.group(), 1, Integer::sum));
        List<String> groups = new ArrayList<>(sizes.keySet());
        Collections.shuffle(groups, new Random(SEED));
        groups.sort(Comparator.comparing(sizes::get, Comparator.reverseOrder()));
        int[] filled = new int[FOLDS];
        Map<String, Integer> folds = new HashMap<>();
        for (String group : groups) {
            int smallest = IntStream.range(0, FOLDS)
                    .boxed()
                    .min(Comparator.comparing(fold -> filled[fold]))
                    .orElseThrow();
            folds.put(group, smallest);
            filled[smallest] += sizes.get(group);
        }
        return folds;
    }

    /** The middle one of an odd number of values. */
    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
