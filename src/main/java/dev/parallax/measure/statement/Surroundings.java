package dev.parallax.measure.statement;

import dev.parallax.measure.statement.Tokens.Place;
import dev.parallax.model.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** How far a word may stand from the quotation, in tokens, to belong to it. */
    static final int NEAR = 8;

    private static final int FRAGMENT = 3;
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "?", "!", "...", "…");

    static Surroundings of(Quote quote, Tokens tokens, BitSet quoted) {
        int first = tokens.from(quote.begin());
        int next = tokens.from(quote.end());
        List<Place> before = stretch(tokens, first - 1, -1, tokens.tree(first), quoted);
        Collections.reverse(before);
        Tree closing = next > first ? tokens.tree(next - 1) : null;
        boolean same = wordsFollow(tokens, next, closing);
        List<Place> after = same
                ? stretch(tokens, next, 1, closing, quoted)
                : closing == null ? List.of() : nextSentence(tokens, closing, quoted);
        return new Surroundings(before, tokens.between(first, next), after, same);
    }

    /** Tokens of a sentence from one on, forwards or backwards, as far as a quotation. */
    private static List<Place> stretch(Tokens tokens, int from, int step, Tree tree, BitSet quoted) {
        List<Place> stretch = new ArrayList<>();
        for (int i = from; tree != null && tokens.tree(i) == tree; i += step) {
            if (quoted.get(tokens.get(i).begin())) {
                break;
            }
            stretch.add(tokens.get(i));
        }
        return stretch;
    }

    private static boolean wordsFollow(Tokens tokens, int from, Tree tree) {
        for (int i = from; tree != null && tokens.tree(i) == tree; i++) {
            if (tokens.get(i).counts()) {
                return true;
            }
        }
        return false;
    }

    private static List<Place> nextSentence(Tokens tokens, Tree tree, BitSet quoted) {
        int next = tokens.from(tree.token(tree.size() - 1).end());
        Tree following = tokens.tree(next);
        boolean near = following != null && following.paragraph() == tree.paragraph();
        return near ? stretch(tokens, next, 1, following, quoted) : List.of();
    }

    /** The last cue before; one that describes a noun only if there is no other. */
    Cue cueBefore() {
        Cue found = null;
        for (Place place : before) {
            Cue cue = Cue.at(place.tree(), place.position());
            boolean better = cue != null && (found == null || !cue.relative());
            found = better ? cue : found;
        }
        return found;
    }

    /** The first cue after, in another sentence only a near one that reports nothing else; one that describes a noun only if there is no other. */
    Cue cueAfter() {
        Cue relative = null;
        for (Place place : sameSentence ? after : near(after)) {
            Cue cue = Cue.at(place.tree(), place.position());
            if (cue != null && (sameSentence || !cue.hasContent())) {
                if (!cue.relative()) {
                    return cue;
                }
                relative = relative == null ? cue : relative;
            }
        }
        return relative;
    }

    /** Any verb with a subject that stands near after a quotation that ends as an utterance, or before one that is introduced; null if none. */
    Cue otherVerb() {
        Stream<Place> behind = endsAsUtterance() && sameSentence ? near(after).stream() : Stream.of();
        Stream<Place> ahead = follows(":") || follows(",") ? before.stream() : Stream.of();
        return Stream.concat(behind, ahead)
                .filter(place -> place.tree().verb(place.position()))
                .map(place -> new Cue(place.tree(), place.position(), Cue.OTHER))
                .filter(Cue::hasSubject)
                .findFirst()
                .orElse(null);
    }

    private static List<Place> near(List<Place> places) {
        return places.subList(0, Math.min(NEAR, places.size()));
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
