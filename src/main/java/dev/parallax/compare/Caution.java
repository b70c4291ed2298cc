package dev.parallax.compare;

import java.util.Locale;

/** Why a difference is not one to lead with, however clear it is. In the order in which they are looked for. */
enum Caution {
    /** The unit has no days and the others have, or the other way round. */
    UNDATED,
    /** Most of the unit's articles are of other days than those of the others. */
    NO_OVERLAP,
    /** Most sentences behind the number repeat each other. */
    REPEATED_SENTENCES,
    /** One sentence holds half of its weight. */
    ONE_SENTENCE,
    /** One article holds half of its weight. */
    ONE_ARTICLE,
    /** One event holds half of its weight. */
    ONE_EVENT,
    /** Without one of the others the difference would be half as large, or the other way. */
    ONE_OUTLET;

    private static final double HALF = 0.5;

    /** Name in the published tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The first that holds; null if none.
     *
     * @param time what the unit's days say; null if nothing
     * @param concentration of the unit's number. It counts only where the number's weight makes the difference: what an outlet hardly ever says rests on few
     *     sentences, and differs from the others whatever these are
     * @param contrast one with a difference
     */
    static Caution of(Caution time, Concentration concentration, double estimate, Contrast contrast) {
        if (time != null) {
            return time;
        }
        Caution weight = hangsOn(contrast.difference(), contrast.difference() - estimate) ? of(concentration) : null;
        return weight == null && contrast.oneOutlet() ? ONE_OUTLET : weight;
    }

    /** Whether a difference hangs on something: without it, it would be half as large at most, or turn its sign. No difference hangs on nothing. */
    static boolean hangsOn(double difference, double without) {
        return difference != 0 && Math.signum(difference) * without <= HALF * Math.abs(difference);
    }

    private static Caution of(Concentration concentration) {
        if (concentration.distinct() != null && concentration.distinct() < HALF) {
            return REPEATED_SENTENCES;
        }
        if (isHalf(concentration.sentence())) {
            return ONE_SENTENCE;
        }
        if (isHalf(concentration.article())) {
            return ONE_ARTICLE;
        }
        return isHalf(concentration.event()) ? ONE_EVENT : null;
    }

    private static boolean isHalf(Double share) {
        return share != null && share >= HALF;
    }
}
