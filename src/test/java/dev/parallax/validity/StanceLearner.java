package dev.parallax.validity;

import dev.parallax.measure.target.FeatureGroup;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.LogPrior;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.optimization.QNMinimizer;
import edu.stanford.nlp.stats.ClassicCounter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns the weights of the stance model: CoreNLP's multinomial logistic regression with a quadratic prior, by L-BFGS.
 *
 * @param groups features to learn from
 * @param penalty λ of λ/2 · Σ w², beside the sum of the log losses; w are the weights of the scaled features, see {@link FeatureScales}
 */
record StanceLearner(Set<FeatureGroup> groups, double penalty) {

    private static final int MOST = 30_000;
    private static final double TOLERANCE = 1e-4;

    /** Weights by feature; features of fewer than three examples are left out, and those beyond the heaviest 30,000. */
    Map<String, double[]> learn(List<TargetExample> examples) {
        Map<String, Double> scales = FeatureScales.of(examples, groups).factors();
        RVFDataset<Integer, String> data = new RVFDataset<>();
        for (TargetExample example : examples) {
            ClassicCounter<String> values = new ClassicCounter<>();
            example.values(groups).forEach((name, value) -> {
                if (scales.containsKey(name)) {
                    values.setCount(name, value * scales.get(name));
                }
            });
            data.add(new RVFDatum<>(values, example.label()));
        }
        LinearClassifierFactory<Integer, String> factory = new LinearClassifierFactory<>(
                () -> {
                    QNMinimizer minimizer = new QNMinimizer(15);
                    minimizer.shutUp();
                    return minimizer;
                },
                TOLERANCE,
                false,
                new LogPrior(LogPrior.LogPriorType.QUADRATIC, Math.sqrt(1 / penalty), 0));
        return heaviest(factory.trainClassifier(data), scales);
    }

    private static Map<String, double[]> heaviest(
            LinearClassifier<Integer, String> classifier, Map<String, Double> scales) {
        Map<String, double[]> all = new HashMap<>();
        for (String name : classifier.features()) {
            double[] weights = new double[TargetGold.LABELS.size()];
            Arrays.setAll(weights, label -> classifier.weight(name, label) * scales.get(name));
            all.put(name, weights);
        }
        Map<String, double[]> kept = new LinkedHashMap<>();
        all.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, double[]> one) -> -norm(one.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> kept.put(one.getKey(), one.getValue()));
        return kept;
    }

    private static double norm(double[] weights) {
        return Arrays.stream(weights).map(weight -> weight * weight).sum();
    }

    /** Scores of the three classes, before the softmax. */
    double[] scores(Map<String, double[]> weights, TargetExample example) {
        double[] scores = new double[TargetGold.LABELS.size()];
        example.values(groups).forEach((name, value) -> {
            double[] weight = weights.get(name);
            for (int label = 0; weight != null && label < scores.length; label++) {
                scores[label] += value * weight[label];
            }
        });
        return scores;
    }
}
