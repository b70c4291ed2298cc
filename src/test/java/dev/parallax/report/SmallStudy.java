package dev.parallax.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.LocalSpark;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** An out folder with three outlets, one of which stands out, and with titles that are meant to do harm. */
final class SmallStudy {

    static final String SCRIPT =
            "</script><script>window.harmed = 'script'</script><img src=x onerror=\"window.harmed='image'\">";
    static final String ATTRIBUTE = "Talks \"onload=\"window.harmed='attribute'\" x=\"";
    static final String FORMULA = "=HYPERLINK(\"harm\")";
    static final List<String> OUTLETS = List.of("Morning Post", FORMULA, "Evening Wire");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VOICES = List.of("all", "author", "headline", "indirect", "quoted");
    private static final List<String> VIEWS = List.of("all", "unique", "original");

    private final SparkSession spark = LocalSpark.session();
    private final Tables tables;
    private final List<String> outlets;
    private final boolean dated;
    private final String reference;
    private Map<String, String> settings = Map.of("seed", "1");
    private final List<Map<String, Object>> framing = new ArrayList<>();
    private final List<Map<String, Object>> evidence = new ArrayList<>();

    private SmallStudy(Path out, List<String> outlets, boolean dated, String reference) {
        this.tables = new Tables(spark, out);
        this.outlets = outlets;
        this.dated = dated;
        this.reference = reference;
    }

    /** Writes the tables. */
    static Tables write(java.nio.file.Path out) {
        SmallStudy study = new SmallStudy(new Path(out.toUri()), OUTLETS, true, "others");
        for (String voice : VOICES) {
            for (String view : VIEWS) {
                study.figures(voice, view);
            }
        }
        study.week("2025-05-12", 0.5);
        study.week("2025-05-26", 0.7);
        study.tables();
        study.replace(Table.TERMS, SmallSections.terms());
        study.replace(Table.STORIES, SmallSections.stories());
        study.replace(Table.COVERAGE, SmallSections.coverage());
        study.replace(Table.DISTANCES, SmallSections.distances());
        study.replace(Table.STATEMENTS, SmallSections.statements());
        return study.tables;
    }

    /**
     * Writes the tables of three outlets, of which Alpha's and Beta's frames differ clearly, Beta's by one article; Gamma's texts differ in all that can be told of
     * them, and there is page furniture.
     */
    static Tables writeCautioned(java.nio.file.Path out) {
        SmallStudy study = new SmallStudy(new Path(out.toUri()), List.of("Alpha", "Beta", "Gamma"), true, "median");
        study.cells("frame", "human-cost", "author", "original", List.of(0.5, 0.1, 0.1));
        study.cells("frame", "negotiation", "author", "original", List.of(0.1, 0.5, 0.1));
        study.framing.stream()
                .filter(row ->
                        row.get("unit").equals("Beta") && row.get("subject").equals("negotiation"))
                .forEach(row -> row.put("caution", "one_article"));
        study.tables();
        study.replace(Table.COMPARABILITY, SmallSections.comparability());
        study.replace(Table.FURNITURE, SmallSections.furniture());
        return study.tables;
    }

    /** Writes the tables of other outlets, whose articles have no dates; the first of them never does what the others do. */
    static Tables writeUndated(java.nio.file.Path out) {
        SmallStudy study = new SmallStudy(new Path(out.toUri()), List.of("Alpha", "Beta", "Gamma"), false, "others");
        study.cells("frame", "human-cost", "author", "original", List.of(0.0, 0.4, 0.4));
        study.sentence(1, "a3", "body", "The town’s families 😀 “fled at night”, he said.", 0, "author", "original", 1);
        study.tables();
        return study.tables;
    }

    /**
     * Writes the tables of three outlets whose tones are as given, and of whose frames one is tied to an actor by the first outlet and kept from it by the second;
     * compare was told intervals of 90 % and a minimum of seven. Of the third outlet's tone all same-event differences agree.
     */
    static Tables writeTones(java.nio.file.Path out, List<Double> tones) {
        SmallStudy study = new SmallStudy(new Path(out.toUri()), List.of("Alpha", "Beta", "Gamma"), false, "others");
        study.settings = Map.of("level", "0.9", "minimum clusters", "7");
        study.cells("tone", "", "author", "original", tones);
        study.framing.get(2).put("same_event_q", null);
        study.cells("frame_actor", "human-cost:russia", "author", "original", List.of(0.3, -0.3, 0.0));
        study.tables();
        study.replace(
                Table.MEASURES,
                List.of(card("tone", "-1 to 1", -1), card("frame_actor", "difference of shares of sentences", -1)));
        return study.tables;
    }

    /** Writes the tables of three outlets compared with another reference than all others: the first never does what the others nearly always do. */
    static Tables writeAgainst(java.nio.file.Path out, String reference) {
        SmallStudy study = new SmallStudy(new Path(out.toUri()), List.of("Alpha", "Beta", "Gamma"), false, reference);
        study.cells("frame", "human-cost", "author", "original", List.of(0.0, 0.95, 0.95));
        study.tables();
        return study.tables;
    }

    /** Writes the tables of a study in which too few articles quote anybody for a number: sentences of quoted words, and no estimate. One q is just below 0.05. */
    static Tables writeWithFewQuotations(java.nio.file.Path out) {
        SmallStudy study = new SmallStudy(new Path(out.toUri()), OUTLETS, true, "others");
        study.figures("author", "original");
        study.figures("quoted", "original");
        study.framing.stream()
                .filter(row -> row.get("voice").equals("quoted"))
                .forEach(row -> row.put("estimate", null));
        study.framing.get(0).put("q", 0.0496);
        study.tables();
        return study.tables;
    }

    /** Writes the tables of a study whose articles are too few for any number. */
    static Tables writeWithoutNumbers(java.nio.file.Path out) {
        SmallStudy study = new SmallStudy(new Path(out.toUri()), OUTLETS, true, "others");
        study.figures("author", "original");
        study.framing.forEach(row -> row.put("estimate", null));
        study.tables();
        return study.tables;
    }

    /** Writes the tables of a study in which one outlet alone has numbers, and these in all articles only: none is own reporting. */
    static Tables writeAlone(java.nio.file.Path out) {
        SmallStudy study = new SmallStudy(new Path(out.toUri()), OUTLETS, true, "others");
        study.cells("frame", "human-cost", "author", "all", List.of(0.4, 0.0, 0.0));
        study.framing.removeIf(row -> !row.get("unit").equals(OUTLETS.get(0)));
        study.framing.forEach(row -> {
            row.put("difference", null);
            row.put("q", null);
            row.put("same_event_difference", null);
            row.put("same_event_q", null);
        });
        study.tables();
        return study.tables;
    }

    /** Writes the tables of a story that two outlets tell, of which an article appears each day from 1 May 2025 on. */
    static Tables writeStory(java.nio.file.Path out, int days) {
        SmallStudy study = new SmallStudy(new Path(out.toUri()), List.of("Alpha", "Beta", "Gamma"), true, "others");
        study.cells("frame", "human-cost", "author", "original", List.of(0.2, 0.4, 0.4));
        study.tables();
        List<Map<String, Object>> articles = new ArrayList<>();
        List<Map<String, Object>> members = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            String id = "d" + i;
            articles.add(study.article(id, i % 2, "Day " + i, null));
            articles.get(i).put("day", LocalDate.of(2025, 5, 1).plusDays(i).toString());
            members.add(Map.of("article", id, "story", "d0", "similarity", 0.5));
        }
        study.replace(Table.ARTICLES, articles);
        study.replace(Table.STORIES, members);
        study.replace(Table.COVERAGE, List.of());
        return study.tables;
    }

    /** A week of the first outlet, which differs for sure above 0.6. */
    private void week(String monday, double estimate) {
        cell("outlet", outlets.get(0), "frame", "human-cost", "author", "original", estimate, 0.1);
        framing.get(framing.size() - 1)
                .putAll(Map.of("period", "week", "start", monday, "q", estimate > 0.6 ? 0.01 : 0.6));
    }

    private void figures(String voice, String view) {
        double own = voice.equals("quoted") ? 0.2 : 0.6;
        cells("frame", "human-cost", voice, view, List.of(own, 0.2, 0.2));
        cells("frame", "negotiation", voice, view, List.of(0.3, 0.3, 0.3));
        cells("attention", "united-states", voice, view, List.of(0.5, 0.5, 0.5));
        sentence(0, "a1", "body", "The town’s families 😀 “fled at night”, he said.", 0, voice, view, 1);
        sentence(0, "a1", "title", SCRIPT, 0, voice, view, 2);
        sentence(0, "a2", "title", ATTRIBUTE, 0, voice, view, 3);
    }

    private void cells(String measure, String subject, String voice, String view, List<Double> estimates) {
        for (int i = 0; i < estimates.size(); i++) {
            double estimate = estimates.get(i);
            double difference =
                    estimate - (estimates.stream().mapToDouble(d -> d).sum() - estimate) / 2;
            cell("outlet", outlets.get(i), measure, subject, voice, view, estimate, difference);
        }
        cell("country", "Utopia", measure, subject, voice, view, estimates.get(0), 0);
    }

    private void cell(
            String grouping,
            String unit,
            String measure,
            String subject,
            String voice,
            String view,
            double estimate,
            double difference) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of(
                "grouping", grouping,
                "unit", unit,
                "measure", measure,
                "subject", subject,
                "voice", voice,
                "view", view,
                "period", "whole",
                "reference", reference));
        row.putAll(Map.of(
                "estimate",
                estimate,
                "ci_low",
                estimate - 0.1,
                "ci_high",
                estimate + 0.1,
                "n_articles",
                20,
                "n_clusters",
                18,
                "numerator",
                20 * estimate,
                "denominator",
                20,
                "difference",
                difference));
        row.putAll(Map.of(
                "difference_low",
                difference - 0.1,
                "difference_high",
                difference + 0.1,
                "reference_estimate",
                estimate - difference,
                "p",
                0.0001,
                "q",
                Math.abs(difference) > 0.3 ? 0.0004 : 0.6));
        row.putAll(Map.of(
                "same_event_stories",
                7,
                "same_event_difference",
                difference / 2,
                "same_event_low",
                difference / 2 - 0.1,
                "same_event_high",
                difference / 2 + 0.1,
                "same_event_q",
                Math.abs(difference) > 0.3 && view.equals("original") ? 0.01 : 0.7));
        if (unit.equals(reference)) {
            row.put("difference", null);
        }
        framing.add(row);
    }

    private void sentence(
            int outlet, String article, String part, String text, int begin, String voice, String view, int rank) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "outlet", outlets.get(outlet),
                "measure", "frame",
                "subject", "human-cost",
                "voice", voice,
                "view", view,
                "period", "whole",
                "rank", rank,
                "article", article,
                "part", part));
        row.putAll(
                Map.of("begin", begin, "end", text.codePointCount(0, text.length()), "sentence", text, "weight", 1.0));
        evidence.add(row);
    }

    private void tables() {
        replace(
                Table.ARTICLES,
                List.of(
                        article("a1", 0, SCRIPT, "https://morning.example/a1"),
                        article("a2", 0, ATTRIBUTE, "javascript:window.harmed='address'"),
                        article("a3", 1, "Third", null),
                        article("a4", 2, "Fourth", null)));
        replace(Table.FRAMING, framing);
        replace(Table.EVIDENCE, evidence);
        replace(
                Table.MEASURES,
                List.of(card("attention", "share of articles", 0), card("frame", "share of sentences", 0)));
        replace(Table.ANNOTATIONS, List.of(annotation()));
        replace(Table.REJECTS, List.of(reject()));
        replace(
                Table.INPUTS,
                List.of(Map.of("path", "in.jsonl", "bytes", 10, "read", 5, "accepted", 4, "rejected", 1)));
        replace(Table.RUNS, List.of(run()));
    }

    private Map<String, Object> article(String id, int outlet, String title, String url) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "id",
                id,
                "outlet",
                outlets.get(outlet),
                "groups",
                outlet == 0 ? Map.of("country", "Utopia") : Map.of(),
                "title",
                title,
                "title_hash",
                "t-" + id,
                "body",
                "The town’s families 😀 “fled at night”, he said.",
                "text_hash",
                "b-" + id));
        row.putAll(Map.of(
                "language",
                "en",
                "words",
                9,
                "reuse_cluster",
                id,
                "reuse_share",
                0.0,
                "reuse_class",
                "original",
                "agency_copy",
                false,
                "issues",
                List.of(),
                "source",
                "in.jsonl",
                "line",
                1));
        row.putAll(Map.of("words_read", 9, "other_titles", List.of(), "segments", List.of()));
        row.put("url", url);
        row.put("day", !dated ? null : id.equals("a4") ? "2025-05-30" : "2025-05-16");
        return row;
    }

    /** The quotation begins at code point 22, which is UTF-16 unit 23: an emoji stands before it. */
    private static Map<String, Object> annotation() {
        return Map.of(
                "text_hash",
                "b-a1",
                "pipeline",
                "test",
                "status",
                "ok",
                "characters",
                48,
                "words",
                9,
                "sentences",
                List.of(),
                "quotes",
                List.of(Map.of("begin", 22, "end", 37, "closed", true)));
    }

    private static Map<String, Object> card(String measure, String unit, double lower) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "measure",
                measure,
                "meaning",
                "What " + measure + " says",
                "formula",
                "a / b",
                "unit",
                unit,
                "base",
                "article_mean",
                "scale",
                1.0,
                "source",
                "A paper",
                "version",
                1,
                "trust",
                "High, for a test",
                "failure",
                "None known"));
        row.put("lower", lower);
        return row;
    }

    private static Map<String, Object> reject() {
        return Map.of("source", "in.jsonl", "line", 5, "reason", "too_short", "detail", "3 words", "excerpt", SCRIPT);
    }

    private Map<String, Object> run() {
        return Map.of(
                "run",
                "r",
                "stage",
                "compare",
                "started",
                "2025-06-01T10:00:00Z",
                "finished",
                "2025-06-01T10:01:00Z",
                "seconds",
                60.0,
                "counts",
                Map.of("framing cells", 5),
                "settings",
                settings,
                "versions",
                Map.of("parallax", "test"),
                "throughput",
                1.0);
    }

    private <R extends Record> void replace(Table<R> table, List<Map<String, Object>> rows) {
        List<String> lines = rows.stream().map(SmallStudy::json).toList();
        tables.replace(
                table,
                tables.rows(
                        table,
                        spark.read().schema(table.schema()).json(spark.createDataset(lines, Encoders.STRING()))));
    }

    private static String json(Map<String, Object> row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
