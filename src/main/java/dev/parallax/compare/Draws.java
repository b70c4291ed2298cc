package dev.parallax.compare;

/** Weights of one cluster at a time as doubles, so that the sums over replicates are loops that the JIT compiler vectorises. One thread. */
final class Draws {

    private final ReplicateWeights weights;
    private final double[] current;
    private final double[] none;
    private long cluster;
    private boolean drawn;

    Draws(ReplicateWeights weights) {
        this.weights = weights;
        this.current = new double[weights.replicates()];
        this.none = new double[weights.replicates()];
    }

    int replicates() {
        return current.length;
    }

    /** Sums in which nothing was drawn. The array is shared: do not change it. */
    double[] none() {
        return none;
    }

    /** The weights of a cluster; good until the next call. */
    double[] of(long wanted) {
        if (!drawn || wanted != cluster) {
            byte[] counts = weights.of(wanted);
            for (int i = 0; i < counts.length; i++) {
                current[i] = counts[i];
            }
            cluster = wanted;
            drawn = true;
        }
        return current;
    }
}
