package dev.parallax.ingest.clean;

/** Counts words: runs of letters or digits. */
public final class Words {

    private Words() {}

    /** How many words the text has. */
    public static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
            i += Character.charCount(c);
        }
        return words;
    }
}
