package dev.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence as the entity models were trained to see it: a compound that the tokenizer takes apart at its hyphens ({@code Russian - speaking})
 * is one word, unless what follows the hyphen is a word that such compounds are made with, as in {@code Chicago-area}.
 *
 * @param words the words
 * @param tags their parts of speech, of a compound's first part
 * @param word the index of each token's word
 */
record Compounds(List<String> words, List<String> tags, int[] word) {

    /** As in CoreNLP's {@code NERCombinerAnnotator}. */
    private static final Set<String> SEPARATE = Set.of(
            "based",
            "area",
            "registered",
            "headquartered",
            "native",
            "born",
            "raised",
            "backed",
            "controlled",
            "owned",
            "resident",
            "trained",
            "educated");

    /**
     * A compound grows no longer than this, in characters. Real ones are far shorter; without a bound, a chain of hyphens would be one word, and
     * the entity models look at every part of a word.
     */
    private static final int LONGEST = 100;

    static Compounds of(List<CoreLabel> tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        List<String> tags = new ArrayList<>(tokens.size());
        int[] word = new int[tokens.size()];
        for (int i = 0; i < word.length; i++) {
            CoreLabel token = tokens.get(i);
            int last = words.size() - 1;
            if (last >= 0 && joins(words.get(last), tokens, i)) {
                words.set(last, words.get(last) + token.word());
            } else {
                words.add(token.word());
                tags.add(token.tag());
            }
            word[i] = words.size() - 1;
        }
        return new Compounds(words, tags, word);
    }

    private static boolean joins(String before, List<CoreLabel> tokens, int i) {
        String word = tokens.get(i).word();
        if (!tokens.get(i - 1).after().isEmpty() || before.length() + word.length() > LONGEST) {
            return false;
        }
        if (word.equals("-")) {
            return i + 1 < tokens.size() && !SEPARATE.contains(tokens.get(i + 1).word());
        }
        return before.endsWith("-") && !SEPARATE.contains(word);
    }
}
