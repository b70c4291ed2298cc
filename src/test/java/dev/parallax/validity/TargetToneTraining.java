package dev.parallax.validity;

import dev.parallax.measure.target.FeatureGroup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Trains the model of {@code target_tone} and measures how good it is by cross-validation. See docs/validity.md for the commands.
 *
 * <p>Arguments: NewsMTSC's training targets (gzip JSON Lines), a folder for annotations, and what to do: {@code cross-validate};
 * {@code ablate}, which leaves out each group of features in turn and takes each alone; {@code train FILE}, which writes the model.
 */
public final class TargetToneTraining {

    private static final Set<FeatureGroup> ALL = EnumSet.allOf(FeatureGroup.class);

    private TargetToneTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<TargetExample> examples = examples(Path.of(arguments[0]), Path.of(arguments[1]));
        List<TargetExample> lessons = Lessons.examples(new AnnotationStore(Path.of(arguments[1])));
        CrossValidation validation = new CrossValidation(examples, lessons);
        switch (arguments[2]) {
            case "cross-validate" -> {
                report(new CrossValidation(examples, List.of()).run(ALL));
                report(validation.run(ALL));
            }
            case "ablate" -> ablate(validation);
            case "train" -> ModelFile.write(Path.of(arguments[3]), validation, ALL);
            default ->
                throw new IllegalArgumentException(
                        "Unknown task: " + arguments[2] + "; give cross-validate, ablate or train FILE");
        }
    }

    private static List<TargetExample> examples(Path gold, Path folder) throws IOException {
        AnnotationStore store = new AnnotationStore(folder);
        Map<String, String> keys = new HashMap<>();
        List<TargetGold> targets = TargetGold.read(gold);
        targets.forEach(one -> keys.putIfAbsent(one.sentence(), "newsmtsc-" + keys.size()));
        keys.entrySet().parallelStream().forEach(one -> store.annotation(one.getValue(), one.getKey()));
        List<TargetExample> examples = new ArrayList<>();
        for (TargetGold one : targets) {
            examples.add(TargetExample.of(one, store.annotation(keys.get(one.sentence()), one.sentence())));
        }
        return examples;
    }

    private static void report(CrossValidation.Outcome outcome) {
        System.out.printf(
                Locale.ROOT,
                "%d targets; penalties %s, temperatures %s%n",
                outcome.predictions().size(),
                outcome.penalties(),
                outcome.temperatures());
        System.out.println(outcome.scores().row("all features"));
        System.out.println("targets that are names");
        System.out.println(outcome.of(example -> !pronoun(example)).row("names"));
        System.out.println(outcome.of(TargetToneTraining::pronoun).row("pronouns"));
        System.out.println(outcome.reliability());
    }

    private static boolean pronoun(TargetExample example) {
        return example.features().get(FeatureGroup.FORM).keySet().stream().anyMatch(name -> name.startsWith("pos:PRP"));
    }

    private static void ablate(CrossValidation validation) {
        System.out.println(validation.run(ALL).scores().row("all"));
        for (FeatureGroup group : FeatureGroup.values()) {
            Set<FeatureGroup> others = EnumSet.complementOf(EnumSet.of(group));
            System.out.println(validation.run(others).scores().row("without " + name(group)));
            System.out.println(validation.run(EnumSet.of(group)).scores().row("only " + name(group)));
        }
    }

    private static String name(FeatureGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }
}
