package dev.parallax.measure.target;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A multinomial logistic regression over {@link TargetFeatures}: the score of a class is the sum of value × weight over the features, and the
 * probabilities are the softmax of the scores divided by a temperature (Guo et al. 2017, "On calibration of modern neural networks").
 *
 * <p>The file has a line for each feature: its name and the weights for negative, neutral and positive in thousandths, separated by tabs.
 * {@code #} begins a comment; the line {@code temperature} has the temperature in thousandths.
 */
public final class StanceModel {

    /** Name of the feature that every target has once. */
    public static final String INTERCEPT = "intercept";

    /** Name of the line with the temperature. */
    public static final String TEMPERATURE = "temperature";

    private static final int CLASSES = 3;
    private static final double UNIT = 1000;

    private static final StanceModel SHIPPED = shipped();

    private final Map<String, float[]> weights;
    private final double temperature;

    private StanceModel(Map<String, float[]> weights, double temperature) {
        this.weights = weights;
        this.temperature = temperature;
    }

    /** The model of this build. */
    public static StanceModel ofThisBuild() {
        return SHIPPED;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the text cannot be read
     * @throws IllegalArgumentException if it is no model, naming the line
     */
    public static StanceModel read(Reader text) throws IOException {
        Map<String, float[]> weights = new HashMap<>();
        double temperature = 1;
        BufferedReader lines = new BufferedReader(text);
        String line;
        for (int number = 1; (line = lines.readLine()) != null; number++) {
            String[] columns = line.split("\t");
            if (line.startsWith("#")) {
                continue;
            } else if (columns.length == 2 && columns[0].equals(TEMPERATURE)) {
                temperature = Integer.parseInt(columns[1]) / UNIT;
            } else if (columns.length == 1 + CLASSES) {
                weights.put(columns[0], weights(columns));
            } else {
                throw new IllegalArgumentException("Line " + number + " of the stance model has " + columns.length
                        + " columns; it should have a name and three weights");
            }
        }
        return new StanceModel(weights, temperature);
    }

    /** How the sentence stands towards the target. */
    public Stance of(Target target) {
        double[] scores = new double[CLASSES];
        add(scores, INTERCEPT, 1);
        TargetFeatures.of(target, (group, name, value, token) -> add(scores, name, value));
        return softmax(scores);
    }

    /**
     * What each word of the sentence adds to the score of positive over that of negative, for all features that a single word gave.
     *
     * @return one number a token
     */
    public double[] tellingWords(Target target) {
        double[] telling = new double[target.tree().size()];
        TargetFeatures.of(target, (group, name, value, token) -> {
            float[] weight = token == FeatureSink.NO_TOKEN ? null : weights.get(name);
            if (weight != null) {
                telling[token] += value * (weight[2] - weight[0]);
            }
        });
        return telling;
    }

    private void add(double[] scores, String name, double value) {
        float[] weight = weights.get(name);
        if (weight != null) {
            for (int k = 0; k < CLASSES; k++) {
                scores[k] += value * weight[k];
            }
        }
    }

    private Stance softmax(double[] scores) {
        double highest = Math.max(scores[0], Math.max(scores[1], scores[2]));
        double[] odds = new double[CLASSES];
        double sum = 0;
        for (int k = 0; k < CLASSES; k++) {
            // Strict: the same digits on every platform.
            odds[k] = StrictMath.exp((scores[k] - highest) / temperature);
            sum += odds[k];
        }
        return new Stance(odds[0] / sum, odds[1] / sum, odds[2] / sum);
    }

    private static float[] weights(String[] columns) {
        float[] weights = new float[CLASSES];
        for (int k = 0; k < CLASSES; k++) {
            weights[k] = (float) (Integer.parseInt(columns[1 + k]) / UNIT);
        }
        return weights;
    }

    private static StanceModel shipped() {
        try (Reader text =
                new InputStreamReader(StanceModel.class.getResourceAsStream("stance.tsv"), StandardCharsets.UTF_8)) {
            return read(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the stance model of this build", e);
        }
    }
}
