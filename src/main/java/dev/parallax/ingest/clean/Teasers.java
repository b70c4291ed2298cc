package dev.parallax.ingest.clean;

import java.util.regex.Pattern;

/** Recognises what pages set between the paragraphs of a text: links to other articles, advertisements, buttons, notes of the desk. */
final class Teasers {

    private static final int LONGEST = 400;
    private static final int LONGEST_NOTE = 700;
    private static final int LONGEST_HEADLINE = 160;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 20;
    private static final int MOST_HEADLINES = 8;

    private static final String LIST =
            "(?:read|see|view|explore|learn)(?: (?:more|also|next|all))?(?: (?:on|about|from|in) [^.!?]{2,60})?|also (?:read|see|on [\\p{L} .]{2,30})|related(?: (?:stories|story|articles?"
                    + "|coverage|content|links?|topics?|videos?|news|reading|posts))?|recommended(?: (?:for you|stories|reading|videos?|articles))?"
                    + "|more (?:on this (?:story|topic)|stories|coverage|news|top stories|headlines|like this|from [\\p{L}\\d .&'’-]{2,40})"
                    + "|most (?:read|popular|viewed|shared|watched)(?: (?:stories|news|articles|in [\\p{L} ]{2,20}))?|top (?:stories|headlines|news|picks)"
                    + "|trending(?: (?:now|stories|news))?|you (?:may|might) (?:also )?(?:like|be interested in)(?: this)?|editor['’]?s['’]? (?:picks?|choice)"
                    + "|in case you missed it|must[- ]reads?|latest (?:news|stories|headlines)|what to read next|further reading|up next|don['’]t miss"
                    + "|from (?:around|across) the web|(?:sponsored|promoted)(?: (?:content|stories|links))?|popular(?: (?:now|stories|articles))?|full coverage"
                    + "|from our partners|watch(?: (?:now|live|more|next|video))?|listen(?: (?:now|to this article))?";

    private static final String ALONE =
            "(?:ad(?:vertise?ment)?s?[ .:]*)+(?:continue reading the main story)?|skip advertisement|ad feedback|(?:close|open) (?:ad|modal|dialog|menu)|close"
                    + "|(?:story|article|text|content)? ?continue[sd]? (?:reading )?(?:below|after)(?: (?:the |this )?(?:ad(?:vertisement)?|video|photo|gallery|newsletter sign-?up))?[ .…]*"
                    + "|scroll (?:down )?(?:to continue|for more)(?: reading)?.{0,40}|continue reading(?: the main story)?|keep reading|story highlights|key (?:points|takeaways)"
                    + "|(?:listen to article|share this article|share this|copy link|link copied!?|print|e-?mail|share|save|copied|tweet|post|facebook|twitter|whatsapp"
                    + "|telegram|reddit|linkedin|pinterest|flipboard|messenger|comments?|[\\d:|/·•,]| )++"
                    + "|(?:leave a|post a|view|show|read|see|load|hide|add a)(?: all| more)? comments?(?: \\(\\d+\\))?|\\d+ comments?|show (?:more|less)|load more|see more"
                    + "|(?:next|prev(?:ious)?) (?:image|slide|photo)(?: \\d+ of \\d+)?|(?:image|photo|slide) \\d+ (?:of|/) \\d+|play(?: video| audio)?|loading\\b.{0,30}"
                    + "|replay|mute|unmute|skip to (?:main )?content|back to top|open image in (?:gallery|new tab)|view (?:gallery|image|photos|the gallery)"
                    + "|sign up for .{2,80}newsletters?(?: manage newsletters)?|newsletter sign-?up|subscribe(?: now| today)?|sign (?:in|up)|log ?in|register"
                    + "|(?:- )?follow .{0,40}(?:on (?:twitter|x|facebook|instagram)\\b.{0,60}|@\\w+)|follow @\\w+"
                    + "|\\**want .{2,80}\\? sign up here\\.?\\**|get .{2,80}(?:delivered to|in) your inbox\\b.{0,200}|.{2,80} delivered to your inbox: .{2,80}"
                    + "|(?:[*•·_~=#-] ?){2,}|[—–]";

    private static final String LINKED =
            "(?:(?:read|see|also read|see also|watch)(?: (?:more|also|next|now|live|the full story|full story|here))?(?: (?:about|on|from) [^.:]{2,80})?"
                    + "|related(?: (?:story|stories|articles?|coverage|video|news|content|links?))?|recommended|more|listen|don['’]t miss|in case you missed it|must[- ]read|up next"
                    + "|also on [\\p{L}\\d .]{2,30}|more from [\\p{L}\\d .]{2,30}|more on [^.:]{2,40}|sign up|subscribe|click|explore|go deeper|full coverage|take our poll|podcast)"
                    + " ?[:»>|→] ?\\S.{2,250}";

    private static final String CALL =
            "(?:click|tap|swipe) (?:here|to|through|below|on) ?.{0,140}|(?:read|watch|see) the (?:full )?(?:story|article|video|interview|report)"
                    + " (?:here|below|at|on) ?.{0,60}|(?:view|read) more opinion\\b.{0,40}";

    private static final Pattern HEADING = Pattern.compile("(?i)(?:" + LIST + ")[ :.…»>→]*");
    private static final Pattern PIECE = Pattern.compile("(?i)(?:" + ALONE + "|" + LINKED + "|" + CALL + ")");

    private static final Pattern NOTE =
            Pattern.compile("(?:EDITOR|Editor)(?:['’](?:S|s)|(?:S|s)['’])? (?:NOTE|Note|note)s? ?[:.–—-] ?.*");

    /** Some outlets link other articles by headlines in capitals; shorter ones may be headings of the text. */
    private static final int LEAST_IN_CAPITALS = 5;

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.:;,…][\"”’)]*$");
    private static final Pattern ENDS_STATEMENT = Pattern.compile("[.!?:;,…][\"”’)]*$");

    private Teasers() {}

    /**
     * Sets teasers apart in all paragraphs.
     *
     * @param inCapitals whether the text as a whole is in capitals
     */
    static void takeFrom(Sheet sheet, boolean inCapitals) {
        for (int i = sheet.next(0); i < sheet.size(); i = sheet.next(i + 1)) {
            String paragraph = sheet.get(i);
            if (HEADING.matcher(paragraph).matches()) {
                sheet.setApart(i);
                headlines(sheet, i + 1);
            } else if (is(paragraph) || !inCapitals && isHeadlineInCapitals(paragraph)) {
                sheet.setApart(i);
            }
        }
    }

    /** Whether a paragraph is nothing but a teaser, a button or a note. */
    static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST && PIECE.matcher(paragraph).matches()
                || paragraph.length() <= LONGEST_NOTE && NOTE.matcher(paragraph).matches();
    }

    private static void headlines(Sheet sheet, int from) {
        int next = sheet.next(from);
        for (int count = 0; count < MOST_HEADLINES && next < sheet.size() && isHeadline(sheet.get(next)); count++) {
            sheet.setApart(next);
            next = sheet.next(next + 1);
        }
    }

    private static boolean isHeadline(String paragraph) {
        return paragraph.length() <= LONGEST_HEADLINE
                && Words.count(paragraph) >= LEAST_WORDS
                && Words.count(paragraph) <= MOST_WORDS
                && !Character.isLowerCase(paragraph.codePointAt(0))
                && !ENDS_SENTENCE.matcher(paragraph).find();
    }

    private static boolean isHeadlineInCapitals(String paragraph) {
        return paragraph.length() <= LONGEST_HEADLINE
                && paragraph.chars().noneMatch(Character::isLowerCase)
                && !ENDS_STATEMENT.matcher(paragraph).find()
                && Words.count(paragraph) >= LEAST_IN_CAPITALS;
    }
}
