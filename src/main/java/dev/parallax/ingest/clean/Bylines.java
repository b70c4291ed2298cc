package dev.parallax.ingest.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises bylines: {@code By Anna Keller}, {@code BY ANNA KELLER AND JON OKE, MPA}, {@code Author: Anna Keller}. */
final class Bylines {

    private static final int LONGEST = 120;

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String PARTICLE = "(?:al|bin|da|de|del|den|der|di|el|ibn|la|le|van|von)";
    private static final String PERSON = NAME + "(?: (?:" + PARTICLE + " ){0,2}" + NAME + "){1,3}";
    private static final String ROLE =
            "(?:,? (?:\\||for|of|in|at)? ?(?:the |The )?" + NAME + "(?: (?:of |the )?" + NAME + "){0,3})";
    private static final String PEOPLE = PERSON + "(?:(?:, and |, | and | & | AND )" + PERSON + "){0,5}";

    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:By|BY|Written by|Story by|Reported by):? |(?:Author|Authors|Reporter|Byline): ?)(?<names>" + PEOPLE
                    + ROLE + "{0,2}),?");
    private static final Pattern NAMES = Pattern.compile(PEOPLE);
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)(?:the|all|any|this|that|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october"
                    + "|november|december)\\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");
    private static final Pattern LEADING_BY = Pattern.compile("^(?i:by|author|authors):? +(?=\\p{L})");

    private Bylines() {}

    /** The names in a paragraph that is nothing but a byline; null if it is none. */
    static String names(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return null;
        }
        Matcher byline = BYLINE.matcher(paragraph);
        boolean found =
                byline.matches() && !NO_NAME.matcher(byline.group("names")).matches();
        return found ? byline.group("names") : null;
    }

    /** Whether a paragraph is nothing but names of people; a byline only where the outlet's name stands below it. */
    static boolean areNames(String paragraph) {
        return paragraph.length() <= LONGEST && NAMES.matcher(paragraph).matches();
    }

    /** A byline field of a source, without "By". */
    static String field(String author) {
        return LEADING_BY.matcher(author).replaceFirst("");
    }
}
