package dev.parallax.model;

@Doc("A sentence that contributed to an observation.")
public record Excerpt(
        @Doc("title or body") String part,
        @Doc("First code point in that text") int begin,
        @Doc("Code point after the last") int end,

        @Doc("How much it contributed, in the measure's own unit; evidence is ranked by its absolute value")
        double weight) {}
