package dev.parallax.ingest.reuse;

import java.util.List;

/**
 * Two articles to align.
 *
 * @param later place of the later article
 * @param earlier place of the earlier one
 * @param body text of the later one
 * @param printed text of the earlier one
 * @param boilerplate hashes of the later one's shingles that are boilerplate; null if none
 */
public record Pair(Place later, Place earlier, String body, String printed, List<Long> boilerplate) {

    /** Share of the later article that stands in the earlier one, 0 to 1. */
    double share() {
        long[] hashes = boilerplate == null
                ? new long[0]
                : boilerplate.stream().mapToLong(Long::longValue).toArray();
        return Alignment.share(body, printed, hashes);
    }
}
