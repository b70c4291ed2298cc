package dev.parallax.ingest.reuse;

/**
 * An article that shares a fifth or more with an earlier one.
 *
 * @param id the later article
 * @param earlier place of the earlier one
 * @param share share of the later article that stands in the earlier one
 */
public record Link(String id, Place earlier, double share) {}
