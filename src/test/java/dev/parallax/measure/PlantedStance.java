package dev.parallax.measure;

import dev.parallax.measure.statement.Tree;
import dev.parallax.measure.target.Stance;
import dev.parallax.measure.target.StanceModel;
import dev.parallax.measure.target.Target;
import dev.parallax.model.Annotation;
import dev.parallax.model.Sentence;
import dev.parallax.validity.StanceTemplate;
import java.util.List;

/**
 * A sentence whose stance towards {@code target} is known, made from a template of {@code target/planted.tsv}.
 *
 * @param kind kind of sentence
 * @param expected what the model should say
 * @param text the sentence
 * @param target name in it
 * @param other second name; in the sentence only where two are compared
 */
record PlantedStance(String kind, String expected, String text, String target, String other) {

    private static final List<String> NAMES = List.of(
            "Marta Lindqvist",
            "Oscar Brandt",
            "Helen Moravec",
            "Peter Alvarez",
            "Nadia Kovalenko",
            "Thomas Whitfield",
            "Laura Bianchi",
            "Samuel Okafor",
            "Ingrid Halvorsen",
            "David Castellan");
    /** All sentences, kind by kind. */
    static List<PlantedStance> all() {
        return StanceTemplate.read("/target/planted.tsv").stream()
                .flatMap(template -> template.fill(NAMES).stream())
                .map(PlantedStance::of)
                .toList();
    }

    private static PlantedStance of(StanceTemplate.Filled filled) {
        StanceTemplate template = filled.template();
        return new PlantedStance(template.kind(), template.expected(), filled.text(), filled.target(), filled.other());
    }

    /** Whether the model says what is expected. */
    boolean right() {
        Stance stance = towards(target);
        return switch (expected) {
            case "negative" -> stance.negative() > Math.max(stance.neutral(), stance.positive());
            case "neutral" -> stance.neutral() > Math.max(stance.negative(), stance.positive());
            case "positive" -> stance.positive() > Math.max(stance.negative(), stance.neutral());
            case "not-negative" -> stance.negative() < Math.max(stance.neutral(), stance.positive());
            case "not-positive" -> stance.positive() < Math.max(stance.neutral(), stance.negative());
            case "T-below-O" -> stance.score() < towards(other).score();
            default -> throw new IllegalStateException("Unknown expectation: " + expected);
        };
    }

    Stance towards(String name) {
        Annotation annotation = Fixtures.annotation(text);
        int begin = text.indexOf(name);
        Sentence sentence = annotation.sentences().get(0);
        List<String> words = sentence.tokens().stream()
                .map(token -> text.substring(token.begin(), token.end()))
                .toList();
        int first = 0;
        while (sentence.tokens().get(first).begin() < begin) {
            first++;
        }
        int last = first + name.split(" ").length;
        return StanceModel.ofThisBuild().of(new Target(new Tree(sentence, words), first, last));
    }
}
