package dev.parallax.model;

import java.time.LocalDate;

@Doc(
        "One row per framing cell of an outlet (not of a group) and rank: the sentences behind the number, strongest first, at most ten. Written by compare.")
public record Evidence(
        @Doc("Outlet") String outlet,

        @Doc(
                "Measure, see the measures table; or term: sentences with the 50 most distinctive terms of the outlet, see terms")
        String measure,

        @Doc(
                "Actor, frame, concept:label, frame:actor, word family, speaker (actor:, side:, role:) or term, as the measure counts; empty where it has no subject")
        String subject,

        @Doc("Whose words: headline, author, indirect, quoted, or all")
        String voice,

        @Doc("all, unique or original, as in framing") String view,
        @Doc("whole, week, before or after, as in framing") String period,

        @Doc("As in framing: Monday of the week, or the day of the split; null for whole and before")
        LocalDate start,

        @Doc("Rank, from 1") int rank,
        @Doc("Article") String article,

        @Doc("title or body; title_2, title_3, ... for the article's other titles")
        String part,

        @Doc("First code point of the sentence in that text")
        int begin,

        @Doc("Code point after the last") int end,
        @Doc("The sentence") String sentence,

        @Doc("How much it contributed, in the measure's own unit")
        double weight) {}
