package dev.parallax.validity;

import dev.parallax.measure.target.FeatureGroup;
import dev.parallax.measure.target.StanceModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the model of {@code target_tone}: weights in thousandths, without those that are all nought. */
final class ModelFile {

    private static final double UNIT = 1000;

    private ModelFile() {}

    /**
     * Learns from all examples, with the median of the penalties and temperatures that cross-validation chose.
     *
     * @param file where to write; an old one is replaced
     */
    static void write(Path file, CrossValidation validation, Set<FeatureGroup> groups) throws IOException {
        CrossValidation.Outcome outcome = validation.run(groups);
        System.out.println(outcome.scores().row("all features"));
        double penalty = CrossValidation.median(outcome.penalties());
        double temperature = CrossValidation.median(outcome.temperatures());
        Map<String, double[]> weights = new StanceLearner(groups, penalty).learn(validation.all());
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of target_tone in thousandths: feature, negative, neutral, positive. See docs/validity.md.");
        lines.add("# Trained on " + outcome.predictions().size()
                + " targets of NewsMTSC's training split (Hamborg and Donnay 2021, MIT licence) and on target/lessons.tsv by TargetToneTraining; penalty "
                + penalty + ".");
        lines.add(StanceModel.TEMPERATURE + "\t" + Math.round(temperature * UNIT));
        weights.forEach((name, values) -> add(lines, name, values));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static void add(List<String> lines, String name, double[] values) {
        long[] rounded = new long[values.length];
        boolean nought = true;
        for (int label = 0; label < values.length; label++) {
            rounded[label] = Math.round(values[label] * UNIT);
            nought &= rounded[label] == 0;
        }
        if (!nought && name.indexOf('\t') < 0) {
            lines.add(name + "\t" + rounded[0] + "\t" + rounded[1] + "\t" + rounded[2]);
        }
    }
}
