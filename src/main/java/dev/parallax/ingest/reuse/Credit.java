package dev.parallax.ingest.reuse;

/**
 * What an article itself says about agencies.
 *
 * @param id identifier of the article
 * @param agency agency that it names, or that its outlet is; null if none
 * @param by true if it is by that agency; false if none is named, or one only contributed
 * @param copy true if it is by an agency that its outlet is not
 */
public record Credit(String id, String agency, boolean by, boolean copy) {}
