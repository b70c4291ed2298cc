package dev.parallax.ingest.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a paragraph that says who wrote the post before it, as the networks print it: {@code — Ada Example (@example) May 16, 2025},
 * {@code A post shared by Ada Example (@example)}, {@code Posted by Ada Example on Friday, May 16, 2025}.
 *
 * @param begin position in the paragraph where it begins; 0 if the paragraph is nothing else
 * @param name who wrote it, without the handle
 */
record Signature(int begin, String name) {

    private static final String DASH = "(?:[—–―]|--?)";
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?"
                    + "|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY =
            "(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} " + MONTH + ",? \\d{4})";
    private static final String TIME = "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[apAP]\\.?[mM]\\.?)?(?: [A-Z]{2,4})?)?";
    private static final String NAME = "(?<name>[^()—–―|]{1,60}?)";
    private static final String HANDLE = "(?: ?\\(@[\\w.]{1,30}\\)| @[\\w.]{1,30})";
    private static final String END = "\\.?(?: Report)?$";

    private static final String BEFORE = "(?:^(?:" + DASH + " ?)?|\\s+" + DASH + " ?|(?<=[.!?…\"”'’])[—–―] ?)";

    private static final Pattern POST =
            Pattern.compile(BEFORE + NAME + HANDLE + "(?: ?[·•|])?,? (?:on )?" + DAY + TIME + END);
    private static final Pattern SHARED = Pattern.compile("(?:^|\\s+)A (?:post|photo|video|reel) (?:shared|posted) by "
            + NAME + HANDLE + "?(?: on " + MONTH + "[^.!?]{2,40})?" + END);
    private static final Pattern POSTED = Pattern.compile("(?:^|\\s+)Posted by " + NAME + " on \\w+day, " + DAY + END);

    /** How much of the end of a paragraph is looked at, in characters. */
    private static final int LONGEST = 160;

    /** The signature at the end of a paragraph; null if there is none. */
    static Signature of(String paragraph) {
        for (Pattern pattern : new Pattern[] {POST, SHARED, POSTED}) {
            Matcher found = pattern.matcher(paragraph)
                    .region(Math.max(0, paragraph.length() - LONGEST), paragraph.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (found.find()) {
                return new Signature(found.start(), withoutDash(found.group("name")));
            }
        }
        return null;
    }

    /** A name as it stands after a dash. */
    static String withoutDash(String name) {
        return name.replaceFirst("^\\s*" + DASH + "\\s*", "").strip();
    }
}
