package dev.parallax.measure.target;

import dev.parallax.model.Clause;
import dev.parallax.model.Token;
import java.util.List;

/** All features of a target, from what the annotations of its sentence hold. */
public final class TargetFeatures {

    private static final double LONG_SENTENCE = 40;

    private TargetFeatures() {}

    /** Gives the features of a target to a sink. The same sentence gives the same features in the same order. */
    public static void of(Target target, FeatureSink sink) {
        TargetSentence sentence = new TargetSentence(target);
        Predicate predicate = Predicate.of(sentence);
        new WordFeatures(sentence, sink).addTo();
        new RouteFeatures(sentence, sink).addTo();
        new RoleFeatures(sentence, predicate, sink).addTo();
        new ReportFeatures(sentence, predicate, sink).addTo();
        sentiment(sentence, sink);
        form(sentence, sink);
    }

    private static void sentiment(TargetSentence sentence, FeatureSink sink) {
        List<Float> whole = sentence.tree().sentence().sentiment();
        if (whole == null) {
            return;
        }
        Clause clause = sentence.clause();
        List<Float> near = clause == null ? whole : clause.sentiment();
        for (int k = 0; k < whole.size(); k++) {
            sink.add(FeatureGroup.SENTIMENT, "sentence" + k, whole.get(k), FeatureSink.NO_TOKEN);
            sink.add(FeatureGroup.SENTIMENT, "clause" + k, near.get(k), FeatureSink.NO_TOKEN);
        }
    }

    private static void form(TargetSentence sentence, FeatureSink sink) {
        Target target = sentence.target();
        Token head = sentence.tree().token(sentence.head());
        form(sink, "pos:" + head.pos(), 1);
        form(sink, "words:" + Math.min(3, target.last() - target.first()), 1);
        form(sink, "entity:" + head.entity(), 1);
        form(sink, target.first() <= 1 ? "at the start" : "not at the start", 1);
        form(sink, "length", sentence.size() / LONG_SENTENCE);
        if (head.pos().startsWith("PRP")) {
            form(sink, "pronoun:" + head.lemma(), 1);
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.lemma(i).equals("PERSON")) {
                form(sink, "other persons", 0.2);
            }
        }
    }

    private static void form(FeatureSink sink, String name, double value) {
        sink.add(FeatureGroup.FORM, name, value, FeatureSink.NO_TOKEN);
    }
}
