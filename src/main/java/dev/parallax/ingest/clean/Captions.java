package dev.parallax.ingest.clean;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises captions and credits of pictures and films, and what players write in their place. */
final class Captions {

    /** Longest caption, in characters; several pictures of an agency have long ones. */
    private static final int LONGEST = 900;

    /** How far from its end a credit begins, in characters. */
    private static final int CREDIT = 140;

    private static final String PICTURE =
            "(?:Photo(?:graph)?|Image|Picture|Video|Media|Graphic|Illustration|Map|Chart)s?";
    private static final String SUPPLIER =
            "(?:AAP|AFP|AP|Agence France-Presse|Al Jazeera|Alamy|Anadolu(?: Agency)?|Associated Press|BBC|Bloomberg|CNN|DPA|dpa|EPA|EFE|Facebook|Getty(?: Images)?"
                    + "|IMAGO|Instagram|Kyodo|NASA|NBC News|NurPhoto|PA(?: Media| Wire)?|Planet Labs|Pool|RIA Novosti|Reuters|REUTERS|Rex|Ritzau|SIPA|Shutterstock|Sputnik"
                    + "|TASS|TNS|Telegram|Twitter|Ukrinform|UNIAN|UPI|USA TODAY Sports|Xinhua|Zuma(?: Press)?|iStock(?:photo)?|Handout|File|Screengrab|Supplied)";

    private static final List<String> STARTS = List.of(
            "(?:Image|Media|Video|Photo|Picture) (?:source|caption|copyright|credit)s?\\b[,:]? ?.*",
            "(?:Media playback is (?:unsupported|not supported) on your device|(?:This|The) (?:video|audio|content|media) (?:can ?not|could not|is not able to)"
                    + " be (?:played|loaded|shown)|Enlarge this image|(?:toggle|hide) caption|Video player is loading|Your browser does not support)\\b.*",
            "(?:[Mm]ain |[Cc]over |[Ff]eatured |[Tt]op |[Hh]andout |[Ss]creen)?(?:" + PICTURE
                    + "|PHOTO|PHOTOS|IMAGE|VIDEO|Caption|CAPTION|Screengrab|Pictured|Photographer)(?: (?:[Cc]redits?|by|courtesy of))?:.{2,}",
            "(?:FILE|File|file) ?(?:PHOTO|PICTURE|IMAGE|photo|picture|image)\\b.{0,}",
            "FILE ?[–—-] .*",
            PICTURE + "s? (?:by|courtesy of|via|courtesy) \\p{Lu}[^.!?]{2,100}");

    private static final List<String> ENDS = List.of(
            "[(\\[](?:AP|AFP|Reuters|REUTERS|EPA|Getty|TASS|Staff|File)?,? ?(?:[Ff]ile )?(?:PHOTO|" + PICTURE
                    + ")\\b(?: [Cc]redit| by| courtesy| provided)?[^()\\[\\]]{0,120}[)\\]]\\.?",
            "[(\\[](?:[Cc]redit|CREDIT)s?: ?[^()\\[\\]]{2,80}[)\\]]\\.?",
            "[(\\[][^()\\[\\]]{0,90}(?:via|/|\\|) ?" + SUPPLIER + "(?:[,/ ]{1,2}(?:File|Pool|Handout))?[)\\]]\\.?",
            "\\[(?:[^()\\[\\]]{0,90}[/ ])?" + SUPPLIER + "\\]",
            "[(\\[](?:Getty Images|Shutterstock|iStock|Alamy)[)\\]]\\.?",
            "\\bREUTERS/\\p{Lu}[\\p{L}\\p{M} .'’/-]{2,80}",
            "(?:[\\p{L}\\p{M}.'’-]|\\bvia)[ ]?(?:/|(?<=via )|\\| ?)" + SUPPLIER + "(?:/(?:" + SUPPLIER
                    + "|Files?|Pool|Handout)){0,3}",
            "(?:Photograph|Photo|Picture|Image|Credit|Photo by|Image by):? \\p{Lu}[^.!?]{2,80}",
            "© ?\\p{Lu}[\\p{L}\\p{M} .'’-]{1,50}/ ?\\p{Lu}[\\p{L} -]{1,30}",
            "(?:Getty Images|Shutterstock|iStock|Getty)");

    private static final Pattern WHOLE = Pattern.compile("(?:" + String.join("|", STARTS) + ")");
    private static final Pattern CREDITED =
            Pattern.compile("(?:^|(?<=[\\s.,;:!?\"”’)]))(?:" + String.join("|", ENDS) + ")$");

    /** At the head of a text a film or a picture may be credited to nobody but an agency: {@code Tanks near the border. (Reuters)}. */
    private static final Pattern HEAD_CREDIT = Pattern.compile("[.!?]? \\(" + SUPPLIER + "(?:,? [^()]{2,30})?\\)$");

    /** What only a credit has. */
    private static final Pattern HINT = Pattern.compile("[/|©\\[(]|Getty|stock|hoto|mage|icture|redit|via ");

    private Captions() {}

    /** Whether a paragraph is a caption or a credit. */
    static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST && (WHOLE.matcher(paragraph).matches() || isCredited(paragraph));
    }

    /** Whether a paragraph before the text proper is one. */
    static boolean isAtHead(String paragraph) {
        return paragraph.length() <= LONGEST && HEAD_CREDIT.matcher(paragraph).find();
    }

    private static boolean isCredited(String paragraph) {
        if (endsSentence(paragraph)) {
            return false;
        }
        int from = Math.max(0, paragraph.length() - CREDIT);
        return HINT.matcher(paragraph).region(from, paragraph.length()).find()
                && CREDITED.matcher(paragraph)
                        .region(from, paragraph.length())
                        .useTransparentBounds(true)
                        .find();
    }

    /** Whether a paragraph ends as prose does; a credit ends in a name or a bracket. */
    private static boolean endsSentence(String paragraph) {
        int last = paragraph.length() - 1;
        char end = paragraph.charAt(last);
        boolean period =
                end == '.' && last > 0 && paragraph.charAt(last - 1) != ')' && paragraph.charAt(last - 1) != ']';
        return period || "\"”’?!:;,…".indexOf(end) >= 0;
    }
}
