package dev.parallax.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises what a server sends in place of an article, or before and after the part of it that it gives away: consent texts, pay walls, error
 * pages. A paragraph is a notice if it has a sure sign and most of its sentences speak to the visitor of a site.
 */
final class Notices {

    /**
     * A kind of notice.
     *
     * @param code its reason code
     * @param hints what stands wherever a sure sign can
     * @param sure what stands in no other text
     */
    private record Kind(String code, Hints hints, Pattern sure) {

        boolean isIn(String text) {
            return hints.in(text) && sure.matcher(text).find();
        }
    }

    /** A paragraph of this share of words in sentences to the visitor is a notice. */
    private static final double MOST = 0.6;

    private static final int LONGEST = 4000;

    /** Longest notice at the end of a text without paragraphs, and shortest such text, in characters. */
    private static final int LONGEST_END = 600;

    private static final int SHORTEST_TEXT = 200;

    private static final List<Kind> KINDS = List.of(
            kind(
                    "consent_text",
                    Hints.of(
                            "ookie",
                            "rivacy",
                            "your device",
                            "your data",
                            "your personal",
                            "echnolog",
                            "information on"),
                    "\\bwe(?: and our (?:\\d+ )?(?:\\w+ ){0,2}partners)?,? (?:may |also )?(?:use|store|process|set|value your privacy|care about your privacy)\\b(?=.{0,120}\\b(?:cookies?|your (?:device|browser|privacy|data|personal data)|tracking technolog|similar technolog))",
                    "\\bwe (?:and our partners )?(?:value|care about|respect) your privacy\\b",
                    "\\b(?:this|our) (?:web ?)?(?:site|page) uses cookies\\b",
                    "\\b(?:accept|reject|manage|allow|enable|agree to|consent to|disable|decline) (?:all |our |the use of |the |optional |these )*cookies\\b",
                    "\\b(?:cookie|privacy) (?:settings|preferences|policy|notice) (?:at any time|page|below|to learn)\\b",
                    "\\bby (?:clicking|continuing|using) .{0,80}\\byou (?:agree|consent|accept) .{0,80}\\bcookies\\b",
                    "\\bstore and/?(?:or)? (?:access|read) information on (?:a|your) device\\b"),
            kind(
                    "pay_wall",
                    Hints.of(
                            "ubscri",
                            " sign in",
                            "Sign in",
                            " log in",
                            "Log in",
                            "ogin",
                            " register ",
                            "Register ",
                            "ecome a member",
                            "ree account",
                            "reate a",
                            "lready a ",
                            "lready have an",
                            "ou have reached",
                            "ou have used",
                            "ou have read",
                            "ou have hit",
                            "ou’ve ",
                            "ou've ",
                            "free articles",
                            "articles left",
                            "articles remaining",
                            "stories left",
                            "remium",
                            "rest of this",
                            "only for ",
                            "only available",
                            "exclusively ",
                            "for members",
                            "to members"),
                    "\\bto (?:continue|keep|read|finish|access|view|unlock)\\b.{0,60}\\b(?:please )?(?:subscribe|sign in|log ?in|register|become a (?:member|subscriber)|create (?:a |an )?(?:free )?account)\\b",
                    "\\b(?:subscribe|sign in|log ?in|register|become a (?:member|subscriber)|create (?:a |an )?(?:free )?account)\\b.{0,40}\\bto (?:continue|keep|read|finish|access|view|unlock)\\b.{0,30}\\b(?:reading|article|story|full|content|more|rest)?",
                    "\\b(?:article|story|content|report|page) is (?:only |exclusively |reserved |available )*(?:for|to) (?:our |registered |paying |digital |premium )*(?:subscribers|members|readers who)",
                    "\\balready (?:a |an )?(?:subscriber|member|registered|subscribed|have an account)\\b.{0,60}\\b(?:sign in|log ?in|here)?",
                    "\\byou(?:['’]ve| have) (?:reached|used|read|hit) (?:your|all|the) .{0,40}\\b(?:free|monthly|complimentary)\\b.{0,30}\\b(?:articles?|limit|stories)",
                    "\\byou have \\d+ (?:free )?(?:articles?|stories) (?:left|remaining)",
                    "\\b(?:subscribers?[- ]only|premium) (?:content|article|story)\\b",
                    "\\bthe rest of this (?:article|story) is (?:behind|for|available)"),
            kind(
                    "error_page",
                    Hints.of(
                            "404",
                            "403",
                            "not found",
                            "be found",
                            "no longer ",
                            "not exist",
                            "n't exist",
                            "n’t exist",
                            "n't available",
                            "not available",
                            "n’t available",
                            "been removed",
                            "been moved",
                            "been deleted",
                            "be available",
                            "t find th",
                            "not find th",
                            "annot find th",
                            "ccess denied",
                            "ccess to this",
                            "permission to access",
                            "avaScript",
                            "avascript",
                            "ava script",
                            "enable cookies",
                            "are human",
                            "a human",
                            "a robot",
                            "your browser",
                            "nusual traffic",
                            "nusual activity",
                            "erver error",
                            "ad gateway",
                            "navailable",
                            "ateway time"),
                    "\\b(?:the )?(?:page|article|story|url|address|content|file)\\b(?: (?:that )?(?:you(?:['’]re| are| were| have)? ?(?:looking for|requested|tried to (?:reach|open|visit)|trying to (?:reach|open|visit|access))))?,? (?:could not|can(?:no|['’])t|cannot|was not|is not|isn['’]t|has not been|no longer|does not|doesn['’]t|may have been|might have been) (?:be |been )?(?:found|exists?|available|removed|moved|deleted|located)",
                    "\\b(?:error )?404\\b(?=.{0,40}\\b(?:not found|error|page))|\\bpage not found\\b|\\bpage (?:you (?:are looking for|requested) )?(?:doesn['’]t|does not|no longer) exists?",
                    "\\bwe (?:can(?:['’]t|not)|could(?:n['’]t| not)) find (?:the|that|this) (?:page|article|story|content)",
                    "\\baccess (?:denied|to this page has been denied)\\b|\\byou don['’]t have permission to access\\b|\\b403 forbidden\\b",
                    "\\bplease (?:enable|turn on) (?:java ?script|cookies)\\b|\\benable java ?script (?:and cookies )?to (?:continue|view)",
                    "\\b(?:verify|confirm|checking|make sure)(?: that)?(?: if)? you are (?:a )?(?:human|not a robot)\\b|\\bchecking your browser\\b|\\bunusual (?:traffic|activity) from your",
                    "\\b(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)\\b"));

    /** What sites say to their visitors. */
    private static final Pattern TO_THE_VISITOR = Pattern.compile(
            "(?i)\\b(?:cookies?|your (?:choices?|permission|consent|device|privacy|settings|preferences|account|browser|address|subscription|e-?mail|password|data|precise|personal|experience|first)"
                    + "|subscrib\\w+|subscription|log ?in|sign(?:ed)? (?:in|up)|register(?:ed)? (?:now|for)|cancel (?:at )?any ?time|our (?:site|app|website|partners|services|newsletters?|homepage|journalism)"
                    + "|(?:search|front|home) ?(?:box|page|bar)|the address|url|typed|link you|moved or|deleted|mistake on our|go back|please (?:check|try|contact|tell|visit|use|go|see|click)|try again"
                    + "|digital (?:plan|access|edition)|(?:a|per) (?:month|week|year)\\b|free trial|unlimited access|no thanks|vendors?|legitimate interest|personali[sz]ed (?:ads?|advertising|content)"
                    + "|(?:at any time|at the bottom of this page)|learn more|find out more|manage (?:options|preferences|settings)|java ?script|robot|human|reference(?: id)?:?|error|not found|sorry|oops|apologi[sz]e)\\b");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])[\"”’)]? +(?=[\\p{Lu}\\d\"“(])");

    private Notices() {}

    /**
     * Sets notices apart.
     *
     * @return the codes of those found, in text order
     */
    static List<String> takeFrom(Sheet sheet) {
        List<String> codes = new ArrayList<>();
        for (int i = sheet.next(0); i < sheet.size(); i = sheet.next(i + 1)) {
            String code = code(sheet.get(i));
            if (code != null) {
                sheet.setApart(i);
            } else {
                code = takeEnd(sheet, i);
            }
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static Kind kind(String code, Hints hints, String... signs) {
        return new Kind(code, hints, Pattern.compile("(?i)(?:" + String.join("|", signs) + ")"));
    }

    /** The kind of notice that a whole paragraph is; null if it is none. */
    private static String code(String paragraph) {
        String code = paragraph.length() > LONGEST ? null : sure(paragraph);
        return code != null && toTheVisitor(paragraph) >= MOST ? code : null;
    }

    /** Takes the sentences from the last sure sign on, if all of them speak to the visitor: a text that lost its paragraphs ends in the wall. */
    private static String takeEnd(Sheet sheet, int place) {
        String paragraph = sheet.get(place);
        int from = Math.max(0, paragraph.length() - LONGEST_END);
        if (paragraph.length() < SHORTEST_TEXT || sheet.next(place + 1) < sheet.size()) {
            return null;
        }
        String end = paragraph.substring(from);
        int begin = end.length();
        String code = null;
        String[] sentences = SENTENCE.split(end);
        for (int i = sentences.length - 1;
                i > 0 && TO_THE_VISITOR.matcher(sentences[i]).find();
                i--) {
            String sure = sure(sentences[i]);
            int start = end.lastIndexOf(sentences[i], begin - 1);
            code = sure != null ? sure : code;
            begin = start;
        }
        if (code != null) {
            sheet.setApart(place, from + begin, paragraph.length());
        }
        return code;
    }

    private static String sure(String text) {
        for (Kind kind : KINDS) {
            if (kind.isIn(text)) {
                return kind.code();
            }
        }
        return null;
    }

    /** Share of words in sentences that speak to the visitor. */
    private static double toTheVisitor(String paragraph) {
        int words = 0;
        int visitor = 0;
        for (String sentence : SENTENCE.split(paragraph)) {
            int count = Words.count(sentence);
            words += count;
            visitor += TO_THE_VISITOR.matcher(sentence).find() || sure(sentence) != null ? count : 0;
        }
        return words == 0 ? 0 : (double) visitor / words;
    }
}
