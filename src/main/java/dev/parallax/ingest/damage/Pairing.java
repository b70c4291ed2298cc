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
        int open = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (c == '"' && !isInches(paragraph, i)) {
                open = open == 0 ? 1 : 0;
            } else if (c == '\u201C' || c == '\u201E') {
                open++;
            } else if (c == '\u201D') {
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

    private static boolean isInches(String paragraph, int mark) {
        boolean afterDigit = mark > 0 && Character.isDigit(paragraph.charAt(mark - 1));
        int open = 0;
        for (int i = 0; i < mark; i++) {
            open += paragraph.charAt(i) == '"' ? 1 : 0;
        }
        return afterDigit && open % 2 == 0;
    }
}
