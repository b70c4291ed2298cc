package dev.parallax.measure.target;

import dev.parallax.measure.statement.Tree;
import java.util.Set;

/**
 * Which words of a sentence are denied: a negation hangs on them or stands within the three words before, or they belong to the content of a
 * predicate that denies it (denied that he lied; it is false that he lied; nobody says that he lied; cleared of fraud).
 */
final class Negation {

    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "never", "no", "nor", "neither", "without", "nobody", "none", "nothing", "hardly", "barely",
            "nowhere");
    private static final Set<String> DENIALS = Set.of(
            "deny",
            "refute",
            "dispute",
            "debunk",
            "doubt",
            "false",
            "untrue",
            "wrong",
            "baseless",
            "unfounded",
            "myth");
    private static final Set<String> ACQUITTALS = Set.of("clear", "acquit", "exonerate", "absolve");
    private static final Set<String> CONTENT = Set.of("ccomp", "csubj", "acl", "xcomp", "obj", "nsubj");
    private static final int BEFORE = 3;
    private static final int STEPS = 4;

    private final Tree tree;

    Negation(Tree tree) {
        this.tree = tree;
    }

    /** For each word whether it is denied. */
    boolean[] words() {
        boolean[] direct = new boolean[tree.size()];
        for (int i = 0; i < direct.length; i++) {
            direct[i] = direct(i);
        }
        boolean[] denied = new boolean[direct.length];
        for (int i = 0; i < direct.length; i++) {
            denied[i] = direct[i] != withinDenial(i, direct);
        }
        return denied;
    }

    private boolean direct(int at) {
        for (int child : tree.dependents(at)) {
            if (isNegation(child)) {
                return true;
            }
        }
        for (int i = Math.max(0, at - BEFORE); i < at; i++) {
            if (isNegation(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean withinDenial(int at, boolean[] direct) {
        int below = at;
        for (int step = 0; step < STEPS; step++) {
            int above = tree.governor(below);
            if (above == Tree.NONE) {
                return false;
            }
            String relation = tree.relation(below);
            if (DENIALS.contains(tree.lemma(above)) && CONTENT.contains(relation)) {
                return !direct[above];
            }
            if (ACQUITTALS.contains(tree.lemma(above)) && relation.equals("obl")) {
                return !direct[above];
            }
            if (relation.equals("ccomp") && direct[above]) {
                return true;
            }
            below = above;
        }
        return false;
    }

    private boolean isNegation(int at) {
        return NEGATIONS.contains(tree.lemma(at));
    }
}
