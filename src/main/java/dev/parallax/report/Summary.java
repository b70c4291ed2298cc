package dev.parallax.report;

import dev.parallax.model.MeasureCard;
import java.util.List;
import java.util.Map;

/**
 * What the page shows, as its scripts read it. Lists of values instead of objects where there are many of a kind; an index points into the
 * list named beside it.
 *
 * @param study short name
 * @param day day that the page was made on
 * @param told what compare was told
 * @param glossary names for readers
 * @param corpus what was read and kept
 * @param grounds whether the outlets can be compared, in their order; null if the study has no comparability table
 * @param furniture what was set apart of most articles of an outlet; null if the study has no furniture table
 * @param groupings outlet first, then the attributes of outlets.yaml by name
 * @param measures the measures that have cells, as in the measures table
 * @param cells grouping, unit, measure, subject, voice, view (all indices), then estimate, interval, articles, clusters, difference, its
 *     interval, q; then of the same-event contrast: stories, difference, its interval, q; then the caution, where there is one
 * @param weeks unit, measure, subject, voice, view, week (all indices), then estimate, interval, articles, difference and its q; outlets only
 * @param distances facet, outlet, other (an index, −1 for all others together), clusters of either, polarisation with its interval and q,
 *     Jensen-Shannon divergence; null if the study has no distances table
 * @param evidence unit, measure, subject, voice, view of an outlet's cell, then its sentences, strongest first
 * @param sentences the evidence
 * @param articles the articles that the evidence stands in
 * @param terms words of each outlet, the most telling first; null if the study has no terms table
 * @param statements what each outlet reports of each actor's words; null if the study has no statements table
 * @param stories what most outlets report, those of most outlets first; null if the study has no stories table
 * @param rejects what was refused, most frequent reason first
 * @param runs latest run of each stage
 * @param left what is in the tables and not in the page
 */
record Summary(
        String study,
        String day,
        Told told,
        Glossary glossary,
        Corpus corpus,
        List<Ground> grounds,
        List<Piece> furniture,
        List<Grouping> groupings,
        List<Measure> measures,
        List<String> voices,
        List<String> views,
        List<Object[]> cells,
        List<Object[]> weeks,
        List<Object[]> distances,
        List<int[]> evidence,
        List<Quotation> sentences,
        List<Source> articles,
        List<Word> terms,
        List<Quoted> statements,
        List<Story> stories,
        List<Refusal> rejects,
        List<Stage> runs,
        Left left) {

    /** The level of the intervals, and the fewest reuse clusters, or stories of the same-event contrast, behind one. */
    record Told(double level, int minimum) {}

    /** Counts of records and articles; days are null if no article has one. Weeks are named by their Monday. */
    record Corpus(
            long read,
            long refused,
            long articles,
            long outlets,
            String from,
            String to,
            List<String> weeks,
            List<Outlet> units) {}

    /** An outlet: articles, of which the outlet's own (neither reprints nor agency copy), words, attributes, articles of each week. */
    record Outlet(String name, long articles, long own, long words, Map<String, String> groups, List<Long> weeks) {}

    /** An outlet's row of the comparability table; days are null if no article has one. */
    record Ground(
            String outlet,
            long articles,
            double undated,
            String from,
            String to,
            Double overlap,
            Double topic,
            double words,
            double paragraphs,
            Double furniture,
            double damaged,
            double agencyCopy,
            Double titleCase,
            Double capitals) {}

    /** A piece of page furniture: its outlet, text, kind and place, in how many articles, of how many words. */
    record Piece(String outlet, String text, String kind, String place, long articles, long words) {}

    /** Units that are compared, most articles first, and with what: framing's reference. */
    record Grouping(String name, String reference, List<String> units) {}

    /** A measure and its subjects, the clearest differences first. */
    record Measure(MeasureCard card, List<String> subjects) {}

    /** A sentence: its article, whether of the headline, text, and where in it words stand in quotation marks (begin, end, begin, end, ...). */
    record Quotation(int article, boolean headline, String text, List<Integer> quoted) {}

    /** An article: title, outlet, day and address, each null if unknown; only http and https addresses are kept. */
    record Source(String title, String outlet, String day, String url) {}

    /**
     * A word or phrase that an outlet uses more than the others (ratio above 0) or less.
     *
     * @param ratio conservative log ratio, base 2
     * @param sentences the outlet's sentences with it
     */
    record Word(
            String outlet,
            String term,
            long articles,
            long of,
            long others,
            long ofOthers,
            double ratio,
            List<Integer> sentences) {}

    /** An actor as an outlet quotes it: how many statements, how many of them word for word, its commonest reporting words, and some. */
    record Quoted(
            String actor, String outlet, long statements, long verbatim, List<Quoting.Cue> cues, List<Said> said) {}

    /** A statement: its sentence, whether quoted or indirect, its reporting word and what that tells (null if there is none). */
    record Said(int sentence, String voice, String cue, String tells) {}

    /**
     * A story: its most central headline, outlets and articles, first and last day of any of them (null if none has a day), and its headlines by day
     * (indices of articles, not of all of them).
     */
    record Story(
            String id,
            String title,
            long outlets,
            long articles,
            String from,
            String to,
            List<Integer> headlines,
            List<Covered> coverage) {}

    /** How much an outlet has of a story, and how much it would have if every outlet gave every story the same share. */
    record Covered(String outlet, long articles, double expected, double residual, Double q, boolean omission) {}

    /** Records refused for one reason, with examples. */
    record Refusal(String reason, long count, List<Example> examples) {}

    /** A refused record. */
    record Example(String source, long line, String outlet, String detail, String excerpt) {}

    /** A stage's latest run. */
    record Stage(
            String stage,
            String finished,
            double seconds,
            Map<String, Long> counts,
            Map<String, String> settings,
            Map<String, String> versions) {}

    /** Kept and all of what had to be cut; equal where nothing was. */
    record Left(
            long outlets,
            long subjectsKept,
            long subjects,
            long weeksKept,
            long weeks,
            long sentencesKept,
            long sentences,
            int depth) {}
}
