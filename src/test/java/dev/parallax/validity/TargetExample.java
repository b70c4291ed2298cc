package dev.parallax.validity;

import dev.parallax.measure.statement.Tree;
import dev.parallax.measure.target.FeatureGroup;
import dev.parallax.measure.target.StanceModel;
import dev.parallax.measure.target.Target;
import dev.parallax.measure.target.TargetFeatures;
import dev.parallax.model.Annotation;
import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A target with its features and its label.
 *
 * @param target the words
 * @param features values by name, of each group
 * @param label as in {@link TargetGold}
 * @param group as in {@link TargetGold}
 */
record TargetExample(Target target, Map<FeatureGroup, Map<String, Double>> features, int label, String group) {

    static TargetExample of(TargetGold gold, Annotation annotation) {
        Target target = target(gold.sentence(), annotation, gold.from(), gold.to());
        return of(target, gold.label(), gold.group());
    }

    static TargetExample of(Target target, int label, String group) {
        Map<FeatureGroup, Map<String, Double>> features = new EnumMap<>(FeatureGroup.class);
        TargetFeatures.of(
                target, (kind, name, value, token) -> features.computeIfAbsent(kind, none -> new LinkedHashMap<>())
                        .merge(name, value, Double::sum));
        return new TargetExample(target, features, label, group);
    }

    /** The tokens that a stretch of code points touches, in the first sentence that has any. */
    static Target target(String text, Annotation annotation, int from, int to) {
        int[] points = text.codePoints().toArray();
        for (Sentence sentence : annotation.sentences()) {
            List<Token> tokens = sentence.tokens();
            int first = 0;
            while (first < tokens.size() && tokens.get(first).end() <= from) {
                first++;
            }
            int last = first;
            while (last < tokens.size() && tokens.get(last).begin() < to) {
                last++;
            }
            if (first < last) {
                List<String> words = tokens.stream()
                        .map(token -> new String(points, token.begin(), token.end() - token.begin()))
                        .toList();
                return new Target(new Tree(sentence, words), first, last);
            }
        }
        throw new IllegalArgumentException("No word at " + from + " to " + to + " of: " + text);
    }

    /** Values by name, with the intercept, of some groups. */
    Map<String, Double> values(Set<FeatureGroup> groups) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(StanceModel.INTERCEPT, 1.0);
        groups.forEach(kind -> values.putAll(features.getOrDefault(kind, Map.of())));
        return values;
    }
}
