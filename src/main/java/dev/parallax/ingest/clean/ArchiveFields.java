package dev.parallax.ingest.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the fields that archives write around a text (Nexis, Factiva, ProQuest): {@code LENGTH: 112 words}, {@code LOAD-DATE: May 17, 2025},
 * {@code Document LBA0000020250516}. Names that a text may have for itself ({@code CITY:}, {@code Section:}) count only beside one that no text has.
 */
final class ArchiveFields {

    private static final int LONGEST = 400;

    private static final String SURE =
            "(?:BYLINE|LENGTH|LOAD-DATE|PUBLICATION-TYPE|JOURNAL-CODE|DOCUMENT-TYPE|CORRECTION-DATE|UPDATE-DATE|PUB-TYPE|DATELINE|HIGHLIGHT|SECTION"
                    + "|Byline|Load-Date|Publication-Type|Journal Code|ProQuest document ID|Document URL|Source type|Language of publication|Publication title|Publication year"
                    + "|Publication date|Publication subject|Country of publication|Place of publication|Publication info|Last updated|Document feature|Document type|Number of pages|Copyright|Word count)";
    private static final String UNSURE =
            "(?:LANGUAGE|GRAPHIC|SOURCE|SERIES|TYPE|SUBJECT|ORGANIZATION|PERSON|COUNTRY|STATE|CITY|GEOGRAPHIC|INDUSTRY|NOTES?|TICKER|COMPANY|HEADLINE|ISSN"
                    + "|Section|Length|Dateline|Highlight|Graphic|Language|Subject|Organization|Person|Country|State|City|Geographic|Industry|Company|Title|Author|Publisher|Publication|Pages?|ISSN"
                    + "|Database|Abstract|Links|Location|People|Company / organization|Identifier / keyword|Credit|Source|Edition|Volume|Issue|Date|Classification)";

    private static final Pattern SURE_FIELD = Pattern.compile("(?:" + SURE + "): ?.*");
    private static final Pattern UNSURE_FIELD = Pattern.compile("(?:" + UNSURE + "): ?.*");
    private static final Pattern LABEL_BEFORE_TEXT =
            Pattern.compile("^(?:Full text|FULL TEXT|BODY|Body|TEXT): (?=\\S)");

    private static final Pattern LINE = Pattern.compile(
            "\\d+ of \\d+ DOCUMENTS?|End of Document|Document [A-Z]{2,12}\\d{10,}\\w{0,16}|_{10,}|\\d[\\d,]* words"
                    + "|Download Request: .*|Time Of Request: .*|Terms: .*|(?:\\(c\\)|\\([cC]\\)|Copyright) ?(?:19|20)\\d\\d.{2,120}|All [Rr]ights [Rr]eserved\\.?"
                    + "|Body|Classification|Load-Date: .*");

    private static final String DATE = "(?:\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{L}+ \\d{4})";

    /** Fields that were run together with the text. */
    private static final Pattern FLAT_HEAD = Pattern.compile(
            "^(?:BYLINE|SECTION|DATELINE|LENGTH|HIGHLIGHT|Byline|Section): .{0,300}?(?:LENGTH|Length): \\d[\\d,]* words(?: DATELINE: [^.a-z]{2,60}(?= \\p{Lu}\\p{Ll}))?");

    private static final Pattern FLAT_TAIL = Pattern.compile(
            " (?:(?:GRAPHIC|SUBJECT|NOTES?): .{0,400}? )?(?:LOAD-DATE|Load-Date): " + DATE + ".{0,400}$");

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:BYLINE|Byline|Author): ?([^:]{3,120}?)(?= (?:SECTION|Section|LENGTH|Length|HIGHLIGHT|DATELINE):|$)");

    private ArchiveFields() {}

    /**
     * Sets the fields of an archive apart.
     *
     * @return the byline among them; null if there is none
     */
    static String takeFrom(Sheet sheet) {
        boolean archived = false;
        for (int i = sheet.next(0); i < sheet.size() && !archived; i = sheet.next(i + 1)) {
            archived = isSure(sheet.get(i));
        }
        String byline = null;
        for (int i = sheet.next(0); archived && i < sheet.size(); i = sheet.next(i + 1)) {
            Matcher author = BYLINE.matcher(sheet.get(i));
            byline = byline == null && author.find() ? Bylines.field(author.group(1)) : byline;
            take(sheet, i);
        }
        return byline;
    }

    private static boolean isSure(String paragraph) {
        return isField(SURE_FIELD, paragraph)
                || paragraph.contains("oad-") && FLAT_TAIL.matcher(paragraph).find()
                || paragraph.contains("OAD-") && FLAT_TAIL.matcher(paragraph).find()
                || FLAT_HEAD.matcher(paragraph).lookingAt();
    }

    private static void take(Sheet sheet, int place) {
        for (Pattern flat : List.of(FLAT_HEAD, FLAT_TAIL, LABEL_BEFORE_TEXT)) {
            Matcher field = flat.matcher(sheet.get(place));
            if (field.find()) {
                sheet.setApart(place, field.start(), field.end());
            }
        }
        String left = sheet.get(place);
        if (!left.isEmpty()
                && List.of(SURE_FIELD, UNSURE_FIELD, LINE).stream().anyMatch(field -> isField(field, left))) {
            sheet.setApart(place);
        }
    }

    private static boolean isField(Pattern field, String paragraph) {
        return paragraph.length() <= LONGEST && field.matcher(paragraph).matches();
    }
}
