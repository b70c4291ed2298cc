package dev.parallax.validity;

import java.util.regex.Pattern;

/**
 * The body of a gold article as {@code ingest} would clean it: doubled single marks ({@code ``Yes,''}) become double ones, as the offsets of
 * the gold do.
 *
 * @param body cleaned
 * @param places for each code point of the original, and for its end, the place in the cleaned body
 */
record GoldText(String body, int[] places) {

    private static final Pattern DOUBLED = Pattern.compile("``|(?<!')''(?!')");

    static GoldText of(String original) {
        int[] points = original.codePoints().toArray();
        int[] places = new int[points.length + 1];
        boolean[] second = new boolean[points.length + 1];
        DOUBLED.matcher(original)
                .results()
                .forEach(match -> second[original.codePointCount(0, match.start()) + 1] = true);
        for (int i = 0; i < points.length; i++) {
            places[i + 1] = places[i] + (second[i] ? 0 : 1);
        }
        return new GoldText(DOUBLED.matcher(original).replaceAll("\""), places);
    }
}
