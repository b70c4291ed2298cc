package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at everything that recurs in the texts of an outlet, at each place where it stands. */
final class Survey {

    /** Words from an end of the text, apart from what recurs, within which a piece stands at that end. */
    private static final int REACH = 12;

    /** The same as a share of the text. */
    private static final double REACH_SHARE = 0.05;

    private final NeutralText name;
    private final List<NeutralText> texts;
    private final List<Repeat> repeats;
    private final List<BitSet> covered;
    private final long[][] sorted;
    private final Set<Long> prose;
    private final Vocabulary vocabulary;

    /** @param outlet its name */
    Survey(String outlet, List<NeutralText> texts, List<Repeat> repeats) {
        this.name = NeutralText.of(outlet);
        this.texts = texts;
        this.repeats = repeats;
        this.covered = new ArrayList<>();
        texts.forEach(text -> covered.add(new BitSet()));
        for (Repeat repeat : repeats) {
            repeat.places()
                    .forEach(place -> covered.get(place.text()).set(place.begin(), place.begin() + repeat.words()));
        }
        this.sorted = texts.stream()
                .map(text -> Arrays.stream(text.hashes()).sorted().toArray())
                .toArray(long[][]::new);
        this.prose = prose();
        this.vocabulary = new Vocabulary(texts, covered);
    }

    List<Repeat> repeats() {
        return repeats;
    }

    /**
     * A part of a widget without the words before it that are the sentence's own: pairs of words that prose has as well, such as the name that a list of headlines is
     * glued to. Empty if too little is left.
     */
    Optional<Repeat> withoutLead(Repeat repeat) {
        Repeat.Place first = repeat.places().get(0);
        NeutralText text = texts.get(first.text());
        int lead = 0;
        while (lead < repeat.words() - 1 && prose.contains(text.hash(first.begin() + lead, first.begin() + lead + 2))) {
            lead++;
        }
        int cut = lead == 0 ? 0 : lead + 1;
        return repeat.words() - cut < Repeats.SHINGLE ? Optional.empty() : Optional.of(repeat.without(cut));
    }

    /** Pairs of words that stand side by side in texts, apart from what recurs. */
    private Set<Long> prose() {
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            NeutralText text = texts.get(i);
            BitSet known = covered.get(i);
            for (int word = known.nextClearBit(0); word + 1 < text.count(); word = known.nextClearBit(word + 1)) {
                if (!known.get(word + 1)) {
                    pairs.add(text.hash(word, word + 2));
                }
            }
        }
        return pairs;
    }

    /** Whether the texts that have it are no more like each other than furniture leaves them. */
    boolean isIndependent(Repeat repeat) {
        return vocabulary.likenessOf(repeat.hosts()) <= Rules.ALIKE;
    }

    /** What there is to know of a repeat. */
    Traits traits(Repeat repeat) {
        Tally tally = new Tally();
        List<Repeat.Place> firsts = repeat.firsts();
        firsts.forEach(place -> look(place, repeat.words(), tally));
        Repeat.Place first = firsts.get(0);
        NeutralText text = texts.get(first.text());
        int end = first.begin() + repeat.words();
        long[] content = content(text, first.begin(), end);
        return new Traits(
                firsts.size(),
                (double) firsts.size() / texts.size(),
                repeat.words(),
                PageWords.named(text, first.begin(), end),
                tally.head,
                tally.tail,
                tally.line,
                tally.opening,
                tally.closing,
                tally.abrupt,
                tally.stops,
                tally.quoted,
                middle(tally.block, 0),
                middle(tally.rest, 0.0),
                vocabulary.likenessOf(repeat.hosts()),
                affinity(content, repeat),
                content.length,
                PageWords.count(text, first.begin(), end),
                namesOutlet(text, first.begin(), end),
                PageWords.isLabel(text, first.begin()),
                PageWords.isFunctionWord(text.word(end - 1)));
    }

    private void look(Repeat.Place place, int words, Tally tally) {
        NeutralText text = texts.get(place.text());
        BitSet known = covered.get(place.text());
        int begin = place.begin();
        int end = begin + words;
        int blockBegin = known.previousClearBit(begin) + 1;
        int blockEnd = known.nextClearBit(begin);
        double reach = Math.max(REACH, REACH_SHARE * text.count());
        tally.head += blockBegin - known.get(0, blockBegin).cardinality() <= reach ? 1 : 0;
        int after = Math.max(0, text.count() - blockEnd);
        tally.tail += after - known.get(blockEnd, text.count()).cardinality() <= reach ? 1 : 0;
        tally.block.add(blockEnd - blockBegin);
        tally.rest.add(1 - (double) known.cardinality() / text.count());
        tally.quoted += text.isQuoted(begin, end) ? 1 : 0;
        int opens = isOpening(text, begin) ? begin : blockBegin;
        int closes = text.joint(end) != NeutralText.NONE || PageWords.isSentenceStart(text, end) ? end : blockEnd;
        boolean close = text.joint(closes) != NeutralText.NONE;
        tally.line += text.joint(opens) == NeutralText.LINE && text.joint(closes) == NeutralText.LINE ? 1 : 0;
        tally.opening += isOpening(text, opens) ? 1 : 0;
        tally.closing += close ? 1 : 0;
        tally.abrupt += !close && text.isCapital(closes) && text.isSpaceBefore(closes) ? 1 : 0;
        tally.stops += close && text.isStopBefore(closes) ? 1 : 0;
    }

    /** Where a sentence begins, or a word with a capital that nothing but space parts from the one before it. */
    private static boolean isOpening(NeutralText text, int word) {
        return text.joint(word) != NeutralText.NONE || text.isCapital(word) && text.isOpenBefore(word);
    }

    private boolean namesOutlet(NeutralText text, int begin, int end) {
        for (int i = begin; i + name.count() <= end; i++) {
            if (text.hash(i, i + name.count()) == name.hash(0, name.count())) {
                return name.count() > 0;
            }
        }
        return false;
    }

    private static long[] content(NeutralText text, int begin, int end) {
        Set<Long> content = new HashSet<>();
        for (int word = begin; word < end; word++) {
            if (!text.isNumber(word) && !PageWords.isFunctionWord(text.word(word))) {
                content.add(text.hash(word));
            }
        }
        return content.stream().mapToLong(Long::longValue).toArray();
    }

    /** How many of the texts have a content word outside of the stretches around the piece, on average over the words. */
    private double affinity(long[] content, Repeat repeat) {
        Map<Integer, BitSet> around = new HashMap<>();
        for (Repeat.Place place : repeat.places()) {
            BitSet known = covered.get(place.text());
            around.computeIfAbsent(place.text(), text -> new BitSet())
                    .set(known.previousClearBit(place.begin()) + 1, known.nextClearBit(place.begin()));
        }
        double found = 0;
        for (Map.Entry<Integer, BitSet> host : around.entrySet()) {
            NeutralText text = texts.get(host.getKey());
            for (long word : content) {
                long within = host.getValue().stream()
                        .filter(i -> text.hash(i) == word)
                        .count();
                found += count(sorted[host.getKey()], word) > within ? 1 : 0;
            }
        }
        return content.length == 0 ? 0 : found / content.length / around.size();
    }

    private static <T extends Comparable<T>> T middle(List<T> values, T none) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(none);
    }

    private static int count(long[] sorted, long hash) {
        int at = Arrays.binarySearch(sorted, hash);
        if (at < 0) {
            return 0;
        }
        int from = at;
        int to = at + 1;
        while (from > 0 && sorted[from - 1] == hash) {
            from--;
        }
        while (to < sorted.length && sorted[to] == hash) {
            to++;
        }
        return to - from;
    }

    /** Counts over the places of a repeat. */
    private static final class Tally {
        private int head;
        private int tail;
        private int line;
        private int opening;
        private int closing;
        private int abrupt;
        private int stops;
        private int quoted;
        private final List<Integer> block = new ArrayList<>();
        private final List<Double> rest = new ArrayList<>();
    }
}
