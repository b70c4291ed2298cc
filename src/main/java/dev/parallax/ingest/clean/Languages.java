package dev.parallax.ingest.clean;

import com.github.pemistahl.lingua.api.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;

/**
 * Tells the language of a text by {@link Lingua}.
 *
 * <p>Names decide a list of results or delegates, and English ones come out as Dutch or Czech. So where English is not the clear winner in
 * Latin letters, the words that are neither names nor numbers decide ({@link RunningText}); where there are hardly any, such a text is taken
 * for English unless its source declares another language.
 */
public final class Languages {

    /** The languages that are told apart: those that appear beside English in news archives. A text in another is taken for the nearest. */
    public static final List<Language> KNOWN = List.of(
            Language.ARABIC,
            Language.BELARUSIAN,
            Language.BULGARIAN,
            Language.CHINESE,
            Language.CZECH,
            Language.DUTCH,
            Language.ENGLISH,
            Language.FRENCH,
            Language.GERMAN,
            Language.GREEK,
            Language.HEBREW,
            Language.HUNGARIAN,
            Language.ITALIAN,
            Language.JAPANESE,
            Language.PERSIAN,
            Language.POLISH,
            Language.PORTUGUESE,
            Language.ROMANIAN,
            Language.RUSSIAN,
            Language.SERBIAN,
            Language.SPANISH,
            Language.SWEDISH,
            Language.TURKISH,
            Language.UKRAINIAN);

    /** How much of a text is looked at, in characters, and in how many pieces from its beginning to its end. */
    private static final int SAMPLE = 1_000;

    private static final int PIECES = 3;

    /** English that is less ahead of the next language than this is looked at again; of 4,269 English articles one is. */
    private static final double CLEAR = 0.1;

    /** Share of words that are no names from which on a text is no list: in articles, also in German, above it. */
    private static final double RUNNING_SHARE = 0.4;

    /** The score of English in the words of a list, of that of the best language; in words of other languages it is below 0.8. */
    private static final double ENGLISH_SCORE = 0.85;

    /** Fewer words of a list than this tell nothing. */
    private static final int FEW = 3;

    /**
     * The language of a text.
     *
     * @param code ISO 639-1 code, lower case; {@code und} if the text is in none of the known languages
     * @param next code of the language that comes next; null if none comes into question
     * @param margin how far the language is ahead of the next, 0 (as likely) to 1: 1 less the ratio of the two scores of lingua, which gives
     *     its first choice 1 in any case
     * @param unclear whether the text is names and numbers, and was taken for English as nothing says otherwise
     */
    public record Guess(String code, String next, double margin, boolean unclear) {

        private static Guess of(List<Entry<Language, Double>> scores) {
            if (scores.isEmpty()) {
                return new Guess("und", null, 0, false);
            }
            String code = Lingua.code(scores.get(0).getKey());
            return scores.size() == 1
                    ? new Guess(code, null, 1, false)
                    : new Guess(
                            code,
                            Lingua.code(scores.get(1).getKey()),
                            1 - scores.get(1).getValue(),
                            false);
        }

        private Guess in(String language, boolean isUnclear) {
            return language.equals(code) ? this : new Guess(language, code, 0, isUnclear);
        }
    }

    private Languages() {}

    /**
     * The language of a text, judged by its beginning, middle and end.
     *
     * @param declared the language that its source declares, as written; null if none
     */
    public static Guess of(String text, String declared) {
        String sample = sample(text);
        Guess guess = Guess.of(Lingua.scores(sample));
        boolean clear = guess.code().equals("en") && guess.margin() >= CLEAR;
        return clear || guess.code().equals("und") || !isLatin(sample) ? guess : withoutNames(sample, guess, declared);
    }

    private static Guess withoutNames(String sample, Guess guess, String declared) {
        RunningText text = RunningText.of(sample);
        if (text.isEnglish()) {
            return guess.in("en", false);
        }
        if (text.plainShare() >= RUNNING_SHARE) {
            return guess.code().equals("en") ? guess.in("und", false) : guess;
        }
        if (text.plain().size() >= FEW) {
            boolean english = Lingua.scores(String.join(" ", text.plain())).stream()
                    .anyMatch(score -> score.getKey() == Language.ENGLISH && score.getValue() >= ENGLISH_SCORE);
            return english ? guess.in("en", false) : guess;
        }
        boolean other = declared != null
                && !declared.isBlank()
                && !declared.strip().toLowerCase(Locale.ROOT).startsWith("en");
        return other ? guess : guess.in("en", true);
    }

    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int length = SAMPLE / PIECES;
        StringBuilder sample = new StringBuilder();
        for (int piece = 0; piece < PIECES; piece++) {
            int begin = (int) ((long) (text.length() - length) * piece / (PIECES - 1));
            sample.append(text, begin, begin + length).append('\n');
        }
        return sample.toString();
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin > letters;
    }

    /** Whether a language can be told, by its ISO 639-1 code in lower case. */
    public static boolean isKnown(String code) {
        return KNOWN.stream().anyMatch(language -> Lingua.code(language).equals(code));
    }
}
