package dev.parallax.model;

import java.util.List;

@Doc("One row per article, measure, subject and voice: what the measure counted. Written by measure.")
public record Observation(
        @Doc("Article") String article,
        @Doc("Measure, see the measures table") String measure,

        @Doc(
                "What is measured: an actor, frame, concept:label or frame:actor of the codebook, a family of words, or a speaker (see docs/measures.md); empty where the measure has no subject")
        String subject,

        @Doc("Whose words: headline, author, indirect, quoted, or all")
        String voice,

        @Doc("What was counted or summed, a multiple of 2^-26 so that sums are exact in any order")
        double numerator,

        @Doc("Out of how much; rows with 0 are not written") double denominator,

        @Doc("The sentences that contributed most, strongest first, at most ten; empty if none")
        List<Excerpt> excerpts) {}
