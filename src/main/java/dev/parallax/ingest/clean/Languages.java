package dev.parallax.ingest.clean;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text by lingua (trigram models; low-accuracy mode is as good on whole paragraphs). One detector a JVM, built at
 * first use.
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

    /** How much of a text is looked at, in characters. */
    private static final int SAMPLE = 1_000;

    /**
     * A language and how sure it is.
     *
     * @param code ISO 639-1 code, lower case; {@code und} if the text has no words of any language
     * @param confidence 0 to 1
     */
    public record Guess(String code, double confidence) {}

    private static final class Holder {

        private static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromLanguages(
                        KNOWN.toArray(Language[]::new))
                .withLowAccuracyMode()
                .build();
    }

    private Languages() {}

    /** The language of a text, judged by its first thousand characters. */
    public static Guess of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return Holder.DETECTOR.computeLanguageConfidenceValues(sample).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> new Guess(code(best.getKey().getIsoCode639_1()), best.getValue()))
                .orElse(new Guess("und", 0));
    }

    /** Whether a language can be told, by its ISO 639-1 code in lower case. */
    public static boolean isKnown(String code) {
        return KNOWN.stream()
                .anyMatch(language -> code(language.getIsoCode639_1()).equals(code));
    }

    private static String code(IsoCode639_1 iso) {
        return iso.name().toLowerCase(Locale.ROOT);
    }
}
