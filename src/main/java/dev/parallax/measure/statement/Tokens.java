package dev.parallax.measure.statement;

import java.util.ArrayList;
import java.util.List;

/** All tokens of a text in one row, so that rules can look across sentences. */
final class Tokens {

    /**
     * A token.
     *
     * @param tree its sentence
     * @param position place in the sentence
     */
    record Place(Tree tree, int position) {

        int begin() {
            return tree.token(position).begin();
        }

        String word() {
            return tree.word(position);
        }

        boolean is(String mark) {
            return word().equals(mark);
        }

        boolean counts() {
            return tree.counts(position);
        }
    }

    private final List<Place> places = new ArrayList<>();

    Tokens(List<Tree> trees) {
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                places.add(new Place(tree, i));
            }
        }
    }

    int size() {
        return places.size();
    }

    Place get(int index) {
        return places.get(index);
    }

    /** Sentence of a token; null before the first and after the last. */
    Tree tree(int index) {
        return index < 0 || index >= places.size() ? null : places.get(index).tree();
    }

    /** Tokens first to last, exclusive. */
    List<Place> between(int first, int last) {
        return places.subList(first, Math.max(first, last));
    }

    /** Index of the first token that begins at a code point or later. */
    int from(int point) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).begin() < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
