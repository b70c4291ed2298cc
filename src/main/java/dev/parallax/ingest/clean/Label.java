package dev.parallax.ingest.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a line that names who speaks in it: {@code SEN. ADA EXAMPLE (D-NY): Thank you.}
 *
 * @param speaker as printed, without party, office after a comma and the like
 * @param length of the label with its colon and the space after it, in UTF-16
 * @param capitals whether the name is all in capitals, as in transcripts
 */
record Label(String speaker, int length, boolean capitals) {

    private static final String LOUD = "(?:\\p{Lu}[\\p{Lu}.'’-]*|(?:Mc|Mac|De|La|O['’])\\p{Lu}[\\p{Lu}'’-]+)";
    private static final String NUMBER = "(?: #?\\d{1,2})?";
    private static final String ASIDE = "(?:,? ?[(\\[][^()\\[\\]:]{1,60}[)\\]]|, [^:.!?()]{1,70}){0,2}";
    private static final String PLAIN = "\\p{Lu}[\\p{L}.'’-]*";
    private static final Pattern CAPITALS =
            Pattern.compile("^(?<name>" + LOUD + "(?: " + LOUD + "){0,5}" + NUMBER + ")" + ASIDE + ": (?=\\S)");
    private static final Pattern NAME = Pattern.compile("^(?<name>" + PLAIN + "(?: (?:" + PLAIN
            + "|de|del|der|van|von|bin|al|of|the)){0,4})" + ASIDE + ": (?=\\S)");

    /** What lines of news begin with that name nobody. */
    private static final Set<String> HEADINGS = Set.of(
            ("fact facts claim claims truth reality verdict context conclusion rating ruling related read more watch "
                            + "listen see update updated updates breaking news exclusive photo photos picture pictures image video file "
                            + "gallery graphic map caption credit opinion editorial analysis comment column review story stories latest "
                            + "live note poll quote quotes source sources winner winners loser losers pro pros con cons step tip tips "
                            + "date time where when what who why how yes no background summary topic subject issue "
                            + "problem solution answer answers result results score age party outlook snags myth myths point points "
                            + "bottom flashback reminder warning alert correction clarification disclosure disclaimer advertisement "
                            + "chapter part section headline plot cast director rated address phone email location today yesterday "
                            + "tomorrow monday tuesday wednesday thursday friday saturday sunday must-read takeaway takeaways key trivia "
                            + "previously next up first second third also plus but and so meanwhile here this that it there for in on at "
                            + "to with")
                    .split(" "));

    /** The label of a line; null if it has none. A single letter is none. */
    static Label of(String line) {
        Label loud = of(line, CAPITALS, true);
        return loud != null ? loud : of(line, NAME, false);
    }

    private static Label of(String line, Pattern pattern, boolean capitals) {
        Matcher label = pattern.matcher(line);
        if (!label.find() || label.group("name").length() < 2) {
            return null;
        }
        for (String word : label.group("name").toLowerCase(Locale.ROOT).split(" ")) {
            if (HEADINGS.contains(word)) {
                return null;
            }
        }
        return new Label(label.group("name"), label.end(), capitals);
    }

    /** What the labels of one speaker have in common: the last word, and the number of those who have no name. */
    String key() {
        String[] words = speaker.toUpperCase(Locale.ROOT).split(" ");
        String last = words[words.length - 1];
        boolean numbered = words.length > 1 && Character.isDigit(last.charAt(last.length() - 1));
        return numbered ? speaker.toUpperCase(Locale.ROOT) : last;
    }
}
