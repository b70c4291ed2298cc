package dev.parallax.measure.target;

import dev.parallax.measure.statement.Tree;

/**
 * The verb, or what a copula says, that the target takes part in, itself or as part of a longer phrase (the aide of X).
 *
 * @param at its position
 * @param relation of the phrase to it
 * @param direct whether the target is the head of the phrase
 * @param passive whether it is a passive
 */
record Predicate(int at, String relation, boolean direct, boolean passive) {

    private static final int HIGHEST = 5;

    /** The predicate above the target; null if there is none within five steps. */
    static Predicate of(TargetSentence sentence) {
        Tree tree = sentence.tree();
        int below = sentence.head();
        for (int steps = 1; steps <= HIGHEST; steps++) {
            int above = tree.governor(below);
            if (above == Tree.NONE) {
                return null;
            }
            if (!sentence.target().holds(above) && predicates(tree, above)) {
                boolean passive = tree.dependents(above).stream()
                        .anyMatch(child -> tree.relation(child).endsWith(":pass"));
                return new Predicate(above, tree.relation(below), steps == 1, passive);
            }
            below = above;
        }
        return null;
    }

    private static boolean predicates(Tree tree, int at) {
        return tree.verb(at)
                || tree.dependents(at).stream()
                        .anyMatch(child -> tree.relation(child).equals("cop"));
    }
}
