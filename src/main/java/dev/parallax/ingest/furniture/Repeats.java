package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what recurs word by word in the texts of an outlet.
 *
 * <p>Runs of {@value #SHINGLE} words that recur are joined to longer ones as long as whoever has the one has the next as well (the unitigs of a de Bruijn graph, as
 * assemblers of genomes call them). So what a machine sets is found as one piece from its first word to its last, while a phrase of prose, which writers begin and end
 * in many ways, falls into short pieces.
 */
final class Repeats {

    /** Words of the shortest run. */
    static final int SHINGLE = 5;

    /** Of those who have a run, how many must have the next word as well. */
    private static final double TOGETHER = 0.9;

    /** So many words at either end may be of the sentence beside it. */
    private static final int RAGGED = 3;

    private final List<NeutralText> texts;
    private final int least;
    private final long[] recurring;
    private final int[] seen;
    private final int[] next;

    private Repeats(List<NeutralText> texts, int least) {
        this.texts = texts;
        this.least = least;
        this.recurring = recurring();
        this.seen = new int[recurring.length];
        this.next = new int[recurring.length];
    }

    /** @param least in how many texts it must stand */
    static List<Repeat> of(List<NeutralText> texts, int least) {
        return new Repeats(texts, least).find();
    }

    private long[] recurring() {
        long[] all = new long[texts.stream().mapToInt(NeutralText::count).sum()];
        int size = 0;
        for (NeutralText text : texts) {
            long[] own =
                    Arrays.stream(text.shingles(SHINGLE)).sorted().distinct().toArray();
            System.arraycopy(own, 0, all, size, own.length);
            size += own.length;
        }
        Arrays.parallelSort(all, 0, size);
        int kept = 0;
        for (int i = 0, j; i < size; i = j) {
            for (j = i + 1; j < size && all[j] == all[i]; ) {
                j++;
            }
            if (j - i >= least) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private List<Repeat> find() {
        List<int[]> places = texts.stream().map(this::places).toList();
        link(places);
        boolean[] follows = new boolean[recurring.length];
        for (int after : next) {
            if (after >= 0) {
                follows[after] = true;
            }
        }
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int i = 0; i < recurring.length; i++) {
            if (!follows[i]) {
                lengths.put(i, length(i));
            }
        }
        return occurrences(places, lengths);
    }

    /** Number of the recurring run that begins at each word; negative where none does. */
    private int[] places(NeutralText text) {
        return Arrays.stream(text.shingles(SHINGLE))
                .mapToInt(shingle -> Arrays.binarySearch(recurring, shingle))
                .toArray();
    }

    private void link(List<int[]> places) {
        Map<Long, Integer> pairs = new HashMap<>();
        for (int[] own : places) {
            for (int i = 0; i < own.length; i++) {
                if (own[i] >= 0) {
                    seen[own[i]]++;
                    if (i + 1 < own.length && own[i + 1] >= 0) {
                        pairs.merge(((long) own[i] << 32) | own[i + 1], 1, Integer::sum);
                    }
                }
            }
        }
        Arrays.fill(next, -1);
        pairs.forEach((pair, count) -> {
            int one = (int) (pair >> 32);
            int other = (int) (long) pair;
            if (one != other && count >= TOGETHER * Math.max(seen[one], seen[other])) {
                next[one] = other;
            }
        });
    }

    private int length(int first) {
        int length = 1;
        for (int i = next[first]; i >= 0; i = next[i]) {
            length++;
        }
        return length;
    }

    private List<Repeat> occurrences(List<int[]> places, Map<Integer, Integer> lengths) {
        Map<Integer, Repeat> repeats = new HashMap<>();
        for (int text = 0; text < places.size(); text++) {
            int[] own = places.get(text);
            for (int i = 0; i < own.length; i++) {
                Integer length = own[i] < 0 ? null : lengths.get(own[i]);
                if (length != null && isWhole(own, i, length)) {
                    int words = length + SHINGLE - 1;
                    repeats.computeIfAbsent(own[i], first -> new Repeat(words, new ArrayList<>()))
                            .places()
                            .add(new Repeat.Place(text, i));
                }
            }
        }
        return repeats.values().stream()
                .filter(repeat -> repeat.hosts().length >= least)
                .map(this::trimmed)
                .filter(repeat -> repeat.words() >= SHINGLE)
                .toList();
    }

    /** Without the first words of a sentence that begins near its end, and the last ones of one that ends near its beginning: many sentences begin alike. */
    private Repeat trimmed(Repeat repeat) {
        int from = 0;
        int to = repeat.words();
        for (int i = 1; i <= RAGGED; i++) {
            from = isJoint(repeat, i) && !isJoint(repeat, 0) ? i : from;
            to = isJoint(repeat, repeat.words() - i) && !isJoint(repeat, repeat.words()) ? repeat.words() - i : to;
        }
        return new Repeat(to, repeat.places()).without(from);
    }

    /** Whether most of the texts end a sentence or a line before a word of it. */
    private boolean isJoint(Repeat repeat, int word) {
        List<Repeat.Place> firsts = repeat.firsts();
        return 2
                        * firsts.stream()
                                .filter(place ->
                                        texts.get(place.text()).joint(place.begin() + word) != NeutralText.NONE)
                                .count()
                > firsts.size();
    }

    private boolean isWhole(int[] own, int begin, int length) {
        if (begin + length > own.length) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (own[begin + i] != next[own[begin + i - 1]]) {
                return false;
            }
        }
        return true;
    }
}
