package dev.parallax.compare;

/** A cell of the framing table over the whole corpus. */
public record EventUnit(String grouping, String measure, String subject, String voice, String view, String unit) {}
