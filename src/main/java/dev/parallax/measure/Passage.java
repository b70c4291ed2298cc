package dev.parallax.measure;

import dev.parallax.measure.statement.Tree;
import dev.parallax.model.Excerpt;
import dev.parallax.model.Sentence;
import java.util.List;

/**
 * A sentence of an article with at least one word in it.
 *
 * @param position place in the article, from 0, the title's sentences first
 * @param part title, title_2, title_3, ... or body
 * @param tree the sentence
 * @param words its tokens, one for one
 * @param voice voice of most of its words, see {@link Voice}
 */
record Passage(int position, String part, Tree tree, List<Word> words, Voice voice) {

    static final String TITLE = "title";
    static final String BODY = "body";

    /** The part that a title is: {@code title} for the first, {@code title_2} for the second. */
    static String title(int position) {
        return position == 0 ? TITLE : TITLE + "_" + (position + 1);
    }

    /** As annotated. */
    Sentence sentence() {
        return tree.sentence();
    }

    boolean inTitle() {
        return !part.equals(BODY);
    }

    /** Words that count in a voice. */
    long words(Voice in) {
        return words.stream()
                .filter(word -> word.counted() && in.covers(word.voice()))
                .count();
    }

    /** Where it stands, as a piece of evidence. */
    Excerpt excerpt(double weight) {
        return new Excerpt(part, sentence().begin(), sentence().end(), weight);
    }
}
