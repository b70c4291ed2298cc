package dev.parallax.validity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * F1 by class and fold.
 *
 * @param macros mean of the three F1 of each fold
 * @param classes F1 of each class over all folds
 * @param accuracy share of right labels over all folds
 */
record ClassScores(List<Double> macros, List<Double> classes, double accuracy) {

    static ClassScores of(List<List<Prediction>> folds) {
        List<Prediction> all = folds.stream().flatMap(List::stream).toList();
        long right = all.stream().filter(Prediction::right).count();
        return new ClassScores(
                folds.stream().map(ClassScores::macro).toList(), classes(all), (double) right / all.size());
    }

    static double macro(List<Prediction> predictions) {
        return classes(predictions).stream().mapToDouble(f -> f).average().orElseThrow();
    }

    double mean() {
        return macros.stream().mapToDouble(f -> f).average().orElseThrow();
    }

    /** Standard deviation over the folds. */
    double spread() {
        double mean = mean();
        double squares =
                macros.stream().mapToDouble(f -> (f - mean) * (f - mean)).sum();
        return Math.sqrt(squares / (macros.size() - 1));
    }

    /** A row of a table: name, mean, spread, each fold, each class, accuracy. */
    String row(String name) {
        String folds = macros.stream().map(ClassScores::shown).collect(Collectors.joining(", "));
        String each = classes.stream().map(ClassScores::shown).collect(Collectors.joining(" | "));
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(name, shown(mean()), shown(spread()), folds, each, shown(accuracy));
    }

    private static List<Double> classes(List<Prediction> predictions) {
        return IntStream.range(0, TargetGold.LABELS.size())
                .mapToObj(label -> f1(predictions, label))
                .toList();
    }

    private static double f1(List<Prediction> predictions, int label) {
        long both = predictions.stream()
                .filter(one -> one.right() && one.label() == label)
                .count();
        long said = predictions.stream().filter(one -> one.label() == label).count();
        long gold = predictions.stream()
                .filter(one -> one.example().label() == label)
                .count();
        return said + gold == 0 ? 0 : 2.0 * both / (said + gold);
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
