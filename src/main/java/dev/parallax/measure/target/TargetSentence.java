package dev.parallax.measure.target;

import dev.parallax.measure.statement.Tree;
import dev.parallax.model.Clause;
import dev.parallax.model.Token;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A sentence as seen from a target in it: names masked, each word with its valence, denied or not, and its route to the target. */
final class TargetSentence {

    /** Farther than any route. */
    static final int FAR = 9;

    private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

    private final Target target;
    private final Tree tree;
    private final String[] lemmas;
    private final double[] valence;
    private final Harm harm;
    private final boolean[] denied;
    private final int[] distance;
    private final int[] towards;
    private final Clause clause;
    private final int head;

    TargetSentence(Target target) {
        this.target = target;
        this.tree = target.tree();
        this.head = target.head();
        int size = tree.size();
        this.lemmas = new String[size];
        this.valence = new double[size];
        this.harm = Harm.of(target);
        this.denied = new Negation(tree).words();
        for (int i = 0; i < size; i++) {
            lemmas[i] = masked(i);
            boolean rated = !target.holds(i) && !isName(i);
            double rating = rated ? Valence.of(lower(i), lemmas[i]) : 0;
            // What is denied is weaker than its opposite: "not good" is not as bad as "bad" (factor as in VADER).
            valence[i] = denied[i] ? -0.74 * rating : rating;
            if (harm.suffered().get(i)) {
                lemmas[i] = "HARMED";
                valence[i] = 0;
            } else if (denied[i] && rating != 0) {
                lemmas[i] = "not " + lemmas[i];
            }
        }
        this.distance = new int[size];
        this.towards = new int[size];
        routes();
        this.clause = smallestClause();
    }

    Target target() {
        return target;
    }

    Tree tree() {
        return tree;
    }

    int size() {
        return lemmas.length;
    }

    int head() {
        return head;
    }

    /**
     * Lemma; what stands for it where it is a name or a number, so that no weight is learnt for a person, or a verb of harm that the target
     * suffers; with "not" before it where it is rated and denied, so that "not corrupt" takes nothing from "corrupt".
     */
    String lemma(int at) {
        return lemmas[at];
    }

    /** Valence, turned and weakened where it is denied; 0 for words that are not rated, and for names. */
    double valence(int at) {
        return valence[at];
    }

    boolean denied(int at) {
        return denied[at];
    }

    /** What the target does to others and suffers from them. */
    Harm harm() {
        return harm;
    }

    /** Whether another name stands nearer to a word in the dependency tree than the target. */
    boolean belongsToAnother(int at) {
        int above = at;
        for (int steps = 0; steps < distance[at]; steps++) {
            if (tree.dependents(above).stream().anyMatch(this::isOther)) {
                return tree.dependents(above).stream().noneMatch(target::holds);
            }
            if (tree.governor(above) == Tree.NONE || target.holds(tree.governor(above))) {
                return false;
            }
            above = tree.governor(above);
            if (isOther(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(int at) {
        return !target.holds(at) && NAMES.contains(tree.token(at).entity());
    }

    /** Steps to the target in the dependency tree; {@link #FAR} at most. */
    int distance(int at) {
        return distance[at];
    }

    /** Relations from the target to a word, each with its direction. */
    String route(int at) {
        StringBuilder route = new StringBuilder();
        for (int i = at; i != head; i = towards[i]) {
            boolean up = tree.governor(towards[i]) == i;
            route.insert(0, (up ? "^" + tree.relation(towards[i]) : "v" + tree.relation(i)) + "/");
        }
        return route.toString();
    }

    /** Whether a word stands in the smallest clause around the target. */
    boolean inClause(int at) {
        return clause == null || clause.first() <= at && at < clause.last();
    }

    /** The smallest clause around the target; null if it is the sentence. */
    Clause clause() {
        return clause;
    }

    private String masked(int at) {
        Token token = tree.token(at);
        if (target.holds(at)) {
            return "TARGET";
        }
        if (NAMES.contains(token.entity())) {
            return token.entity();
        }
        if (token.pos().startsWith("NNP")) {
            return "NAME";
        }
        boolean number = token.pos().equals("CD") || tree.word(at).chars().anyMatch(Character::isDigit);
        return number ? "NUMBER" : tree.lemma(at).replace('’', '\'');
    }

    private boolean isName(int at) {
        return Character.isUpperCase(lemmas[at].charAt(0));
    }

    private String lower(int at) {
        return tree.word(at).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Breadth first from the target, over dependents in text order, then the governor: the routes are the same on every run. */
    private void routes() {
        Arrays.fill(distance, FAR);
        int[] queue = new int[size()];
        int end = 1;
        queue[0] = head;
        distance[head] = 0;
        for (int next = 0; next < end; next++) {
            int at = queue[next];
            for (int child : tree.dependents(at)) {
                end = reach(child, at, queue, end);
            }
            if (tree.governor(at) != Tree.NONE) {
                end = reach(tree.governor(at), at, queue, end);
            }
        }
    }

    private int reach(int at, int from, int[] queue, int end) {
        if (distance[at] < FAR || at == head || distance[from] + 1 >= FAR) {
            return end;
        }
        distance[at] = distance[from] + 1;
        towards[at] = from;
        queue[end] = at;
        return end + 1;
    }

    private Clause smallestClause() {
        Clause smallest = null;
        for (Clause one : tree.sentence().clauses()) {
            boolean holds = one.first() <= target.first() && one.last() >= target.last();
            if (holds && (smallest == null || one.last() - one.first() <= smallest.last() - smallest.first())) {
                smallest = one;
            }
        }
        return smallest;
    }
}
