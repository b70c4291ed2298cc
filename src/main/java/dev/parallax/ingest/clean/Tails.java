package dev.parallax.ingest.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises boilerplate at the end of a text: credits, copyright, newsletter calls, links to more. It is taken off from the end, paragraph
 * by paragraph, and from the end of the last paragraph where it begins after a whole sentence. The first thing that is no boilerplate stops it.
 */
final class Tails {

    /** Longest piece of boilerplate, in characters; what is longer is prose. */
    private static final int LONGEST = 500;

    private static final String NAME = "(?:[\\p{Lu}@][\\p{L}\\p{M}\\d.'’_-]*"
            + "|and|in|at|for|from|by|with|the|of|on|de|da|van|von|al|also|additional|editing|writing|reporting|reporters?|writers?|staff|producers?"
            + "|correspondents?|researchers?|&)";
    /** Names of people and houses, and what stands between them. */
    static final String NAMES = NAME + "(?:[ ,;]+" + NAME + "){0,50}";

    private static final List<String> CREDITS = List.of(
            "\\((?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|Translated|Produced|Graphics?)\\b[^()]{3,400}\\)",
            "(?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing))? (?:by|from) "
                    + NAMES + "\\.?",
            "Contributing: " + NAMES + "\\.?",
            "(?:Source|Sources|Via): " + NAMES + "\\.?",
            "\\((?:Based on|With) (?:additional )?(?:reporting|material|information|files?) (?:by|from) [^()]{2,200}\\)",
            "With (?:additional )?(?:reporting|files) (?:by|from) " + NAMES + "(?: \\([^()]{2,40}\\))?\\.?",
            "(?:[⦁•*—–-]+ ?)?\\(?(?=[\\p{Lu}@])" + NAMES
                    + " contributed (?:reporting|to this (?:report|story|article|piece|post))" + "(?: from " + NAMES
                    + ")?\\.?\\)?",
            "(?:[⦁•*] ?)?This (?:article|story|report) is based in part on wire service reports\\.?",
            "This (?:article|story|post|piece) (?:has been|was) (?:last |first |originally )?(?:updated|published|amended|corrected)"
                    + "[^!?]{0,200}",
            "(?:[—–-] ?)?(?:Last )?[Uu]pdated? (?:at |on )?\\d{1,2}[:.]\\d{2} ?[aApP]\\.?[mM]\\.?.{0,40}");

    private static final List<String> RIGHTS = List.of(
            "\\(?(?:Copyright|COPYRIGHT) ?(?:©|\\([cC]\\))? ?(?:19|20)\\d\\d.{0,300}",
            "© ?(?:Copyright )?(?:19|20)\\d\\d.{0,300}",
            "All [Rr]ights [Rr]eserved\\.?");

    private static final List<String> CALLS = List.of(
            "sign up (?:here |now )?(?:for|to (?:get|receive|our)) (?=.*(?:newsletter|inbox|briefing|e-?mail|alert|digest)).{3,200}",
            "(?:subscribe to|get) [^.!?]{3,120}(?:newsletters?|(?:to|in) your inbox|podcast)\\b.{0,140}",
            "manage newsletters|advertisement:?|slideshow \\(\\d+ images\\)|read more|join the conversation|_{2,}|\\*{3,}|# ?# ?#|-30-",
            "(?:follow|like|join|find) (?:us|me|him|her|them|@?[\\p{L} .'’-]{2,40}?) on (?:twitter|facebook|instagram|telegram|youtube"
                    + "|linkedin|bluesky|threads|tiktok|x)\\b.{0,120}",
            "follow @\\w+\\.?",
            "you['’]ve successfully subscribed to this newsletter!?|subscribed",
            "write to [^.!?]{3,100} at \\S+@\\S+.{0,100}",
            "read or share this story:.{0,80}",
            "get the latest (?:updates|news|headlines) .{3,120}|.{3,60} newsletter brings you .{3,150}",
            "by entering your e-?mail .{3,200}|(?:and )?agree to receive (?:content|e-?mails?|promotional) .{3,200}|opt-?out at any time\\.?",
            "(?:click|tap) here (?:for|to) .{3,120}",
            "click for more from [^.]{2,60}\\.?",
            "(?:(?:read more|read also|also read|see also)(?: about [^.:]{2,80})?|related|watch):.{0,200}",
            "share (?:this )?(?:article|story|page|post|on (?:facebook|twitter)).{0,80}",
            "(?:print|e-?mail) this (?:article|story|page).{0,20}");

    private static final String PIECE = "(?:" + String.join("|", CREDITS) + "|" + String.join("|", RIGHTS) + "|(?i:"
            + String.join("|", CALLS) + "))";

    private static final Pattern WHOLE = Pattern.compile(PIECE);

    /** After a sentence whose last word is no initial. */
    private static final Pattern AT_END =
            Pattern.compile("(?<=[\\p{L}\\d%\"”’)]{2}[.!?][\"”’)]?) (?=[\\p{Lu}©(⦁•*—–-])" + PIECE + "$");

    private static final Pattern CALL = Pattern.compile("(?i)(?:" + String.join("|", CALLS) + ")");
    private static final Pattern NEXT_SENTENCE = Pattern.compile(
            "(?<=[\\p{L}\\d]{2}[.!?][\"”’)]?) (?=[\"“]?\\p{Lu})| (?=(?:An?|The|He|She|It|They|In|On|But)\\b [^?!.]* \\p{Ll}[^?!.]*\\.)");

    private Tails() {}

    /**
     * Takes the tail off.
     *
     * @param creditAtEnd where a bare credit of an agency at the end of a paragraph begins; negative if there is none
     * @return the tail, a line a piece; null if there is none
     */
    static String takeFrom(Sheet sheet, ToIntFunction<String> creditAtEnd) {
        Deque<String> tail = new ArrayDeque<>();
        for (int last = sheet.last(sheet.size()); last >= 0; last = sheet.last(sheet.size())) {
            String paragraph = sheet.get(last);
            int start = start(paragraph);
            int begin = start < 0 ? creditAtEnd.applyAsInt(paragraph) : start;
            if (begin < 0) {
                break;
            }
            tail.addFirst(sheet.take(last, begin, paragraph.length()));
        }
        return tail.isEmpty() ? null : String.join("\n", tail);
    }

    /** Whether a paragraph is nothing but boilerplate. */
    static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST && WHOLE.matcher(paragraph).matches();
    }

    /** Where boilerplate at the end of a paragraph begins; negative if there is none. */
    private static int start(String paragraph) {
        if (is(paragraph)) {
            return 0;
        }
        int from = Math.max(0, paragraph.length() - LONGEST);
        Matcher end = AT_END.matcher(paragraph).region(from, paragraph.length()).useTransparentBounds(true);
        boolean found = end.find() && !goesOn(paragraph.substring(end.start() + 1));
        return found ? end.start() : -1;
    }

    /** Whether a call to the reader is followed by sentences that are none. */
    private static boolean goesOn(String piece) {
        Matcher next = NEXT_SENTENCE.matcher(piece);
        return CALL.matcher(piece).lookingAt() && next.find() && !is(piece.substring(next.end()));
    }
}
