package dev.parallax.measure.statement;

import dev.parallax.measure.statement.Tokens.Place;
import dev.parallax.model.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What stands around a quotation: the tokens of its sentence before and after it, as far as the next quotation. Where the sentence ends with
 * the quotation, the next sentence of the paragraph counts as after it ("Yes." X said.).
 *
 * @param before tokens of the sentence before the opening mark
 * @param inside tokens between the marks, the marks included
 * @param after tokens after the closing mark
 * @param sameSentence whether {@code after} is of the sentence in which the quotation ends
 */
record Surroundings(List<Place> before, List<Place> inside, List<Place> after, boolean sameSentence) {

    private static final Set<String> CLOSING = Set.of("\"", "”", "''", "'", "’", "»");
    private static final int FRAGMENT = 3;
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "?", "!", "...", "…");

    static Surroundings of(Quote quote, Tokens tokens, BitSet quoted) {
        int first = tokens.from(quote.begin());
        int next = tokens.from(quote.end());
        List<Place> inside = new ArrayList<>();
        for (int i = first; i < next; i++) {
            inside.add(tokens.get(i));
        }
        Tree opening = first < tokens.size() ? tokens.get(first).tree() : null;
        List<Place> before = new ArrayList<>();
        for (int i = first - 1;
                i >= 0
                        && tokens.get(i).tree() == opening
                        && !quoted.get(tokens.get(i).begin());
                i--) {
            before.add(0, tokens.get(i));
        }
        Tree closing = next > first ? tokens.get(next - 1).tree() : null;
        boolean same = next < tokens.size() && tokens.get(next).tree() == closing && wordsFollow(tokens, next, closing);
        if (!same && next < tokens.size() && closing != null) {
            next = tokens.get(next).tree() == closing ? tokens.from(end(closing)) : next;
            Tree following = next < tokens.size() ? tokens.get(next).tree() : null;
            closing = following != null && following.paragraph() == closing.paragraph() ? following : null;
        }
        List<Place> after = new ArrayList<>();
        for (int i = next;
                i < tokens.size()
                        && tokens.get(i).tree() == closing
                        && !quoted.get(tokens.get(i).begin());
                i++) {
            after.add(tokens.get(i));
        }
        return new Surroundings(before, inside, after, same);
    }

    private static boolean wordsFollow(Tokens tokens, int from, Tree tree) {
        for (int i = from; i < tokens.size() && tokens.get(i).tree() == tree; i++) {
            if (tokens.get(i).counts()) {
                return true;
            }
        }
        return false;
    }

    private static int end(Tree tree) {
        return tree.token(tree.size() - 1).end();
    }

    /** Words between the marks. */
    long words() {
        return inside.stream().filter(Place::counts).count();
    }

    /** Whether a mark stands right before the quotation. */
    boolean follows(String mark) {
        return !before.isEmpty() && last().is(mark);
    }

    /** Whether the words before the closing mark end as an utterance does. */
    boolean endsAsUtterance() {
        int last = inside.size() - 1;
        while (last > 0
                && "\"”'’»"
                        .contains(inside.get(last).tree().word(inside.get(last).position()))) {
            last--;
        }
        return last > 0 && !inside.get(last).counts();
    }

    /** Whether the quotation stands by itself, beside the reporting clause and not within it. */
    boolean standsAlone() {
        boolean isLong = words() > FRAGMENT;
        boolean first = before.stream().noneMatch(Place::counts) || SENTENCE_ENDS.contains(last().word());
        return follows(":") || first && (endsAsUtterance() || isLong) || follows(",") && (isLong || afterCue());
    }

    private Place last() {
        return before.get(before.size() - 1);
    }

    /** Whether a reporting verb and a comma stand right before: X said, "Yes." */
    private boolean afterCue() {
        Place verb = before.size() < 2 ? null : before.get(before.size() - 2);
        return verb != null && Cue.at(verb.tree(), verb.position()) != null;
    }

    /** Whether every long word is written with a capital, as in titles of books and films. */
    boolean looksLikeTitle() {
        return inside.stream()
                .filter(Place::counts)
                .filter(place -> place.tree().word(place.position()).length() > 3)
                .allMatch(place -> Character.isUpperCase(place.word().codePointAt(0)));
    }
}
