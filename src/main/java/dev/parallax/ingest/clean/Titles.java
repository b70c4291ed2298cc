package dev.parallax.ingest.clean;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans headlines: one line, detokenised, without the outlet's name at the end ("Talks resume | Northsea News"). */
public final class Titles {

    private static final Pattern SUFFIX = Pattern.compile("^(.*\\S)\\s+(?:\\||-|–|—|::?|»|·)\\s+([^|]{2,40}?)$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Titles() {}

    /**
     * @param isOutlet whether a text is a name of the article's outlet
     * @return the title; null if nothing is left
     */
    public static String clean(String title, Predicate<String> isOutlet) {
        if (title == null) {
            return null;
        }
        String line = SPACES.matcher(Characters.clean(Markup.strip(title)))
                .replaceAll(" ")
                .strip();
        String joined = Detokeniser.join(withoutOutlet(line, isOutlet));
        return joined.isEmpty() ? null : joined;
    }

    private static String withoutOutlet(String title, Predicate<String> isOutlet) {
        Matcher suffix = SUFFIX.matcher(title);
        return suffix.matches() && isOutlet.test(suffix.group(2)) ? suffix.group(1) : title;
    }
}
