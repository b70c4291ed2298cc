package dev.parallax.measure.statement;

import dev.parallax.model.Mention;
import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence as a tree of dependencies. Positions count tokens from 0; a sentence that was not parsed has no relations. */
public final class Tree {

    /** No position. */
    public static final int NONE = -1;

    private final Sentence sentence;
    private final List<String> words;
    private final List<Mention> mentions;
    private final List<List<Integer>> dependents = new ArrayList<>();

    /**
     * @param sentence as annotated
     * @param words its tokens as printed, one for one
     */
    public Tree(Sentence sentence, List<String> words) {
        this.sentence = sentence;
        this.words = words;
        this.mentions = sentence.mentions().stream()
                .filter(mention -> !token(mention.first()).pos().startsWith("PRP"))
                .toList();
        words.forEach(word -> dependents.add(new ArrayList<>()));
        for (int i = 0; i < words.size(); i++) {
            if (governor(i) != NONE) {
                dependents.get(governor(i)).add(i);
            }
        }
    }

    /** The sentence as annotated. */
    public Sentence sentence() {
        return sentence;
    }

    int paragraph() {
        return sentence.paragraph();
    }

    /** Named entities; the tagger also takes "he" for a person, who has no name there. */
    List<Mention> mentions() {
        return mentions;
    }

    /** How many tokens it has. */
    public int size() {
        return words.size();
    }

    /** A token as annotated. */
    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** A token as printed. */
    public String word(int i) {
        return words.get(i);
    }

    String lower(int i) {
        return words.get(i).toLowerCase(Locale.ROOT);
    }

    /** Lemma in lower case. */
    public String lemma(int i) {
        return token(i).lemma().toLowerCase(Locale.ROOT);
    }

    /** Position of the governor; {@link #NONE} for the root. */
    public int governor(int i) {
        return Math.max(NONE, token(i).head() - 1);
    }

    /** Relation to the governor; empty if not parsed. */
    public String relation(int i) {
        return token(i).relation() == null ? "" : token(i).relation();
    }

    /** Whether it is tagged as a verb, in any form. */
    public boolean verb(int i) {
        return token(i).pos().startsWith("VB");
    }

    /** Whether it is a word and no punctuation mark. */
    boolean counts(int i) {
        return words.get(i).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Positions of what hangs on a token, in order. */
    public List<Integer> dependents(int i) {
        return dependents.get(i);
    }

    /** First dependent with one of these relations; {@link #NONE} if there is none. */
    public int dependent(int i, Set<String> relations) {
        return dependents.get(i).stream()
                .filter(dependent -> relations.contains(relation(dependent)))
                .findFirst()
                .orElse(NONE);
    }

    /** Whether a token has a dependent with this relation and lemma. */
    public boolean has(int i, String relation, String lemma) {
        return dependents.get(i).stream()
                .anyMatch(dependent ->
                        relation(dependent).equals(relation) && lemma(dependent).equals(lemma));
    }

    /** A token and all that hangs on it. */
    BitSet subtree(int i) {
        BitSet subtree = new BitSet(words.size());
        List<Integer> open = new ArrayList<>(List.of(i));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (!subtree.get(next)) {
                subtree.set(next);
                open.addAll(dependents.get(next));
            }
        }
        return subtree;
    }

    /** The named entity that a token belongs to; null if none. */
    Mention mention(int i) {
        return mentions.stream()
                .filter(mention -> mention.first() <= i && i < mention.last())
                .findFirst()
                .orElse(null);
    }

    Span span(int first, int last) {
        return new Span(token(first).begin(), token(last - 1).end());
    }

    /** Tokens first to last, exclusive, as printed but for line breaks. */
    String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < last; i++) {
            boolean apart = i > first && token(i - 1).end() < token(i).begin();
            text.append(apart ? " " : "").append(words.get(i));
        }
        return text.toString();
    }
}
