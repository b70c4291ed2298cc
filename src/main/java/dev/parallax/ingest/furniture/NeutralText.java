package dev.parallax.ingest.furniture;

import dev.parallax.ingest.clean.QuotedText;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * A body as learning and cutting see it: its words (runs of letters or digits, as {@link dev.parallax.ingest.clean.Words} counts them) as 64-bit hashes without case, numbers
 * and dates all alike, so that <i>Updated 12 May 2025, 10:14</i> and <i>Updated 3 June 2025, 9:02</i> are the same words.
 *
 * <p>Between two words there is a joint: the end of a line, the end of a sentence, or none.
 */
final class NeutralText {

    /** Nothing ends between two words. */
    static final byte NONE = 0;

    /** A sentence ends between two words. */
    static final byte SENTENCE = 1;

    /** A line ends between two words. */
    static final byte LINE = 2;

    private static final long NUMBER = mix(0, '0');
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun");

    /** Words before a full stop that ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "gen", "col", "lt", "sgt", "capt",
            "st", "jr", "sr", "vs", "no", "inc", "co", "corp");

    /** Marks that stand before a word. */
    private static final String OPENING = "([{“‘«„";

    private final String text;
    private final int[] begins;
    private final int[] ends;
    private final long[] hashes;
    private final byte[] joints;
    private BitSet quoted;

    private NeutralText(String text, int[] begins, int[] ends, long[] hashes, byte[] joints) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
        this.hashes = hashes;
        this.joints = joints;
    }

    static NeutralText of(String text) {
        int[] begins = new int[text.length() / 2 + 1];
        int[] ends = new int[begins.length];
        long[] hashes = new long[begins.length];
        int count = 0;
        boolean inside = false;
        boolean digit = false;
        for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            boolean part = Character.isLetterOrDigit(point);
            if (part && !inside) {
                begins[count] = i;
                digit = false;
            }
            if (part) {
                boolean number = Character.isDigit(point);
                if (!number || !digit) {
                    hashes[count] = mix(hashes[count], number ? '0' : Character.toLowerCase(point));
                }
                digit = number;
            } else if (inside) {
                ends[count++] = i;
            }
            inside = part;
        }
        if (inside) {
            ends[count++] = text.length();
        }
        NeutralText neutral = new NeutralText(
                text,
                Arrays.copyOf(begins, count),
                Arrays.copyOf(ends, count),
                Arrays.copyOf(hashes, count),
                new byte[count + 1]);
        neutral.neutraliseDates();
        neutral.findJoints();
        return neutral;
    }

    /** How many words. */
    int count() {
        return hashes.length;
    }

    String text() {
        return text;
    }

    /** Where a word begins in the text. */
    int begin(int word) {
        return begins[word];
    }

    /** Where a word ends in the text, exclusive. */
    int end(int word) {
        return ends[word];
    }

    /** Where what stands at a word, before the space that follows it, ends. */
    int closeAfter(int word) {
        int limit = word + 1 < count() ? begins[word + 1] : text.length();
        int i = ends[word];
        while (i < limit && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where what stands at a word, after the space before it, begins. */
    int openBefore(int word) {
        int limit = word > 0 ? ends[word - 1] : 0;
        int i = begins[word];
        while (i > limit && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        if (word > 0 && i == limit) {
            for (i = begins[word]; i > limit && OPENING.indexOf(text.charAt(i - 1)) >= 0; ) {
                i--;
            }
        }
        return i;
    }

    long hash(int word) {
        return hashes[word];
    }

    /** The hashes of all words. */
    long[] hashes() {
        return hashes;
    }

    /** What ends before a word; a line does before the first and after the last. */
    byte joint(int word) {
        return joints[word];
    }

    /** Whether a sentence or a line ends before a word or before one of those that follow, up to another and before it as well. */
    boolean hasJoint(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (joints[i] != NONE) {
                return true;
            }
        }
        return false;
    }

    /** The word after the last one of the line that a word stands in. */
    int lineEnd(int word) {
        int end = word + 1;
        while (joints[end] != LINE) {
            end++;
        }
        return end;
    }

    /** The word after the last one of the sentence that a word stands in. */
    int sentenceEnd(int word) {
        int end = word + 1;
        while (joints[end] == NONE) {
            end++;
        }
        return end;
    }

    /** The words from one to another, exclusive, with what stands between and around them in their line. */
    String line(int from, int to) {
        int begin = text.lastIndexOf('\n', begins[from]) + 1;
        int end = text.indexOf('\n', ends[to - 1]);
        return text.substring(begin, end < 0 ? text.length() : end).strip();
    }

    /** Whether the word begins with a capital letter. */
    boolean isCapital(int word) {
        return Character.isUpperCase(text.codePointAt(begins[word]));
    }

    /** Whether a sentence's stop stands between a word and the one before it, or the end. */
    boolean isStopBefore(int word) {
        int to = word == count() ? text.length() : begins[word];
        return text.substring(ends[word - 1], to).chars().anyMatch(c -> ".!?…".indexOf(c) >= 0);
    }

    /** Whether nothing but space stands between a word and the one before it, as between the words of a phrase. */
    boolean isSpaceBefore(int word) {
        return text.substring(ends[word - 1], begins[word]).isBlank();
    }

    /** Whether nothing but space or a slash stands there. */
    boolean isOpenBefore(int word) {
        return text.substring(ends[word - 1], begins[word])
                .chars()
                .allMatch(c -> c == '/' || Character.isWhitespace(c));
    }

    /** Whether most of the words from one to another, exclusive, stand within quotation marks. */
    boolean isQuoted(int from, int to) {
        if (quoted == null) {
            quoted = QuotedText.of(text);
        }
        int words = 0;
        for (int i = from; i < to; i++) {
            words += quoted.get(begins[i]) ? 1 : 0;
        }
        return 2 * words > to - from;
    }

    boolean isNumber(int word) {
        return hashes[word] == NUMBER;
    }

    String word(int word) {
        return text.substring(begins[word], ends[word]);
    }

    /** One hash for each run of so many words, by the position of its first; empty if there are fewer words. */
    long[] shingles(int size) {
        long[] shingles = new long[Math.max(0, count() - size + 1)];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = hash(i, i + size);
        }
        return shingles;
    }

    /** Hash of the words from one to another, exclusive. */
    long hash(int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = mix(hash, hashes[i]);
        }
        return hash;
    }

    private void neutraliseDates() {
        for (int i = 0; i < count(); i++) {
            int length = ends[i] - begins[i];
            if (length >= 3 && length <= 9 && isNear(i, NUMBER)) {
                String word = word(i).toLowerCase(Locale.ROOT);
                if (MONTHS.contains(word)) {
                    hashes[i] = NUMBER;
                }
            }
        }
        for (int i = 0; i < count(); i++) {
            int length = ends[i] - begins[i];
            if (length >= 3 && length <= 9 && isNear(i, NUMBER) && DAYS.contains(word(i).toLowerCase(Locale.ROOT))) {
                hashes[i] = NUMBER;
            } else if (length == 1 && i > 0 && hashes[i - 1] == NUMBER && "aApP".indexOf(text.charAt(begins[i])) >= 0) {
                hashes[i] = NUMBER;
            } else if (length == 2
                    && i > 0
                    && hashes[i - 1] == NUMBER
                    && (word(i).equalsIgnoreCase("am") || word(i).equalsIgnoreCase("pm"))) {
                hashes[i] = NUMBER;
            }
        }
    }

    private boolean isNear(int word, long hash) {
        return word > 0 && hashes[word - 1] == hash || word + 1 < count() && hashes[word + 1] == hash;
    }

    private void findJoints() {
        joints[0] = LINE;
        joints[count()] = LINE;
        for (int i = 1; i < count(); i++) {
            joints[i] = joint(i, ends[i - 1], begins[i]);
        }
    }

    private byte joint(int word, int from, int to) {
        boolean stop = false;
        boolean space = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return LINE;
            }
            stop |= c == '.' || c == '!' || c == '?' || c == '…';
            space |= stop && c == ' ';
        }
        boolean begins = stop && space && !Character.isLowerCase(text.codePointAt(to));
        return begins && !isAbbreviation(word - 1) ? SENTENCE : NONE;
    }

    private boolean isAbbreviation(int word) {
        return ends[word] - begins[word] == 1 && isCapital(word)
                || ABBREVIATIONS.contains(word(word).toLowerCase(Locale.ROOT));
    }

    /** Chains a value to a hash and spreads it over all bits. */
    static long mix(long hash, long value) {
        long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L + 0x7F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }
}
