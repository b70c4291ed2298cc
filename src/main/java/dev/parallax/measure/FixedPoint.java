package dev.parallax.measure;

/** Numbers as multiples of 2^-26: doubles that add up to the same sum in any order (below 2^27), which sums of plain doubles do not. */
final class FixedPoint {

    private static final double UNITS = 1 << 26;

    private FixedPoint() {}

    /** The nearest multiple of 2^-26; a tie goes to the even one. */
    static double round(double value) {
        return Math.rint(value * UNITS) / UNITS;
    }
}
