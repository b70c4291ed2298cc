package dev.parallax.ingest.reuse;

import java.time.LocalDate;

/**
 * An article as holder of one fingerprint.
 *
 * @param hash hash of the shingle
 * @param place the holder
 * @param outlet outlet of the holder
 * @param day day of publication; null if unknown
 * @param count how many fingerprints the holder has
 */
public record Fingerprint(long hash, Place place, String outlet, LocalDate day, int count) {}
