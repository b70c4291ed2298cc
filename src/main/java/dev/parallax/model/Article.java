package dev.parallax.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Doc("One row per accepted article, normalised, with what it shares with other articles. Written by ingest.")
public record Article(
        @Doc(
                "Identifier, unique in the table: the source's own, with the file's name before it where several files give it to different articles; else derived from outlet, address and text")
        String id,

        @Doc("Outlet under its one name from outlets.yaml, else as the source names it")
        String outlet,

        @Doc("Attributes of the outlet from outlets.yaml (country, ownership, ...); empty if none")
        Map<String, String> groups,

        @Doc("Headline, normalised and detokenised; a text of its own; null if the source has none")
        String title,

        @Doc(
                "SHA-256 (first 128 bits, hexadecimal) of the title, which finds its row in annotations; null without a title")
        String titleHash,

        @Doc(
                "What the outlet sets before its headlines, such as 'Ukraine war' in 'Ukraine war: Talks resume'; split off the title; null if none")
        String kicker,

        @Doc("Other headlines over the same text in the same outlet, which count in voice headline; empty if none")
        List<String> otherTitles,

        @Doc(
                "Moment of publication in UTC; midnight where the source gives a date only; null where unknown or impossible")
        Instant published,

        @Doc("Calendar day of publication as the source wrote it, not moved to UTC; null where unknown or impossible")
        LocalDate day,

        @Doc("Address; null if the source has none") String url,
        @Doc("Byline; null if none was given or found") String author,

        @Doc(
                "Text without dateline, byline and boilerplate tail; paragraphs separated by one empty line; offsets elsewhere count its Unicode code points")
        String body,

        @Doc("SHA-256 (first 128 bits, hexadecimal) of the body, which finds its row in annotations")
        String textHash,

        @Doc("ISO 639-1 code of the language found in the body")
        String language,

        @Doc("Words of the body (runs of letters or digits)")
        int words,

        @Doc("Words of the text as it was read, markup removed: those of body, dateline, tail and furniture together")
        int wordsRead,

        @Doc("Dateline taken from the start of the body, such as 'ISTANBUL, May 16 (MPA)'; null if none")
        String dateline,

        @Doc("Boilerplate taken from the end of the body (credits, newsletter calls, copyright); null if none")
        String tail,

        @Doc(
                "Page furniture taken out of the body wherever it stood (captions, credits, teasers, lines that recur in the outlet's articles), a line a piece; null if none")
        String furniture,

        @Doc(
                "Stretches of the body that are not the outlet's running text, in text order; they do not overlap; empty if none")
        List<Segment> segments,

        @Doc(
                "Reuse cluster: the id of the article that its shared text goes back to; its own id if it shares with none. The resampling unit of all intervals")
        String reuseCluster,

        @Doc("Earlier article with which it shares most text; null if it shares less than a fifth with any")
        String reuseSource,

        @Doc("Share of its characters aligned with reuse_source, 0 to 1; 0 if none")
        double reuseShare,

        @Doc("original (share < 0.2), mixed (< 0.8) or reprint (Silcock et al. 2023)")
        String reuseClass,

        @Doc("News agency named in byline, dateline or tail, or whose copy it reuses; null if none")
        String agency,

        @Doc("True for copy of a news agency in an outlet that is not that agency")
        boolean agencyCopy,

        @Doc(
                "What was odd in the record but did not refuse it, such as 'impossible_date: 2019-02-31'; empty if nothing. Of the text: replacement_characters, mojibake (characters lost or in a wrong encoding that could not be repaired), damaged_marks (quotation marks that do not pair), lost_spaces (words that run together), no_capitals, only_capitals; consent_text, pay_wall, error_page (such a notice was set apart: the text may be cut short)")
        List<String> issues,

        @Doc("File that it was read from") String source,

        @Doc("Line (or record, or row) in that file, from 1")
        long line) {}
