package dev.parallax.ingest.damage;

import java.util.List;

/** Counts paragraphs whose double quotation marks do not pair. A quotation that runs on opens each paragraph anew and closes only the last: that pairs. */
final class Pairing {

    private Pairing() {}

    static int unpaired(List<String> paragraphs) {
        int unpaired = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean runsOn = i + 1 < paragraphs.size() && opens(paragraphs.get(i + 1));
            unpaired += pairs(paragraphs.get(i), runsOn) ? 0 : 1;
        }
        return unpaired;
    }

    private static boolean opens(String paragraph) {
        char first = paragraph.charAt(0);
        return first == '\u201C' || first == '"' || first == '\u201E';
    }

    /** @param runsOn whether the next paragraph opens with a mark, so that the last one here may stay open */
    private static boolean pairs(String paragraph, boolean runsOn) {
        boolean low = paragraph.indexOf('\u201E') >= 0; // German and Czech close with what English opens with.
        int open = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            boolean inches = c == '"' && open == 0 && i > 0 && Character.isDigit(paragraph.charAt(i - 1));
            if (c == '"' && !inches) {
                open = open == 0 ? 1 : 0;
            } else if (c == '\u201E' || c == '\u201C' && !low) {
                open++;
            } else if (c == '\u201D' || c == '\u201C') {
                open--;
            }
            if (open == 2 && opensSentence(paragraph, i)) {
                open = 1; // A quotation of several paragraphs, which the text has lost.
            }
            if (open < 0 || open > 1) {
                return false;
            }
        }
        return open == 0 || runsOn;
    }

    private static boolean opensSentence(String paragraph, int mark) {
        return mark > 2 && paragraph.charAt(mark - 1) == ' ' && ".!?".indexOf(paragraph.charAt(mark - 2)) >= 0;
    }
}
