package dev.parallax.measure.target;

import dev.parallax.measure.statement.Tree;

/**
 * Words of a sentence that name somebody.
 *
 * @param tree the sentence
 * @param first position of the first of them, from 0
 * @param last position after the last
 */
public record Target(Tree tree, int first, int last) {

    /** Whether a token is one of its own. */
    public boolean holds(int token) {
        return first <= token && token < last;
    }

    /** The one of its words on which the others hang. */
    int head() {
        int head = first;
        for (int i = first; i < last; i++) {
            if (!holds(tree.governor(i))) {
                head = i;
            }
        }
        return head;
    }

    /** Words between a token and the target, plus one; 0 for its own. */
    int away(int token) {
        if (holds(token)) {
            return 0;
        }
        return token < first ? first - token : token - last + 1;
    }
}
