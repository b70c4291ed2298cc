package edu.stanford.nlp.parser.nndep;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * A state of arc-standard parsing (Nivre 2004) with a single root, in arrays. Words count from 1; 0 is the root; {@value #NONE} is no word.
 */
final class ArcState {

    static final int NONE = -1;

    private final int[] words;
    private final int[] tags;
    private final int[] labelIds;
    private final int[] heads;
    private final int[] labels;

    /** By word: its outermost and its second outermost child to the left, then to the right. */
    private final int[][] children = new int[4][];

    private final int[] stack;
    private int depth = 1;
    private int next = 1;

    ArcState(DependencyNetwork network, List<CoreLabel> tokens) {
        int n = tokens.size();
        words = new int[n + 2];
        tags = new int[n + 2];
        labelIds = new int[n + 2];
        heads = new int[n + 1];
        labels = new int[n + 1];
        stack = new int[n + 1];
        Arrays.setAll(children, i -> filled(n + 1, NONE));
        words[0] = network.word(Config.NULL);
        tags[0] = network.tag(Config.NULL);
        words[1] = network.word(Config.ROOT);
        tags[1] = network.tag(Config.ROOT);
        for (int i = 0; i < n; i++) {
            words[i + 2] = network.word(tokens.get(i).word());
            tags[i + 2] = network.tag(tokens.get(i).tag());
        }
        Arrays.fill(labelIds, network.relation(Config.NULL));
    }

    private static int[] filled(int size, int value) {
        int[] values = new int[size];
        Arrays.fill(values, value);
        return values;
    }

    /** The network's number of a word; of no word, too. */
    int wordId(int word) {
        return words[word + 1];
    }

    /** The network's number of a word's part of speech. */
    int tagId(int word) {
        return tags[word + 1];
    }

    /** The network's number of the relation of a word to its head. */
    int labelId(int word) {
        return labelIds[word + 1];
    }

    int head(int word) {
        return heads[word];
    }

    int label(int word) {
        return labels[word];
    }

    /** A word of the stack, from the top, 0. */
    int onStack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** A word that has not been shifted yet, from the next, 0. */
    int inBuffer(int ahead) {
        return next + ahead < heads.length ? next + ahead : NONE;
    }

    /** Outermost (0) or second outermost (1) child to the left. */
    int leftChild(int word, int inner) {
        return word < 0 ? NONE : children[inner][word];
    }

    /** Outermost (0) or second outermost (1) child to the right. */
    int rightChild(int word, int inner) {
        return word < 0 ? NONE : children[2 + inner][word];
    }

    boolean isFinal() {
        return depth == 1 && next == heads.length;
    }

    boolean canShift() {
        return next < heads.length;
    }

    /** Whether one of the two words on top of the stack may be the other's child, neither of them being the root. */
    boolean canAttach() {
        return depth > 2;
    }

    /** @param root whether the arc would be the root's */
    boolean canRight(boolean root) {
        return root ? depth == 2 && !canShift() : canAttach();
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** Attaches the second word of the stack to the first (left), or the first to the second, and takes it off. */
    void attach(boolean left, int label, int labelId) {
        int first = stack[depth - 1];
        int second = stack[depth - 2];
        int head = left ? first : second;
        int dependent = left ? second : first;
        heads[dependent] = head;
        labels[dependent] = label;
        labelIds[dependent + 1] = labelId;
        // Children of one side come from the nearest to the farthest: the last is the outermost.
        int side = left ? 0 : 2;
        children[side + 1][head] = children[side][head];
        children[side][head] = dependent;
        depth--;
        stack[depth - 1] = head;
    }
}
