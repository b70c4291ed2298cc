package dev.parallax.ingest.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises furniture that stands between the sentences of a paragraph, as in texts that lost their paragraphs: only what ends where it says
 * itself, such as {@code Advertisement} or a whole sentence of the desk. A headline after {@code READ MORE} has no such end and stays.
 */
final class Inlays {

    private static final String NAMES = Tails.NAMES;
    private static final String AFTER_SENTENCE = "(?<=^|[.!?…][\"”’)]{0,2} )";
    private static final String BEFORE_SENTENCE = "(?= [\"“‘(]?[\\p{Lu}\\d]|$)";

    private static final Pattern WORDS = Pattern.compile(AFTER_SENTENCE
            + "(?:(?:ADVERTISEMENT|Advertisement|Ad Feedback|SKIP ADVERTISEMENT)(?: Continue reading the main story)?"
            + "|(?:Story|Article|STORY|ARTICLE) (?:continues|CONTINUES|Continued|CONTINUED) (?:below|after|Below|BELOW)(?: (?:this )?(?:advertisement|ad|video|photo|ADVERTISEMENT))?\\.?"
            + "|(?:Scroll|SCROLL) (?:down )?(?:to|TO|for) (?:continue|CONTINUE|more)(?: reading)?\\.?"
            + "|This video can ?not be played|Media playback is (?:unsupported|not supported) on your device"
            + "|CLICK HERE (?:TO|FOR)(?: [\\p{Lu}'’&.-]{2,}){1,8}"
            + "|Image source, (?:Getty Images|Reuters|EPA(?:-EFE)?(?:/Shutterstock)?|AFP|PA Media|Shutterstock|AP))"
            + BEFORE_SENTENCE);

    /** A note of the desk before a text of opinion. */
    private static final Pattern NOTE = Pattern.compile(
            "^(?:EDITOR|Editor)['’]?[Ss]?['’]? (?:NOTE|[Nn]ote) ?: .{0,700}?(?:\\b(?:[Rr]ead|[Vv]iew) more [^.]{0,30}\\.|\\bexpressed [^.]{0,80}(?:\\bown|\\bauthor)[^.]{0,100}\\.)(?! (?:Read|View) more)"
                    + BEFORE_SENTENCE);

    private static final Pattern SENTENCES = Pattern.compile(AFTER_SENTENCE
            + "(?:(?=[\\p{Lu}@])" + NAMES + " contributed (?:reporting|to this (?:report|story|article|piece))(?: from "
            + NAMES + ")?\\."
            + "|(?:Additional|Further) reporting (?:by|from) " + NAMES + "\\."
            + "|(?:This (?:story|article|report|headline)|The headline of this (?:story|article)) (?:has been|was) (?:last |first |originally )?(?:updated|amended|corrected)[^.!?]{0,120}\\."
            + "|(?:The )?(?:views?|opinions?)(?: and opinions)? expressed (?:here|in (?:this|the) (?:commentary|article|column|piece|op-?ed))?[^.!?]{0,40}\\b(?:are|is)\\b[^.!?]{0,20}\\b(?:own|author|writer|those of)[^.!?]{0,120}\\."
            + "|(?:Read|View|READ|VIEW) more (?:opinions?|CNN Opinion|OPINION)(?: (?:articles |pieces )?(?:at|on|from) [\\p{Lu}][\\p{L}. ]{1,20}?)? ?\\."
            + "|(?:Sign up|Subscribe) (?:here |now )?(?:for|to) [^.!?]{3,120}(?:newsletter|inbox|briefing)[^.!?]{0,120}[.!]"
            + "|Follow (?:him|her|them|us|me|@\\w+|\\p{Lu}[\\p{L} ]{2,40}) on (?:Twitter|X|Facebook|Instagram|Threads|Telegram)[^.!?]{0,80}\\.)"
            + BEFORE_SENTENCE);

    private static final Hints OF_WORDS = Hints.of(
            "dvertisement",
            "ADVERTISEMENT",
            " Feedback",
            "ontinues",
            "ontinued",
            "o continue",
            "CONTINUE",
            "not be played",
            "edia playback",
            "CLICK HERE",
            "Image source");
    private static final Hints OF_SENTENCES = Hints.of(
            " contributed ",
            "eporting by",
            "eporting from",
            "been updated",
            "been amended",
            "been corrected",
            "was updated",
            "was amended",
            "was corrected",
            "xpressed",
            "ore opinion",
            "ore Opinion",
            "more CNN",
            "OPINION",
            "Sign up",
            "Subscribe",
            "Follow ");
    private static final Hints OF_NOTES = Hints.of("ditor", "DITOR");

    private Inlays() {}

    static void takeFrom(Sheet sheet) {
        for (int i = sheet.next(0); i < sheet.size(); i = sheet.next(i + 1)) {
            take(sheet, i, OF_NOTES, NOTE);
            take(sheet, i, OF_WORDS, WORDS);
            take(sheet, i, OF_SENTENCES, SENTENCES);
        }
    }

    private static void take(Sheet sheet, int place, Hints hints, Pattern pattern) {
        if (!hints.in(sheet.get(place))) {
            return;
        }
        Matcher found = pattern.matcher(sheet.get(place));
        while (found.find()) {
            sheet.setApart(place, found.start(), found.end());
            found = pattern.matcher(sheet.get(place))
                    .region(
                            Math.min(found.start(), sheet.get(place).length()),
                            sheet.get(place).length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
        }
    }
}
