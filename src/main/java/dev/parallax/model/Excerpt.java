package dev.parallax.model;

@Doc("A sentence that contributed to an observation.")
public record Excerpt(
        @Doc("title or body; title_2, title_3, ... for the article's other titles")
        String part,

        @Doc("First code point in that text") int begin,
        @Doc("Code point after the last") int end,

        @Doc("How much it contributed, in the measure's own unit; evidence is ranked by its absolute value")
        double weight) {}
