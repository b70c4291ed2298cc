package dev.parallax.compare.distances;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The totals of a facet: for each replicate and outlet, the choices made and the clusters that make them. Grows with the outlets only.
 *
 * @param outlets in alphabetical order
 * @param choices by replicate and outlet
 * @param clusters by replicate and outlet
 */
record Totals(List<String> outlets, Sums[] choices, Sums[] clusters) implements Serializable {

    /** Groups of clusters that are left out in turn. */
    static final int GROUPS = 20;

    Totals(List<String> outlets) {
        this(outlets, new Sums[GROUPS + 1], new Sums[GROUPS + 1]);
        Arrays.setAll(choices, replicate -> new Sums(outlets.size()));
        Arrays.setAll(clusters, replicate -> new Sums(outlets.size()));
    }

    int place(String outlet) {
        return Collections.binarySearch(outlets, outlet);
    }

    /** Clusters on the side that has fewer. */
    double support(Pair pair) {
        return Math.min(pair.first(clusters[0]), pair.second(clusters[0]));
    }

    /** Whether either side has something left in every replicate. */
    boolean hasAllReplicates(Pair pair) {
        return Arrays.stream(choices).allMatch(pair::isIn);
    }

    /** The replicates that leave something of a pair out: all, unless it has few clusters. */
    int[] replicates(Pair pair) {
        return IntStream.rangeClosed(1, GROUPS)
                .filter(replicate -> pair.first(clusters[replicate]) < pair.first(clusters[0])
                        || pair.second(clusters[replicate]) < pair.second(clusters[0]))
                .toArray();
    }

    /** The replicate that leaves a cluster out. */
    static int without(long cluster) {
        return 1 + (int) Math.floorMod(cluster, (long) GROUPS);
    }

    /** Adds what the clusters left out together in one replicate hold to the whole and to all other replicates. */
    void add(String outlet, int absent, double choicesOfGroup, long clustersOfGroup) {
        int place = place(outlet);
        for (int replicate = 0; replicate <= GROUPS; replicate++) {
            if (replicate != absent) {
                choices[replicate].add(place, choicesOfGroup);
                clusters[replicate].add(place, clustersOfGroup);
            }
        }
    }

    /** Each outlet against each later one, then each outlet against all others where there are any. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < outlets.size(); one++) {
            for (int other = one + 1; other < outlets.size(); other++) {
                pairs.add(new Pair(one, other));
            }
        }
        for (int one = 0; one < outlets.size() && outlets.size() > 1; one++) {
            pairs.add(new Pair(one, Pair.OTHERS));
        }
        return pairs;
    }
}
