package dev.parallax.measure.target;

import dev.parallax.measure.statement.Tree;
import java.util.Set;

/** Who does what to whom: the predicate of the target, and what else takes part in it. */
record RoleFeatures(TargetSentence sentence, Predicate predicate, FeatureSink sink) {

    private static final Set<String> COMPLEMENTS = Set.of(
            "obj", "iobj", "obl", "xcomp", "ccomp", "advmod", "acl", "amod", "nsubj", "nsubj:pass", "advcl", "conj");

    void addTo() {
        Tree tree = sentence.tree();
        add("rel:" + tree.relation(sentence.head()), FeatureSink.NO_TOKEN);
        sentence.harm().done().stream().forEach(verb -> add("culprit", verb));
        sentence.harm().suffered().stream().forEach(verb -> add("victim", verb));
        if (predicate == null) {
            return;
        }
        int verb = predicate.at();
        String key =
                (predicate.direct() ? "" : "part of ") + predicate.relation() + (predicate.passive() ? " passive" : "");
        String denial = sentence.denied(verb) ? "not " : "";
        add("role:" + key, verb);
        add("does:" + key + ":" + denial + sentence.lemma(verb), verb);
        add("verb:" + simple(predicate.relation()) + ":" + sentence.lemma(verb), verb);
        if (sentence.valence(verb) != 0) {
            add("rolev:" + key + WordFeatures.sign(sentence.valence(verb)), verb);
        }
        for (int child : tree.dependents(verb)) {
            if (!sentence.target().holds(child)) {
                complement(child);
            }
        }
    }

    private void complement(int child) {
        String relation = sentence.tree().relation(child);
        String role = simple(predicate.relation());
        if (relation.equals("aux")) {
            add("aux:" + role + ":" + sentence.lemma(child), child);
        }
        if (COMPLEMENTS.contains(relation) && sentence.distance(child) > 0) {
            double valence = sentence.valence(child);
            for (int below : sentence.tree().dependents(child)) {
                valence += sentence.valence(below);
            }
            if (valence != 0) {
                add("with:" + role + ":" + relation + WordFeatures.sign(valence), child);
            }
        }
    }

    private void add(String name, int token) {
        sink.add(FeatureGroup.ROLE, name, 1, token);
    }

    private static String simple(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
