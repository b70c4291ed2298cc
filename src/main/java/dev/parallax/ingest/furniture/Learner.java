package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Learns the furniture of one outlet from some of its texts. Plain Java, no Spark. */
final class Learner {

    /** Fewer texts show nothing. */
    static final int FEWEST = 5;

    /** What recurs in a smaller share of an outlet's texts is left alone. */
    private static final double SHARE = 0.02;

    /** A longer text is a compilation: a live blog, a transcript of a day. */
    private static final int LONGEST = 20_000;

    /** No page has more; it bounds what every task must know of an outlet. */
    private static final int MOST = 2_000;

    private Learner() {}

    /** @param bodies texts of the outlet, no two the same */
    static List<Learnt> learn(String outlet, List<String> bodies) {
        Set<Long> seen = new HashSet<>();
        List<NeutralText> texts = bodies.stream()
                .sorted()
                .map(NeutralText::of)
                .filter(text -> text.count() > 0 && text.count() <= LONGEST && seen.add(text.hash(0, text.count())))
                .toList();
        if (texts.size() < FEWEST) {
            return List.of();
        }
        int least = Math.max(FEWEST, (int) Math.ceil(SHARE * texts.size()));
        Survey survey = new Survey(outlet, texts, Repeats.of(texts, least));
        List<Found> found = new ArrayList<>();
        for (Repeat repeat : survey.repeats()) {
            Place place = Rules.place(survey.traits(repeat));
            if (place == Place.PART) {
                survey.withoutLead(repeat)
                        .ifPresent(part -> found.add(new Found(part, learnt(outlet, texts, part, false, place))));
            } else if (place != null) {
                found.add(new Found(repeat, learnt(outlet, texts, repeat, false, place)));
                found.addAll(sentences(outlet, texts, repeat, place));
            }
        }
        for (Repeat line : ShortLines.of(texts, least)) {
            if (survey.isIndependent(line)) {
                found.add(new Found(line, learnt(outlet, texts, line, true, Place.LINE)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingLong(Found::taken).reversed().thenComparing(one -> one.learnt()
                        .hash()))
                .limit(MOST)
                .map(Found::learnt)
                .toList();
    }

    /** Each of several sentences of a piece, as they may also stand without the others. */
    private static List<Found> sentences(String outlet, List<NeutralText> texts, Repeat repeat, Place place) {
        List<Found> sentences = new ArrayList<>();
        Repeat.Place first = repeat.places().get(0);
        NeutralText text = texts.get(first.text());
        int last = first.begin() + repeat.words();
        for (int begin = first.begin(), end; begin < last; begin = end) {
            end = Math.min(last, text.sentenceEnd(begin));
            boolean whole = text.joint(begin) != NeutralText.NONE && text.joint(end) != NeutralText.NONE;
            if (whole && end - begin >= Repeats.SHINGLE && end - begin < repeat.words()) {
                sentences.add(new Found(repeat, Learnt.of(outlet, text, begin, end, false, place)));
            }
        }
        return sentences;
    }

    private static Learnt learnt(String outlet, List<NeutralText> texts, Repeat repeat, boolean whole, Place place) {
        Repeat.Place first = repeat.places().get(0);
        NeutralText text = texts.get(first.text());
        return Learnt.of(outlet, text, first.begin(), first.begin() + repeat.words(), whole, place);
    }

    private record Found(Repeat repeat, Learnt learnt) {
        private long taken() {
            return (long) learnt.words() * repeat.places().size();
        }
    }
}
