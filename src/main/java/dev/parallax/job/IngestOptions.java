package dev.parallax.job;

import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.FurnitureLines;
import dev.parallax.codebook.Topic;
import dev.parallax.ingest.IngestSettings;
import dev.parallax.ingest.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What to read and how. */
final class IngestOptions {

    @Option(
            names = "--articles",
            paramLabel = "PATH",
            arity = "1..*",
            required = true,
            description = {
                "Files, folders or globs with articles, in any mix: JSON Lines or JSON (.jsonl, .ndjson, .json), CSV or TSV with header"
                        + " (.csv, .tsv), Parquet (.parquet), text (<outlet>/<file>.txt, first line the title), each plain or"
                        + " compressed (.gz, .bz2).",
                "Example: --articles sample-data/articles 'crawl/2025-0[56]/*.jsonl.gz'"
            })
    List<String> articles = new ArrayList<>();

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME",
            description = {
                "Which field of the source holds a field of ours (id, outlet, title, published, url, author, body, language);"
                        + " repeat for more. The names of news-please, Media Cloud, GDELT and NewsAPI are known without it.",
                "Example: --map body=maintext --map outlet=source.name"
            })
    Map<String, String> map = new LinkedHashMap<>();

    @Option(
            names = "--no-topic-filter",
            description =
                    "Accept articles on any topic and of any day. Default: the codebook's topic decides, if it has one.")
    boolean noTopicFilter;

    @Option(
            names = "--minimum-words",
            paramLabel = "N",
            defaultValue = "50",
            description = "Reject bodies of fewer words (too_short). Default: ${DEFAULT-VALUE} words.")
    int minimumWords;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = Day.class,
            description =
                    "Reject articles of an earlier day (out_of_period). Example: --since 2025-05-01. Default: any day.")
    LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Day.class,
            description =
                    "Reject articles of a later day (out_of_period). Example: --until 2025-06-30. Default: any day.")
    LocalDate until;

    /** Reads a day, and says how to write one. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'" + written + "' is no day; write year, month and day, as in 2025-05-16");
            }
        }
    }

    /** What becomes of articles without a day. */
    enum Undated {
        KEEP,
        REJECT
    }

    @Option(
            names = "--undated",
            paramLabel = "keep|reject",
            defaultValue = "keep",
            description =
                    "Keep or reject (undated) articles without a day that can be read. Default: ${DEFAULT-VALUE}.")
    Undated undated;

    @Option(
            names = "--keep-furniture",
            description = {
                "Leave page furniture (footers, teasers, newsletter calls, which recur in an outlet whatever the article tells) in the"
                        + " articles; the table furniture says what would be cut.",
                "Default: it is cut."
            })
    boolean keepFurniture;

    @Option(
            names = "--replace",
            description = {
                "Let these articles take the place of those of an earlier run with other --articles in the same out folder.",
                "Default: that is an error, so that no study overwrites another. Annotations are kept in either case."
            })
    boolean replace;

    /** The topic that decides; null where every article is wanted. */
    Topic topic(Codebook codebook) {
        return noTopicFilter ? null : codebook.topic();
    }

    /** @throws IllegalArgumentException if they name a field that there is not, ask for no word, or for a period that ends before it begins */
    IngestSettings reading() {
        // East of Greenwich it may be tomorrow.
        LocalDate latest = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        return new IngestSettings(
                map, List.of("en"), minimumWords, period(), latest, FurnitureLines.none(), keepFurniture);
    }

    private Period period() {
        return new Period(since, until, undated == Undated.KEEP);
    }

    /** What the run's record says about this. */
    Map<String, String> settings(Files files) {
        Map<String, String> settings = new TreeMap<>(files.settings());
        settings.put("articles", String.join(" ", articles));
        settings.put("map", map.toString());
        settings.put("minimum words", String.valueOf(minimumWords));
        settings.put("period", period().toString());
        settings.put("undated", undated.name().toLowerCase(Locale.ROOT));
        settings.put("keep furniture", String.valueOf(keepFurniture));
        settings.put("topic filter", String.valueOf(topic(files.codebook()) != null));
        return settings;
    }
}
