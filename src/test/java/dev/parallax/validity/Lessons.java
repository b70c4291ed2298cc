package dev.parallax.validity;

import dev.parallax.measure.target.Target;
import java.util.List;

/** Sentences with a known stance that the model learns from beside the corpus; no kind of them is among those that test it. */
final class Lessons {

    static final String GROUP = "lessons";

    private static final List<String> NAMES = List.of(
            "Anna Sorensen",
            "Viktor Lebedev",
            "Grace Mwangi",
            "Henry Caldwell",
            "Sofia Marchetti",
            "Daniel Kessler",
            "Emma Thornton",
            "Rafael Ortega",
            "Julia Novak",
            "George Ashworth");

    private Lessons() {}

    static List<TargetExample> examples(AnnotationStore store) {
        return StanceTemplate.read("/target/lessons.tsv").stream()
                .flatMap(template -> template.fill(NAMES).stream())
                .map(filled -> example(filled, store))
                .toList();
    }

    private static TargetExample example(StanceTemplate.Filled filled, AnnotationStore store) {
        String text = filled.text();
        int from = text.indexOf(filled.target());
        String key = "lesson-" + Integer.toHexString(text.hashCode());
        Target target = TargetExample.target(
                text, store.annotation(key, text), from, from + filled.target().length());
        return TargetExample.of(
                target, TargetGold.LABELS.indexOf(filled.template().expected()), GROUP);
    }
}
