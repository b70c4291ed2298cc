package dev.parallax.ingest.clean;

import java.util.regex.Pattern;

/** Tells what people say from what is written about them. */
final class Speaking {

    private static final Pattern SELF = Pattern.compile(
            "\\b(?:I|I['’](?:m|ve|d|ll)|(?i:me|my|mine|myself|we|we['’](?:re|ve|d|ll)|us|our|ours|ourselves))\\b(?!\\.)");
    private static final Pattern OTHER = Pattern.compile("\\?|\\b(?i:you|your|yours|yeah|thanks|thank|yes|okay|well,)");

    private Speaking() {}

    /** Whether somebody speaks of an I or a we. The United States in capitals are no we. */
    static boolean ofOneself(String text) {
        return SELF.matcher(text.replaceAll("\\bU\\.?S\\.?\\b", "")).find();
    }

    /** Whether it is spoken by somebody or to somebody. */
    static boolean addresses(String text) {
        return OTHER.matcher(text).find() || ofOneself(text);
    }
}
