package dev.parallax.model;

import java.time.LocalDate;

@Doc(
        "One row per outlet over the whole corpus, and one per outlet and month with articles: whether its articles can be compared with those of the others. Written by compare.")
public record Comparability(
        @Doc("Outlet") String outlet,

        @Doc("First day of the month; null for the whole corpus, in which articles without a day count as well")
        LocalDate month,

        @Doc("Articles") long articles,

        @Doc("Share of the articles without a day, 0 to 1; 0 in a month")
        double undated,

        @Doc("Day of the earliest article; null if none has a day")
        LocalDate firstDay,

        @Doc("Day of the latest article; null if none has a day")
        LocalDate lastDay,

        @Doc(
                "How far the days overlap with those of the outlets that it is compared with, 0 to 1: mean over these outlets, each counted once, of the share of this outlet's dated articles that lie between the other's first and last day. Null if it has no day, or none of the others has")
        Double overlap,

        @Doc(
                "Share of its dated articles within the days that the codebook's topic names, 0 to 1; null without a day, or if the codebook names none")
        Double topicOverlap,

        @Doc("Median of the words of a body") double medianWords,

        @Doc("Share of the articles with more than one paragraph, 0 to 1")
        double paragraphs,

        @Doc(
                "Share of the words read that were set apart as page furniture or as a boilerplate tail, 0 to 1; null if no word was read")
        Double furniture,

        @Doc("Share of the articles with an issue that begins with damaged_, 0 to 1")
        double damaged,

        @Doc("Share of the articles that are agency copy or reprints, 0 to 1")
        double agencyCopy,

        @Doc(
                "Share of the headlines in title case, 0 to 1: two words of four letters or more, and none of them begins with a small letter. Null without headlines")
        Double titleCase,

        @Doc("Share of the headlines in capitals throughout, 0 to 1; null without headlines")
        Double capitals) {}
