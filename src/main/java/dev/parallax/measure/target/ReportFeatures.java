package dev.parallax.measure.target;

import dev.parallax.measure.statement.Tree;
import java.util.BitSet;
import java.util.Set;

/**
 * Whose words they are, as far as the sentence itself shows: quotation marks around the target or around what is said of it, the target as
 * the one who speaks, and content of a verb of saying.
 */
record ReportFeatures(TargetSentence sentence, Predicate predicate, FeatureSink sink) {

    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "state",
            "announce",
            "report",
            "explain",
            "write",
            "claim",
            "argue",
            "think",
            "believe",
            "ask",
            "call",
            "describe",
            "accuse",
            "criticize",
            "praise",
            "blame",
            "warn",
            "deny",
            "insist",
            "suggest",
            "declare",
            "tweet",
            "respond",
            "reply",
            "testify");
    private static final Set<String> CONTENT = Set.of("ccomp", "parataxis");

    void addTo() {
        BitSet quoted = quoted();
        boolean target = quoted.get(sentence.head());
        boolean speaks = predicate != null && SPEECH.contains(sentence.lemma(predicate.at()));
        add(target ? "target quoted" : "target not quoted", 1, FeatureSink.NO_TOKEN);
        if (!quoted.isEmpty()) {
            add("has quotation", 1, FeatureSink.NO_TOKEN);
        }
        if (speaks) {
            add("speech:" + predicate.relation(), 1, predicate.at());
        }
        for (int i = 0; i < sentence.size(); i++) {
            double valence = sentence.valence(i);
            if (valence != 0) {
                String whose = (target ? "in " : "out ") + (quoted.get(i) ? "in" : "out");
                add("q:" + whose + WordFeatures.sign(valence), Math.abs(valence) / 2, i);
                if (speaks) {
                    add("s:" + WordFeatures.sign(valence), Math.abs(valence) / 2, i);
                }
            }
        }
        reported();
    }

    private void reported() {
        Tree tree = sentence.tree();
        int at = sentence.head();
        for (int steps = 0; steps < sentence.size() && tree.governor(at) != Tree.NONE; steps++) {
            int above = tree.governor(at);
            if (CONTENT.contains(tree.relation(at)) && SPEECH.contains(sentence.lemma(above))) {
                add("reported", 1, above);
                add("reported:" + sentence.lemma(above), 1, above);
            }
            at = above;
        }
    }

    /** Words between quotation marks of this sentence; before a first mark that closes, all is quoted. */
    private BitSet quoted() {
        BitSet quoted = new BitSet();
        int open = 0;
        boolean inside = firstMark().equals("''");
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.tree().token(i).pos();
            if (tag.equals("``")) {
                open = i;
                inside = true;
            } else if (tag.equals("''") && inside) {
                quoted.set(open, i);
                inside = false;
            }
        }
        if (inside && firstMark().equals("``")) {
            quoted.set(open, sentence.size());
        }
        return quoted;
    }

    private String firstMark() {
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.tree().token(i).pos();
            if (tag.equals("``") || tag.equals("''")) {
                return tag;
            }
        }
        return "";
    }

    private void add(String name, double value, int token) {
        sink.add(FeatureGroup.REPORT, name, value, token);
    }
}
