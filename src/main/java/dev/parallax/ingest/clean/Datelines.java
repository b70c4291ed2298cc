package dev.parallax.ingest.clean;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises datelines at the start of a text: {@code ISTANBUL, May 16 (MPA) — }, {@code WASHINGTON (Reuters) - }, {@code (CNN) },
 * {@code Kyiv, Ukraine CNN — }, {@code MOSCOW, May 18. }, {@code MOSCOW, May 18. /TASS/. }, and a full date on a line of its own.
 *
 * <p>What is no sure dateline stays: a place in mixed case needs an agency or a date, and the text after it must begin a sentence.
 */
final class Datelines {

    private static final Set<String> AGENCIES = Set.of(
            "AAP",
            "AFP",
            "ANI",
            "ANSA",
            "AP",
            "Agence France-Presse",
            "Anadolu",
            "Anadolu Agency",
            "Associated Press",
            "BBC",
            "Bloomberg",
            "CBS",
            "CNBC",
            "CNN",
            "DPA",
            "dpa",
            "EFE",
            "IANS",
            "Interfax",
            "Interfax-Ukraine",
            "Kyodo",
            "NBC",
            "PA",
            "PTI",
            "RIA Novosti",
            "Reuters",
            "TASS",
            "UPI",
            "Ukrinform",
            "Xinhua",
            "Yonhap");

    /** Longest dateline, in characters; looking no further keeps huge paragraphs cheap. */
    private static final int REACH = 160;

    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}*\\.?";
    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}*\\.?,? )?";
    private static final String DATE = WEEKDAY + "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+";
    private static final String PLACE_IN_CAPITALS = CAPITALS + "(?:(?:[ /]|, )" + CAPITALS + "){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String PLACE =
            NAME + "(?:(?: |, |/)(?:(?:of|the|de|al|eastern|western|northern|southern|central) )?" + NAME + "){0,5}";
    private static final String REGION = "(?:, " + NAME + "(?: " + NAME + "){0,2}){0,2}";
    private static final String CREDIT = " ?\\([^()]{2,40}\\)";
    private static final String DASH = "(?: ?(?:—|--) ?| (?:–|-) )";
    private static final String SENTENCE = "(?=[\"“”‘’'«(\\[]?[\\p{Lu}\\d])";

    private static final Pattern DATE_LINE = Pattern.compile("(?:" + DATE + ")");
    private static final Pattern YEAR = Pattern.compile("\\d{4}$");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?:ANALYSIS|BREAKING|BRICS|CLAIM|COMMENT|CORRECTION|COVID|EDITORIAL|EXCLUSIVE|EXPLAINER"
                    + "|FACT|FALSE|FILE|ISIL|ISIS|LIVE|NAACP|NASA|NATO|NOTE|OPEC|OPINION|PHOTOS?|TRUE|UNESCO|UNICEF|UPDATED?|VIDEO|WARNING|WATCH)\\b.*");
    private static final Pattern IN_CAPITALS = Pattern.compile("(?<place>" + PLACE_IN_CAPITALS + ")" + REGION
            + "(?<date>[,.]? " + DATE + ")?[.,]?(?<credit>" + CREDIT + ")?" + DASH + SENTENCE);
    private static final Pattern DATED = Pattern.compile("(?!(?:On|In|By|From|Since|Until|After|Before|Late|Early) )"
            + PLACE + ", " + DATE + "(?:" + CREDIT + ")?" + DASH + SENTENCE);
    private static final Pattern STOPPED =
            Pattern.compile(PLACE_IN_CAPITALS + REGION + ", " + DATE + "\\. " + SENTENCE);
    private static final Pattern SLASHED = Pattern.compile(PLACE + "[,.] (?:" + DATE
            + "[.,]? ?)?/\\p{L}[\\p{L} -]{1,30}/[.,]?" + "(?:" + DASH + "|\\s)\\s*" + SENTENCE);
    private static final Pattern TRAILING = Pattern.compile("[\\s—–-]+$");
    private static final int SHORTEST_PLACE = 4;

    private final List<Pattern> credited;

    /** @param agencies names of news agencies beyond the built-in ones */
    Datelines(Collection<String> agencies) {
        TreeSet<String> names = new TreeSet<>(AGENCIES);
        names.addAll(agencies);
        String agency =
                "(?:" + names.descendingSet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")(?: (?:News|Business|Money|Politics|Brasil|Türk))?";
        this.credited = List.of(
                Pattern.compile("(?:" + PLACE + ",? )?\\(" + agency + "\\)[.,]?(?:" + DASH + "| )" + SENTENCE),
                Pattern.compile(
                        "(?:(?:" + NAME + "[^.!?\"“”(),]{0,40}, ){0,2}" + PLACE + ",? )?" + agency + " — " + SENTENCE));
    }

    /** Whether a paragraph is nothing but a full date. */
    static boolean isDateLine(String paragraph) {
        return paragraph.length() <= REACH
                && DATE_LINE.matcher(paragraph).matches()
                && YEAR.matcher(paragraph).find();
    }

    /** How many characters the dateline at the start of a paragraph takes, with its dash; 0 if there is none. */
    int length(String paragraph) {
        String head = paragraph.substring(0, Math.min(REACH, paragraph.length()));
        Matcher capitals = IN_CAPITALS.matcher(head);
        if (capitals.lookingAt() && isSure(capitals)) {
            return capitals.end();
        }
        for (Pattern pattern : List.of(SLASHED, STOPPED, DATED, credited.get(0), credited.get(1))) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return 0;
    }

    /** The dateline itself, without the dash. */
    static String text(String matched) {
        return TRAILING.matcher(matched).replaceFirst("");
    }

    private static boolean isSure(Matcher capitals) {
        if (capitals.group("date") != null || capitals.group("credit") != null) {
            return true;
        }
        String place = capitals.group("place");
        return place.length() >= SHORTEST_PLACE && !NO_PLACE.matcher(place).matches();
    }
}
