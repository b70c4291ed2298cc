package dev.parallax.annotate.speed;

import java.util.Locale;

/**
 * What one process needed.
 *
 * @param name what was run
 * @param articles how many articles it annotated
 * @param tokens their tokens
 * @param seconds from the first article to the last, models loaded
 * @param again seconds for the same articles once more, by the same process; 0 if it did them once
 * @param start seconds from the start of the process until the models were loaded
 * @param peak largest resident memory of the process in megabytes; 0 where the system does not tell
 */
record Measurement(String name, int articles, long tokens, double seconds, double again, double start, long peak) {

    static String header() {
        return "| | articles | tokens/s | core-hours per million articles | once more, tokens/s | start, s | peak memory, MB |\n|---|---|---|---|---|---|---|";
    }

    double rate() {
        return tokens / seconds;
    }

    /** Of a warm process. */
    double warmRate() {
        return tokens / again;
    }

    /** @param threads cores that were at work */
    String row(int threads) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,.0f | %,.0f | %s | %.1f | %,d |",
                name,
                articles,
                rate(),
                seconds * threads / articles * 1e6 / 3600,
                again == 0 ? "" : String.format(Locale.ROOT, "%,.0f", warmRate()),
                start,
                peak);
    }
}
