package dev.parallax.model;

import java.time.LocalDate;

@Doc(
        "One row per cell: unit (outlet or group of outlets) x measure x subject x voice x view x period, with interval and contrast. Written by compare.")
public record Framing(
        @Doc("What the units are: outlet, or an attribute of outlets.yaml such as country")
        String grouping,

        @Doc("Outlet, or value of the attribute") String unit,
        @Doc("Measure, see the measures table") String measure,

        @Doc(
                "Actor, frame, concept:label, frame:actor, word family or speaker (actor:, side:, role:), as the measure counts; empty where it has no subject")
        String subject,

        @Doc("Whose words: headline, author, indirect, quoted, or all")
        String voice,

        @Doc("all articles; unique (one per reuse cluster and outlet); original (no reprints and no agency copy)")
        String view,

        @Doc(
                "whole (the corpus); week (ISO week, for outlets that have at least the minimum of reuse clusters in it); before or after (the day that compare was split at; articles without a day are in neither)")
        String period,

        @Doc("Monday of the week; for after, the day of the split; null for whole and before")
        LocalDate start,

        @Doc(
                "Estimate in the measure's unit; null with fewer reuse clusters than the minimum (five unless set): too few to publish a number")
        Double estimate,

        @Doc(
                "Lower end of the confidence interval, of 95 % unless compare was told another --level; null without estimate, or if no spread is seen anywhere")
        Double ciLow,

        @Doc("Upper end of that interval; null without estimate, or if no spread is seen anywhere")
        Double ciHigh,

        @Doc("Articles behind the estimate (denominator above 0)")
        long nArticles,

        @Doc("Reuse clusters behind the estimate: the independent pieces of evidence")
        long nClusters,

        @Doc("Sum behind the estimate: of numerators (pooled) or of article values (article_mean)")
        double numerator,

        @Doc("Sum behind the estimate: of denominators (pooled) or count of articles (article_mean)")
        double denominator,

        @Doc(
                "What the contrast is against: others (mean of the other units with enough reuse clusters, each counted once), median (median of the same units), an outlet, or a group as attribute:value (mean of its outlets but for the unit itself)")
        String reference,

        @Doc("Estimate of the reference; null if no unit of it has enough reuse clusters")
        Double referenceEstimate,

        @Doc(
                "Estimate minus reference; null if the unit or all of the reference have too few reuse clusters to compare")
        Double difference,

        @Doc("Lower end of the confidence interval of the difference, at the same level")
        Double differenceLow,

        @Doc("Upper end of that interval") Double differenceHigh,

        @Doc("Two-sided p value of the difference; null if it cannot be told")
        Double p,

        @Doc("False discovery rate (Benjamini-Hochberg) within grouping x measure x voice x view x period kind")
        Double q,

        @Doc("Stories that the unit and another one cover; null without one, and for weeks")
        Long sameEventStories,

        @Doc(
                "Same-event contrast: mean over those stories of the unit's value minus the mean of the other units' there; null without one")
        Double sameEventDifference,

        @Doc(
                "Lower end of its confidence interval at the same level, bootstrap over stories; null if it cannot be told")
        Double sameEventLow,

        @Doc("Upper end of that interval") Double sameEventHigh,

        @Doc("Two-sided p value of the same-event contrast; null if it cannot be told")
        Double sameEventP,

        @Doc("False discovery rate of the same-event contrast, within the same family as q")
        Double sameEventQ,

        @Doc(
                "Of the sentences behind the numerator (at most the ten strongest of an article), how many are distinct, 0 to 1; case, digits and punctuation aside. Null without sentences")
        Double distinctSentences,

        @Doc(
                "Largest share of the numerator that one sentence holds, wherever it stands, 0 to 1; an article's part is dealt out to its sentences by their weights. Null without sentences")
        Double topSentence,

        @Doc(
                "Largest share of the numerator that one article holds, 0 to 1, by absolute value; null if the numerator is 0 throughout")
        Double topArticle,

        @Doc(
                "Largest share of the numerator that one event holds: a story, or the reuse cluster of an article without one. Null as top_article")
        Double topEvent,

        @Doc(
                "Why the difference should not lead a report, the first that holds: undated, no_overlap, repeated_sentences, one_sentence, one_article, one_event or one_outlet (docs/measures.md says when); null if none, or without a difference")
        String caution) {}
