package edu.stanford.nlp.parser.nndep;

/**
 * The places of a state that the parser looks at: three words each of the stack and the buffer, and six descendants of each of the two words on
 * top of the stack. A place has the feature of its word, the one of its part of speech and, if a child stands there, the one of its relation.
 */
final class Places {

    /** How many there are. */
    static final int COUNT = 18;

    /** The first one of a child. */
    static final int CHILD = 6;

    /** Places of one word's children. */
    static final int CHILDREN = 6;

    /** By place: the number of the word in the sentence. */
    private final int[] words = new int[COUNT];

    Places(ArcState state) {
        for (int i = 0; i < 3; i++) {
            words[2 - i] = state.onStack(i);
            words[3 + i] = state.inBuffer(i);
        }
        for (int below = 0; below < 2; below++) {
            int word = state.onStack(below);
            words[child(below, 0)] = state.leftChild(word, 0);
            words[child(below, 1)] = state.rightChild(word, 0);
            words[child(below, 2)] = state.leftChild(word, 1);
            words[child(below, 3)] = state.rightChild(word, 1);
            words[child(below, 4)] = state.leftChild(state.leftChild(word, 0), 0);
            words[child(below, 5)] = state.rightChild(state.rightChild(word, 0), 0);
        }
    }

    /** The place of a child of a word on the stack. */
    static int child(int below, int number) {
        return CHILD + CHILDREN * below + number;
    }

    static int wordFeature(int place) {
        return place;
    }

    static int tagFeature(int place) {
        return COUNT + place;
    }

    static int relationFeature(int place) {
        return 2 * COUNT + place - CHILD;
    }

    /** The word at a place, or none. */
    int word(int place) {
        return words[place];
    }

    /** All features, as numbers of embeddings. */
    int[] features(ArcState state) {
        int[] features = new int[3 * COUNT - CHILD];
        for (int place = 0; place < COUNT; place++) {
            features[wordFeature(place)] = state.wordId(words[place]);
            features[tagFeature(place)] = state.tagId(words[place]);
            if (place >= CHILD) {
                features[relationFeature(place)] = state.labelId(words[place]);
            }
        }
        return features;
    }
}
