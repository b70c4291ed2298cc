package dev.parallax.ingest.damage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs mojibake: UTF-8 that was read as Windows-1252 or Latin-1, once or several times over ({@code â€œ} for {@code “}). A sequence is
 * decoded only if its bytes are valid UTF-8 and it is no spelling of its own, such as the end of {@code CAFÉ»}.
 */
final class Mojibake {

    /** Texts that passed through more wrong readings than this have not been seen. */
    private static final int MOST_LAYERS = 4;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What the bytes 80 to BF look like in Latin-1 and in Windows-1252. */
    private static final String NEXT =
            "[\\u0080-\\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";

    /** As {@link #NEXT}, without the quotation marks and dashes that stand behind an accented letter in sound texts. */
    private static final String NEXT_NO_MARK =
            "[\\u0080-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF\u20AC\u201A\u0192\u201E\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u02DC\u2122\u0161\u0153\u017E\u0178]";

    private static final String THREE = "[\\u00E0-\\u00EF]" + NEXT + "{2}";
    private static final String FOUR = "[\\u00F0-\\u00F4]" + NEXT + "{3}";
    private static final String TWO_OF_MANY = "(?:[\\u00C2-\\u00DF]" + NEXT + "){2,}";
    private static final String TWO =
            "\\u00C2[\\u00A0-\\u00BF]|(?<![\\p{Lu}])\\u00C3" + NEXT + "|[\\u00C3-\\u00DF]" + NEXT_NO_MARK;
    private static final Pattern SEQUENCES =
            Pattern.compile("(?:" + FOUR + "|" + THREE + "|" + TWO_OF_MANY + "|" + TWO + ")+");

    /** The bytes of a closing mark (E2 80 9D) lose their last one, which Windows-1252 does not know. */
    private static final Pattern LOST_LAST_BYTE =
            Pattern.compile("\u00E2\u20AC(?:[\\u009D\uFFFD]|(?=[\\s,.;:!?)\\]\u2014\u2013-]|$))");

    /** A hard space whose second half became a plain one. */
    private static final Pattern LOST_SPACE =
            Pattern.compile("(?<![\\p{L}\\d])\u00C2(?=\\s|$)|(?<=[\\p{Ll}\\d,.;:!?])\u00C2(?=\\s|$)");

    /** A lead byte and one more; whatever holds none of these is sound. */
    private static final Pattern SUSPECT = Pattern.compile("[\\u00C2-\\u00F4](?:" + NEXT + "|\\s|$)");

    /** Marks of Windows-1252 that were read as Latin-1, where control characters stand. */
    private static final Pattern CONTROLS = Pattern.compile("[\\u0080-\\u0084\\u0086-\\u009F]");

    private Mojibake() {}

    /** @param text as it was read, before control characters and odd spaces are cleaned */
    static String repair(String text) {
        return text.chars().anyMatch(Mojibake::maySignal) ? undone(text) : text;
    }

    /** Whether a character is one that mojibake begins with, or a control character; most English texts have none. */
    private static boolean maySignal(int c) {
        return c >= 0x80 && c <= 0x9F || c >= 0xC2 && c <= 0xF4;
    }

    private static String undone(String text) {
        String repaired = text;
        for (int layer = 0; layer < MOST_LAYERS && SUSPECT.matcher(repaired).find(); layer++) {
            String next = oneLayer(repaired);
            if (next.equals(repaired)) {
                break;
            }
            repaired = next;
        }
        Matcher controls = CONTROLS.matcher(repaired);
        return controls.find()
                ? controls.replaceAll(found -> windows(found.group().charAt(0)))
                : repaired;
    }

    private static String oneLayer(String text) {
        String decoded = SEQUENCES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decode(found.group())));
        String closed = LOST_LAST_BYTE.matcher(decoded).replaceAll("\u201D");
        return closed.equals(text) ? text : LOST_SPACE.matcher(closed).replaceAll("");
    }

    /** The text whose UTF-8 looks like this; the sequence itself if there is none. */
    private static String decode(String sequence) {
        ByteBuffer bytes = ByteBuffer.allocate(sequence.length());
        for (int i = 0; i < sequence.length(); i++) {
            char c = sequence.charAt(i);
            bytes.put(c < 0x100 ? (byte) c : WINDOWS.encode(String.valueOf(c)).get());
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return sequence;
        }
    }

    private static String windows(char control) {
        String read = new String(new byte[] {(byte) control}, WINDOWS);
        return read.equals("\uFFFD") ? "" : Matcher.quoteReplacement(read);
    }
}
