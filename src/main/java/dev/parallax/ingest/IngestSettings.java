package dev.parallax.ingest;

import dev.parallax.codebook.FurnitureLines;
import dev.parallax.ingest.clean.Languages;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a researcher may set about reading articles.
 *
 * @param fields our field to the name it has in the source, where the names of the common producers do not fit ({@code body=maintext}); dots
 *     lead into nested objects ({@code outlet=source.name}). Default none
 * @param languages ISO 639-1 codes of the languages to keep. Default {@code en}
 * @param minimumWords words that a body must have to be an article. Default 50: below it stand captions, tickers and teasers of paywalled
 *     texts, whose shares and tones are noise
 * @param period which days to keep. Default any
 * @param latest last day on which an article can have been published: later dates are mistakes, and null; null for no limit
 * @param furniture lines of pages to cut or to keep always. Default none
 * @param keepFurniture whether page furniture that is learnt stays in the bodies. Default false
 */
public record IngestSettings(
        Map<String, String> fields,
        List<String> languages,
        int minimumWords,
        Period period,
        LocalDate latest,
        FurnitureLines furniture,
        boolean keepFurniture)
        implements Serializable {

    /** Of any day. */
    public IngestSettings(Map<String, String> fields, List<String> languages, int minimumWords) {
        this(fields, languages, minimumWords, Period.ANY, null);
    }

    /** Nothing is said of page furniture, and what is learnt is cut. */
    public IngestSettings(
            Map<String, String> fields, List<String> languages, int minimumWords, Period period, LocalDate latest) {
        this(fields, languages, minimumWords, period, latest, FurnitureLines.none(), false);
    }

    /** @throws IllegalArgumentException if a field or a language is unknown, or the minimum is below 1 */
    public IngestSettings {
        fields = Map.copyOf(fields);
        languages = List.copyOf(languages);
        fields.keySet().forEach(IngestSettings::checkField);
        languages.forEach(IngestSettings::checkLanguage);
        if (languages.isEmpty() || minimumWords < 1) {
            throw new IllegalArgumentException("Invalid settings: " + languages + " languages, at least " + minimumWords
                    + " words. Accept one language or more, and ask for one word or more.");
        }
    }

    /** The same with what the researcher says of page furniture. */
    public IngestSettings with(FurnitureLines lines) {
        return new IngestSettings(fields, languages, minimumWords, period, latest, lines, keepFurniture);
    }

    private static void checkField(String field) {
        if (!FieldNames.FIELDS.containsKey(field)) {
            throw new IllegalArgumentException("Invalid field to map: '" + field + "'. The fields are "
                    + String.join(", ", FieldNames.FIELDS.keySet()) + "; write --map body=maintext.");
        }
    }

    private static void checkLanguage(String language) {
        if (!Languages.isKnown(language)) {
            throw new IllegalArgumentException("Invalid language: '" + language
                    + "'. Give an ISO 639-1 code in lower case, of one of: " + Languages.KNOWN);
        }
    }
}
