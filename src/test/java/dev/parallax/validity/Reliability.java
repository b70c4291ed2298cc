package dev.parallax.validity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether probabilities are what they say: predictions in ten bins by the probability of the most probable class, with the share that is right.
 *
 * @param bins from 0 to 1; bins without predictions are left out
 * @param error expected calibration error: the mean over predictions of the bin's |confidence − share right| (Naeini et al. 2015)
 */
record Reliability(List<Bin> bins, double error) {

    private static final int BINS = 10;

    /** Predictions of like confidence. */
    record Bin(double from, int count, double confidence, double right) {}

    static Reliability of(List<Prediction> predictions) {
        List<Bin> bins = IntStream.range(0, BINS)
                .mapToObj(bin -> predictions.stream()
                        .filter(one -> Math.min(BINS - 1, (int) (one.confidence() * BINS)) == bin)
                        .toList())
                .filter(bin -> !bin.isEmpty())
                .map(Reliability::bin)
                .toList();
        double error = bins.stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.right()))
                        .sum()
                / predictions.size();
        return new Reliability(bins, error);
    }

    private static Bin bin(List<Prediction> predictions) {
        double confidence = predictions.stream()
                .mapToDouble(Prediction::confidence)
                .average()
                .orElseThrow();
        double right = (double) predictions.stream().filter(Prediction::right).count() / predictions.size();
        double from = Math.floor(confidence * BINS) / BINS;
        return new Bin(from, predictions.size(), confidence, right);
    }

    @Override
    public String toString() {
        return bins.stream()
                .map(bin -> String.format(
                        Locale.ROOT,
                        "| %.1f | %d | %.3f | %.3f |",
                        bin.from(),
                        bin.count(),
                        bin.confidence(),
                        bin.right()))
                .collect(Collectors.joining(
                        "\n",
                        "| confidence from | targets | mean confidence | right |\n|---|---|---|---|\n",
                        String.format(Locale.ROOT, "%nexpected calibration error %.4f", error)));
    }
}
