package dev.parallax.ingest.clean;

import java.util.regex.Pattern;

/** Recognises lines that say when a page was published or changed: {@code Last modified on Fri 16 May 2025 14.05 BST}, {@code 6 years ago}. */
final class Stamps {

    private static final int LONGEST = 160;

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY =
            "(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\.?";
    private static final String AGO =
            "(?:\\d+|an?|one|two|three) (?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s? ago";
    private static final String ZONE =
            "(?:[ap]\\.?m\\.?|gmt|utc|bst|[ecmp][sd]?t|cest|eest|eet|msk|ist|hrs|local time|noon|midnight)(?:[+-]\\d+)?";
    private static final String VERB =
            "(?:(?:first |last |originally )?(?:published|updated?|modified|posted|revised|created|last edited|issued)"
                    + "(?: (?:on|at|in|date|time))?|date|as of|on|at)";
    private static final String WHEN = "(?:" + AGO + "|\\d+(?:st|nd|rd|th)?(?:[:./-]\\d+)*(?:" + ZONE + ")?|" + MONTH
            + "|" + DAY + "|" + ZONE + "|today|yesterday|" + VERB + ")";
    private static final String BETWEEN = "(?:[ ,:;|·•/()–—-]+)";
    private static final Pattern STAMP =
            Pattern.compile("(?i)[(\\[*]?" + VERB + BETWEEN + WHEN + "(?:" + BETWEEN + WHEN + ")*[)\\]*.]?|" + AGO
                    + "|this article is more than (?:\\d+|an?) (?:day|week|month|year)s? old|(?:\\d+ |an? )?min(?:ute)?s?(?: of)? read(?:ing time)?"
                    + "|\\d+ ?[-–]? ?min(?:ute)?s?[ -]read|" + MONTH + " \\d{1,2},? \\d{4}" + BETWEEN
                    + "\\d{1,2}[:.]\\d{2} ?" + ZONE + "(?: " + ZONE + ")?"
                    + "|\\d{1,2} " + MONTH + " \\d{4}" + BETWEEN + "\\d{1,2}[:.]\\d{2}(?: ?" + ZONE + ")?");
    private static final Pattern DIGIT_OR_AGO = Pattern.compile("\\d|(?i)\\bago\\b|\\bold$|\\bread$");

    private Stamps() {}

    /** Whether a paragraph is nothing but such a line. */
    static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST
                && DIGIT_OR_AGO.matcher(paragraph).find()
                && STAMP.matcher(paragraph).matches();
    }
}
