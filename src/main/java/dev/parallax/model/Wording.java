package dev.parallax.model;

import java.util.List;

@Doc(
        "One row per article: the outlet's own words as lemmas, headline and body outside of quotation marks and segments, without names of outlets. What terms and stories are made of. Written by measure.")
public record Wording(
        @Doc("Article") String article,

        @Doc("Sentences with at least one such word, the title's first")
        List<Line> lines) {}
