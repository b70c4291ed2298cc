package dev.parallax.ingest.furniture;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of an outlet's texts without what recurs in them, weighted by how few texts have them (inverse document frequency, Spärck Jones 1972), so that texts can be
 * compared by what they tell.
 */
final class Vocabulary {

    /** So many texts show how alike all those with a piece are. */
    private static final int COMPARED = 60;

    private final Map<Long, Integer> types = new HashMap<>();
    private final int[][] words;
    private final double[] weights;
    private final double[] norms;
    private final double[] lengths;
    private final double chance;

    /** @param covered the words of each text that recur */
    Vocabulary(List<NeutralText> texts, List<BitSet> covered) {
        this.words = IntStream.range(0, texts.size())
                .mapToObj(i -> types(texts.get(i), covered.get(i)))
                .toArray(int[][]::new);
        int[] frequencies = new int[types.size()];
        Arrays.stream(words).flatMapToInt(Arrays::stream).forEach(word -> frequencies[word]++);
        this.weights = Arrays.stream(frequencies)
                .mapToDouble(frequency -> Math.log((double) texts.size() / frequency))
                .toArray();
        this.norms = Arrays.stream(words).mapToDouble(this::norm).toArray();
        this.lengths = texts.stream().mapToDouble(NeutralText::count).toArray();
        this.chance = likeness(IntStream.range(0, texts.size()).toArray());
    }

    private int[] types(NeutralText text, BitSet covered) {
        Set<Integer> own = new HashSet<>();
        for (int word = covered.nextClearBit(0); word < text.count(); word = covered.nextClearBit(word + 1)) {
            own.add(types.computeIfAbsent(text.hash(word), hash -> types.size()));
        }
        return own.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private double norm(int[] text) {
        return Math.sqrt(Arrays.stream(text)
                .mapToDouble(word -> weights[word] * weights[word])
                .sum());
    }

    /** How like each other some texts are, against texts taken by chance; 1 if too little is left of them to tell. */
    double likenessOf(int[] hosts) {
        int step = Math.max(1, hosts.length / COMPARED);
        double likeness = likeness(IntStream.iterate(0, i -> i < hosts.length, i -> i + step)
                .map(i -> hosts[i])
                .toArray());
        return chance > 0 && likeness >= 0 ? likeness / chance : 1;
    }

    /**
     * Mean cosine of pairs, each weighted by the lengths of both: long texts have more of everything, what recurs and what they share. Negative if there is no pair.
     */
    private double likeness(int[] hosts) {
        double[] sum = new double[weights.length];
        double same = 0;
        double length = 0;
        double squares = 0;
        for (int host : hosts) {
            if (norms[host] > 0) {
                length += lengths[host];
                squares += lengths[host] * lengths[host];
                same += lengths[host] * lengths[host];
                for (int word : words[host]) {
                    sum[word] += lengths[host] * weights[word] / norms[host];
                }
            }
        }
        double pairs = length * length - squares;
        return pairs <= 0 ? -1 : (Arrays.stream(sum).map(value -> value * value).sum() - same) / pairs;
    }
}
