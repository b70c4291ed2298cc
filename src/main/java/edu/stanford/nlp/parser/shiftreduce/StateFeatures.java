package edu.stanford.nlp.parser.shiftreduce;

import static dev.parallax.annotate.compact.FeatureIndex.START;
import static dev.parallax.annotate.compact.FeatureIndex.append;
import static edu.stanford.nlp.parser.shiftreduce.FeatureFactory.getQueueLabel;
import static edu.stanford.nlp.parser.shiftreduce.FeatureFactory.getRecentDependent;
import static edu.stanford.nlp.parser.shiftreduce.FeatureFactory.getStackLabel;

import dev.parallax.annotate.compact.FeatureIndex;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory.FeatureComponent;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.TreeShapedStack;
import java.util.Arrays;

/**
 * The features of a parser's state: the hashes of the names that CoreNLP's {@link BasicFeatureFactory} would build, in its order, without
 * building them.
 */
final class StateFeatures {

    private static final FeatureFactory.Transition LEFT = FeatureFactory.Transition.LEFT;
    private static final FeatureFactory.Transition RIGHT = FeatureFactory.Transition.RIGHT;
    private static final FeatureFactory.Transition UNARY = FeatureFactory.Transition.UNARY;
    private static final FeatureComponent WORD = FeatureComponent.HEADWORD;
    private static final FeatureComponent TAG = FeatureComponent.HEADTAG;
    private static final FeatureComponent VALUE = FeatureComponent.VALUE;

    private static final StackNames[] STACK = StackNames.of("S0", "S1", "S2", "S3");
    private static final StackNames[] CHILDREN = StackNames.of("S0L", "S0R", "S0U");
    private static final StackNames[] GRANDCHILDREN =
            StackNames.of("S0LL", "S0LR", "S0LU", "S0RL", "S0RR", "S0RU", "S0UL", "S0UR", "S0UU");
    private static final StackNames[] SECOND_CHILDREN = StackNames.of("S1L", "S1R", "S1U");
    private static final StackNames[] RECENT = StackNames.of("recL0", "recR0", "recL1", "recR1");
    private static final FeatureFactory.Transition[] STEPS = {LEFT, RIGHT, UNARY};

    private static final int[] QUEUE_OFFSETS = {0, 1, 2, 3, -1, -2};
    private static final long[] QUEUE = hashes("Q0WT-", "Q1WT-", "Q2WT-", "Q3WT-", "QP1WT-", "QP2WT-");

    private static final PairNames S0_S1 = new PairNames("S0", WORD, VALUE, "S1", WORD, VALUE);
    private static final PairNames S0_Q0 = new PairNames("S0", WORD, VALUE, "Q0", WORD, TAG);
    private static final PairNames S1_Q0 = new PairNames("S1", WORD, VALUE, "Q0", WORD, TAG);
    private static final PairNames Q0_Q1 = new PairNames("Q0", WORD, TAG, "Q1", WORD, TAG);

    private static final long[] STACK_TRIGRAMS = hashes("S0cS1cS2c-", "S0wS1cS2c-", "S0cS1wS2c-", "S0cS1cS2w-");
    private static final long[] QUEUE_TRIGRAMS = hashes("S0cS1cQ0t-", "S0wS1cQ0t-", "S0cS1wQ0t-", "S0cS1cQ0w-");

    private long[] hashes = new long[256];
    private int size;

    private StateFeatures() {}

    /** A state's features. */
    static StateFeatures of(State state) {
        StateFeatures features = new StateFeatures();
        features.addAll(state);
        return features;
    }

    /** Where an index has them, in their order; 0 for those that it does not have. */
    int[] places(FeatureIndex index) {
        return index.places(hashes, size);
    }

    private void addAll(State state) {
        TreeShapedStack<Tree> stack = state.stack;
        Node[] s = new Node[4];
        for (int i = 0; i < s.length; i++) {
            s[i] = Node.of(getStackLabel(stack, i));
            addStack(STACK[i], s[i]);
        }
        addDescendants(stack);
        Node[] q = new Node[QUEUE.length];
        for (int i = 0; i < q.length; i++) {
            q[i] = Node.of(getQueueLabel(state.sentence, state.tokenPosition, QUEUE_OFFSETS[i]));
            addQueue(QUEUE[i], q[i]);
        }
        for (int i = 0; i < RECENT.length; i++) {
            addStack(RECENT[i], Node.of(getRecentDependent(stack, i % 2 == 0 ? LEFT : RIGHT, i / 2)));
        }
        addPair(S0_S1, s[0], s[1]);
        addPair(S0_Q0, s[0], q[0]);
        addPair(S1_Q0, s[1], q[0]);
        addPair(Q0_Q1, q[0], q[1]);
        addTrigrams(STACK_TRIGRAMS, s[0], s[1], s[2], VALUE);
        addTrigrams(QUEUE_TRIGRAMS, s[0], s[1], q[0], TAG);
        addPosition(state);
        Tree first = state.getStackNode(0);
        Tree second = state.getStackNode(1);
        Tree queue = state.getQueueNode(0);
        addSeparators(state, "S0", s[0], "S1", s[1], first, second);
        addSeparators(state, "S0", s[0], "Q0", q[0], queue, first);
    }

    private void addDescendants(TreeShapedStack<Tree> stack) {
        for (int i = 0; i < STEPS.length; i++) {
            addStack(CHILDREN[i], Node.of(getStackLabel(stack, 0, STEPS[i])));
        }
        for (int i = 0; i < GRANDCHILDREN.length; i++) {
            addStack(GRANDCHILDREN[i], Node.of(getStackLabel(stack, 0, STEPS[i / 3], STEPS[i % 3])));
        }
        for (int i = 0; i < STEPS.length; i++) {
            addStack(SECOND_CHILDREN[i], Node.of(getStackLabel(stack, 1, STEPS[i])));
        }
    }

    private void addStack(StackNames names, Node node) {
        if (node == null) {
            add(append(names.value(), FeatureFactory.NULL));
            return;
        }
        add(append(names.value(), node.value()));
        add(pair(names.wordTag(), node.word(), node.tag()));
        add(append(names.tag(), node.tag()));
        add(pair(names.wordValue(), node.word(), node.value()));
        add(pair(names.tagValue(), node.tag(), node.value()));
    }

    private void addQueue(long name, Node node) {
        add(node == null ? append(name, FeatureFactory.NULL) : pair(name, node.tag(), node.word()));
    }

    private void addPair(PairNames names, Node one, Node other) {
        if (one == null && other == null) {
            add(names.none());
        } else if (one == null) {
            add(append(names.other()[0], other.get(names.second()[0])));
            add(append(names.other()[1], other.get(names.second()[1])));
        } else if (other == null) {
            add(append(names.one()[0], one.get(names.first()[0])));
            add(append(names.one()[1], one.get(names.first()[1])));
        } else {
            for (int i = 0; i < 4; i++) {
                add(pair(names.both()[i], one.get(names.first()[i / 2]), other.get(names.second()[i % 2])));
            }
        }
    }

    /** All three values (the third: what it is like), then each in turn as its word. */
    private void addTrigrams(long[] names, Node one, Node two, Node three, FeatureComponent third) {
        add(triple(names[0], Node.get(one, VALUE), Node.get(two, VALUE), Node.get(three, third)));
        add(triple(names[1], Node.get(one, WORD), Node.get(two, VALUE), Node.get(three, third)));
        add(triple(names[2], Node.get(one, VALUE), Node.get(two, WORD), Node.get(three, third)));
        add(triple(names[3], Node.get(one, VALUE), Node.get(two, VALUE), Node.get(three, WORD)));
    }

    private void addPosition(State state) {
        boolean read = state.tokenPosition >= state.sentence.size();
        if (read) {
            add(append(START, "QUEUE_FINISHED"));
        }
        if (read && state.stack.size() == 1) {
            add(append(START, "QUEUE_FINISHED_STACK_SINGLETON"));
        }
        if (state.isFinished()) {
            add(append(START, "FINALIZED"));
        }
    }

    private void addSeparators(
            State state, String name, Node node, String otherName, Node other, Tree right, Tree left) {
        if (node == null || other == null) {
            return;
        }
        String between = state.getSeparatorBetween(right, left);
        if (between != null) {
            addSeparator(name, node, otherName, other, between);
        }
        addSeparator(name, node, otherName, other, String.valueOf(state.getSeparatorCount(right, left)));
    }

    private void addSeparator(String name, Node node, String otherName, Node other, String what) {
        add(append(separator(name, "w", name, otherName, what), node.word()));
        add(pair(separator(name, "wc", name, otherName, what), node.word(), node.value()));
        add(append(separator(otherName, "w", name, otherName, what), other.word()));
        add(pair(separator(otherName, "wc", name, otherName, what), other.word(), other.value()));
        long both = append(append(append(append(START, name), "c"), otherName), "c");
        add(pair(separated(both, name, otherName, what), node.value(), other.value()));
    }

    private static long separator(String of, String parts, String name, String otherName, String what) {
        return separated(append(append(START, of), parts), name, otherName, what);
    }

    private static long separated(long before, String name, String otherName, String what) {
        long names = append(append(append(before, "Sepb"), name), otherName);
        return append(append(append(names, "-"), what), "-");
    }

    private void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    private static long pair(long name, String one, String other) {
        return append(append(append(name, one), "-"), other);
    }

    private static long triple(long name, String one, String two, String three) {
        return append(append(pair(name, one, two), "-"), three);
    }

    private static long[] hashes(String... names) {
        return Arrays.stream(names).mapToLong(name -> append(START, name)).toArray();
    }

    /** What a node of the stack or the queue shows: the word and part of speech of its head, and its own label. */
    private record Node(String word, String tag, String value) {

        static Node of(CoreLabel label) {
            return label == null
                    ? null
                    : new Node(
                            label.get(TreeCoreAnnotations.HeadWordLabelAnnotation.class)
                                    .value(),
                            label.get(TreeCoreAnnotations.HeadTagLabelAnnotation.class)
                                    .value(),
                            label.value());
        }

        String get(FeatureComponent component) {
            return component == WORD ? word : component == TAG ? tag : value;
        }

        static String get(Node node, FeatureComponent component) {
            return node == null ? FeatureFactory.NULL : node.get(component);
        }
    }

    /** Hashes of the names of one node's features. */
    private record StackNames(long value, long wordTag, long tag, long wordValue, long tagValue) {

        static StackNames[] of(String... nodes) {
            return Arrays.stream(nodes)
                    .map(node ->
                            StateFeatures.hashes(node + "C-", node + "WT-", node + "T-", node + "WC-", node + "TC-"))
                    .map(names -> new StackNames(names[0], names[1], names[2], names[3], names[4]))
                    .toArray(StackNames[]::new);
        }
    }

    /** Hashes of the names of two nodes' features: of both, of the one there is, of none. */
    private record PairNames(
            FeatureComponent[] first, FeatureComponent[] second, long none, long[] one, long[] other, long[] both) {

        PairNames(
                String one,
                FeatureComponent first1,
                FeatureComponent first2,
                String other,
                FeatureComponent second1,
                FeatureComponent second2) {
            this(
                    new FeatureComponent[] {first1, first2},
                    new FeatureComponent[] {second1, second2},
                    append(START, one + "n" + other + "n"),
                    StateFeatures.hashes(
                            one + first1.shortName() + other + "n-", one + first2.shortName() + other + "n-"),
                    StateFeatures.hashes(
                            one + "n" + other + second1.shortName() + "-",
                            one + "n" + other + second2.shortName() + "-"),
                    StateFeatures.hashes(
                            one + first1.shortName() + other + second1.shortName() + "-",
                            one + first1.shortName() + other + second2.shortName() + "-",
                            one + first2.shortName() + other + second1.shortName() + "-",
                            one + first2.shortName() + other + second2.shortName() + "-"));
        }
    }
}
