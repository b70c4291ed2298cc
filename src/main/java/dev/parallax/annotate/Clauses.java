package dev.parallax.annotate;

import dev.parallax.model.Clause;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.IntPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the clauses of a sentence in its constituency tree, with their sentiment. */
final class Clauses {

    private static final Set<String> LABELS = Set.of("S", "SBAR", "SBARQ", "SINV", "SQ", "FRAG");

    private Clauses() {}

    /**
     * Clauses below the root, outermost first; a span that several nodes cover counts once, with its highest node.
     *
     * @param tree the binarised tree as the sentiment annotator leaves it: unary chains collapsed, every node scored
     */
    static List<Clause> of(Tree tree) {
        tree.setSpans();
        Map<IntPair, Clause> clauses = new LinkedHashMap<>();
        IntPair whole = tree.getSpan();
        for (Tree node : tree) {
            IntPair span = node.isLeaf() ? whole : node.getSpan();
            if (!span.equals(whole) && LABELS.contains(node.value())) {
                clauses.computeIfAbsent(span, s -> clause(s, node));
            }
        }
        return new ArrayList<>(clauses.values());
    }

    private static Clause clause(IntPair span, Tree node) {
        return new Clause(span.getSource(), span.getTarget() + 1, Conversion.probabilities(node));
    }
}
