package dev.parallax.compare;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The weights of the Poisson bootstrap: how often a reuse cluster is drawn in each replicate.
 *
 * <p>A weight is a pure function of (seed, cluster, replicate): SplitMix64 (Steele, Lea and Flood 2014) gives 64 uniform bits, the inverse
 * distribution function of Poisson(1) makes a count of them. So every task, in any order and on any machine, draws the same, and a
 * cluster that two outlets share has one weight in both (Chamandy et al. 2012, "Estimating uncertainty for massive data streams").
 *
 * <p>A cluster is needed again for each measure, subject and voice, so vectors are kept, one byte per replicate; the cache starts anew
 * at 64 MB. Safe for use by many threads.
 */
final class ReplicateWeights {

    private static final int CACHE_BYTES = 64 << 20;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long[] BELOW = poissonLimits();
    private static final Map<Key, ReplicateWeights> SHARED = new ConcurrentHashMap<>();

    private final long seed;
    private final int replicates;
    private final Map<Long, byte[]> cache = new ConcurrentHashMap<>();

    private ReplicateWeights(Key key) {
        this.seed = mix(key.seed() + GOLDEN);
        this.replicates = key.replicates();
    }

    /** The weights of a seed, shared by the tasks of a JVM. */
    static ReplicateWeights of(long seed, int replicates) {
        return SHARED.computeIfAbsent(new Key(seed, replicates), ReplicateWeights::new);
    }

    /** The weight of a cluster in each replicate. The array is shared: do not change it. */
    byte[] of(long cluster) {
        byte[] weights = cache.get(cluster);
        if (weights == null) {
            weights = draw(cluster);
            if (cache.size() >= CACHE_BYTES / replicates) {
                cache.clear();
            }
            cache.put(cluster, weights);
        }
        return weights;
    }

    int replicates() {
        return replicates;
    }

    private byte[] draw(long cluster) {
        long state = mix(seed ^ mix(cluster));
        byte[] weights = new byte[replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            state += GOLDEN;
            weights[replicate] = poisson(mix(state));
        }
        return weights;
    }

    private static byte poisson(long bits) {
        byte count = 0;
        while (count < BELOW.length && Long.compareUnsigned(bits, BELOW[count]) >= 0) {
            count++;
        }
        return count;
    }

    /** P(X <= k) of Poisson(1) for k = 0, 1, ... on the scale of 64 unsigned bits, as far as it can be told from 1. */
    private static long[] poissonLimits() {
        long[] limits = new long[17];
        double term = Math.exp(-1);
        double sum = 0;
        for (int k = 0; k < limits.length; k++) {
            sum += term;
            term /= k + 1;
            limits[k] = (long) (Math.min(sum, Math.nextDown(1.0)) * 0x1p63) << 1;
        }
        return limits;
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private record Key(long seed, int replicates) {}
}
