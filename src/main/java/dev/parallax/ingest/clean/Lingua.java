package dev.parallax.ingest.clean;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;

/** The library lingua: trigram models; its low-accuracy mode is as good on whole paragraphs. One detector a JVM, built at first use. */
final class Lingua {

    private static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromLanguages(
                    Languages.KNOWN.toArray(Language[]::new))
            .withLowAccuracyMode()
            .build();

    private Lingua() {}

    /**
     * The languages that come into question, best first.
     *
     * @return with scores: 1 for the first, for the others the ratio of log-likelihoods to it, below 1; empty for a text without words
     */
    static List<Entry<Language, Double>> scores(String text) {
        return DETECTOR.computeLanguageConfidenceValues(text).entrySet().stream()
                .sorted(Entry.<Language, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Entry.comparingByKey()))
                .toList();
    }

    /** ISO 639-1 code of a language, in lower case. */
    static String code(Language language) {
        return language.getIsoCode639_1().name().toLowerCase(Locale.ROOT);
    }
}
