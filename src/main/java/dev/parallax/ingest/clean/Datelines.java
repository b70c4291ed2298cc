package dev.parallax.ingest.clean;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
            "Deutsche Presse-Agentur",
            "dpa",
            "EFE",
            "IANS",
            "Interfax",
            "Interfax-Ukraine",
            "ITAR-TASS",
            "Kyodo",
            "NBC",
            "PA",
            "PA Media",
            "PTI",
            "Press Association",
            "RIA Novosti",
            "Reuters",
            "TASS",
            "UPI",
            "UNIAN",
            "Ukrinform",
            "United Press International",
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

    /** How far into a text a dateline is looked for that captions or notes stand before, in characters. */
    private static final int DEEPEST = 1500;

    /** Longest place and date before the agency, in characters. */
    private static final int LONGEST_PLACE = 90;

    private static final Pattern AFTER_SENTENCE =
            Pattern.compile("(?<=^|[.!?:…)\\]][\"”’)]{0,2} |[\"”’] )(?=[\\p{Lu}(])");

    /** A place in capitals right behind the name in a credit. */
    private static final Pattern AFTER_CREDIT =
            Pattern.compile("(?<=[ /](?:\\p{Lu}[\\p{L}.'’-]{0,20}\\p{Ll}|AFP|AP|EPA|REUTERS|TASS) )(?=\\p{Lu}{2})");

    private static final Pattern CREDIT_BEFORE = Pattern.compile("[/©]|\\bvia\\b|Images");

    private final List<Pattern> forms;
    private final Pattern agency;
    private final Pattern bare;
    private final Pattern bareAtEnd;
    private final Pattern byline;

    /** @param agencies names of news agencies beyond the built-in ones */
    Datelines(Collection<String> agencies) {
        TreeSet<String> names = new TreeSet<>(AGENCIES);
        names.addAll(agencies);
        String agency =
                "(?:" + names.descendingSet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")(?: (?:News|Business|Money|Politics|Brasil|Türk))?";
        this.forms = List.of(
                SLASHED,
                STOPPED,
                DATED,
                Pattern.compile("(?:" + PLACE + ",? )?\\(" + agency + "\\)[.,]?(?:" + DASH + "| )" + SENTENCE),
                Pattern.compile(
                        "(?:(?:" + NAME + "[^.!?\"“”(),]{0,40}, ){0,2}" + PLACE + ",? )?" + agency + " — " + SENTENCE),
                Pattern.compile("(?:" + DATE + ",? ?(?:\\(" + agency + "\\)|/" + agency + "/)[.,]?|\\[" + agency
                        + "\\]|" + agency + ",? " + DATE + "[.,]?)(?:" + DASH + "| )" + SENTENCE));
        String several = "(?:[Tt]he )?" + agency + "(?:(?: ?[/,&+] ?|,? and (?:the )?)" + agency + "){0,3}";
        String credit =
                "(?:[—–-]{1,2} ?)?(?:(?:[Bb][Yy]|[Ff]rom|[Vv]ia|[Ww]ith|[Ss]ources?|SOURCE|[Cc]redit|[Aa]gency):? )?"
                        + several;
        this.agency = Pattern.compile("\\(" + agency + "\\)|/" + agency + "/| — (?<=\\b" + agency + " — )");
        this.bare = Pattern.compile("(?:" + credit + "|[(\\[/]" + credit + "[)\\]/])\\.?");
        this.bareAtEnd = Pattern.compile(
                "(?<=[.!?…][\"”’)]{0,2}) (?:[(\\[/]" + credit + "[)\\]/]|[—–-]{1,2} ?" + several + ")\\.?$");
        this.byline =
                Pattern.compile("[Bb][Yy]:? (?<names>" + several + "|(?:THE )?ASSOCIATED PRESS|REUTERS)(?: [Ss]taff)?");
    }

    /** The agencies in a paragraph that is nothing but "By" and their names; null if it is none. */
    String byline(String paragraph) {
        Matcher names = byline.matcher(paragraph);
        return paragraph.length() <= REACH && names.matches() ? names.group("names") : null;
    }

    /** Whether a paragraph is nothing but the credit of an agency: {@code (Reuters)}, {@code — AFP}, {@code Source: TASS}. */
    boolean isCredit(String paragraph) {
        return paragraph.length() <= REACH && bare.matcher(paragraph).matches();
    }

    /** Where a bare credit at the end of a paragraph begins; negative if there is none. */
    int creditAtEnd(String paragraph) {
        if (isCredit(paragraph)) {
            return 0;
        }
        int from = Math.max(0, paragraph.length() - REACH);
        Matcher end =
                bareAtEnd.matcher(paragraph).region(from, paragraph.length()).useTransparentBounds(true);
        return end.find() ? end.start() : -1;
    }

    /** Whether a paragraph begins with a dateline that names an agency. */
    boolean isCredited(String paragraph) {
        String head = paragraph.substring(0, Math.min(REACH, paragraph.length()));
        Matcher named = agency.matcher(head);
        return named.find() && named.start() < length(paragraph);
    }

    /**
     * Where a dateline with an agency begins within a paragraph, after a sentence or a credit that stands before it: the paragraph has
     * swallowed a caption or a note. Negative if there is none.
     */
    int within(String paragraph) {
        String head = paragraph.substring(0, Math.min(DEEPEST, paragraph.length()));
        for (Matcher named = agency.matcher(head); named.find(); ) {
            int sentence = last(AFTER_SENTENCE, paragraph, named.start());
            int behind = first(AFTER_CREDIT, paragraph, named.start());
            boolean credit = behind > sentence
                    && (sentence < 0
                            || CREDIT_BEFORE
                                    .matcher(paragraph)
                                    .region(sentence, behind)
                                    .find());
            int start = credit ? behind : sentence;
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }

    private int last(Pattern starts, String paragraph, int agencyAt) {
        return starts(starts, paragraph, agencyAt).max().orElse(-1);
    }

    private int first(Pattern starts, String paragraph, int agencyAt) {
        return starts(starts, paragraph, agencyAt).min().orElse(-1);
    }

    /** Where a dateline may begin that has the agency at a place. */
    private IntStream starts(Pattern starts, String paragraph, int agencyAt) {
        Matcher start = starts.matcher(paragraph)
                .region(Math.max(0, agencyAt - LONGEST_PLACE), agencyAt + 1)
                .useTransparentBounds(true);
        return start.results()
                .mapToInt(MatchResult::start)
                .filter(at -> at + length(paragraph.substring(at)) > agencyAt);
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
        for (Pattern pattern : forms) {
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
