package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;

import com.microsoft.playwright.Page;
import dev.parallax.LocalSpark;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Size of the report and milliseconds of a click at the size of a large study: 40,000 articles of 60 outlets in 20 countries, 330 subjects of
 * 11 measures, 300,000 cells, 5 million cells of single weeks, over a million evidence rows, 120,000 terms, 1,000 stories that most outlets
 * have, 9,150 distances, 240,000 statements. Run its main with the folder to write to; it needs Chromium.
 */
public final class ReportScale {

    private static final long ARTICLES = 40_000;
    private static final int OUTLETS = 60;
    private static final int MEASURES = 11;
    private static final int SUBJECTS = 30;
    private static final int WEEKS = 22;
    private static final int SLICES = 12;
    private static final int TERMS = 2_000;
    private static final int STORY = 40;
    private static final String MEASURE =
            "element_at(array('attention', 'attention_lead', 'attention_rate', 'actor_tone', 'agency', 'power',"
                    + " 'frame', 'frame_articles', 'label', 'frame_actor', 'power_act'), cast(m + 1 as int))";
    private static final String SUBJECT =
            "case when m in (8, 9, 10) then concat('thing-', s div 6, ':name-', s) else concat('subject-', s) end";

    private final SparkSession spark = LocalSpark.session();
    private final Tables tables;

    private ReportScale(Path out) {
        this.tables = new Tables(spark, new org.apache.hadoop.fs.Path(out.toUri()));
    }

    public static void main(String[] arguments) throws IOException {
        ReportScale scale = new ReportScale(Path.of(arguments[0]));
        scale.generate();
        long start = System.nanoTime();
        var report = new Report(scale.tables, Glossary.none()).write("scale", LocalDate.of(2025, 6, 2));
        double seconds = (System.nanoTime() - start) / 1e9;
        say("%.1f MB, written in %.0f s", Files.size(Path.of(report.toUri())) / 1e6, seconds);
        measureClicks(report.toUri().toString().replace("file:/", "file:///"));
    }

    private static void measureClicks(String address) {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.browser().newPage();
            page.navigate(address);
            page.locator("h1").waitFor();
            Object opened = page.evaluate("performance.getEntriesByType('navigation')[0].domComplete");
            say("%-24s %5.0f ms", "opening", ((Number) opened).doubleValue());
            click(page, "evidence of a number", "document.querySelector('.number').click()");
            page.keyboard().press("Escape");
            click(page, "other voice", choice("voice", 0));
            click(page, "other view", choice("view", 0));
            for (String place : List.of(
                    "compare/attention",
                    "compare/label",
                    "outlet/7",
                    "actor/subject-3",
                    "story/3",
                    "distance/terms",
                    "about",
                    "overview")) {
                click(page, "#/" + place, "location.hash = '#/" + place + "'");
            }
        }
    }

    private static String choice(String name, int option) {
        return "(() => { const s = document.querySelector('#filter-" + name + "'); s.value = " + option
                + "; s.dispatchEvent(new Event('change')); })()";
    }

    /** From the click to the second frame after it has been handled. */
    private static void click(Page page, String what, String script) {
        String handled = script.startsWith("location")
                ? "addEventListener('hashchange', () => frames(), { once: true }); " + script
                : script + "; frames()";
        Object milliseconds =
                page.evaluate("new Promise(done => { const start = performance.now(); const frames = () =>"
                        + " requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start))); "
                        + handled + " })");
        say("%-24s %5.0f ms", what, ((Number) milliseconds).doubleValue());
    }

    private void generate() {
        Dataset<Row> articles = spark.range(ARTICLES)
                .selectExpr(
                        "concat('a', id) as id",
                        "concat('Outlet ', lpad(id % " + OUTLETS + ", 2, '0')) as outlet",
                        "map('country', concat('Country ', id % 20)) as groups",
                        "concat('Headline number ', id, ' on the talks and on what came of them') as title",
                        "concat('t', id) as title_hash",
                        "date_add(date'2025-01-01', cast(id % 150 as int)) as day",
                        "concat('https://outlet', id % " + OUTLETS
                                + ", '.example/news/2025/', id, '-talks-and-what-came-of-them') as url",
                        "repeat('The delegation said that it had come to hear what the other side would offer. ', 65) as body",
                        "concat('b', id) as text_hash",
                        "'en' as language",
                        "900 as words",
                        "900 as words_read",
                        "array() as other_titles",
                        "array() as segments",
                        "concat('a', id) as reuse_cluster",
                        "0D as reuse_share",
                        "'original' as reuse_class",
                        "false as agency_copy",
                        "array() as issues",
                        "'in' as source",
                        "id as line");
        replace(Table.ARTICLES, articles);
        Dataset<Row> outlets = framing("outlet", "Outlet ", OUTLETS);
        replace(Table.FRAMING, outlets.unionByName(weeks(outlets)).unionByName(framing("country", "Country ", 20)));
        replace(Table.STORIES, stories(articles));
        replace(Table.COVERAGE, coverage());
        replace(Table.TERMS, terms());
        replace(Table.DISTANCES, distances());
        replace(Table.STATEMENTS, statements());
        replace(Table.EVIDENCE, evidence());
        replace(Table.MEASURES, measures());
        replace(
                Table.ANNOTATIONS,
                articles.selectExpr(
                        "text_hash",
                        "'p' as pipeline",
                        "'ok' as status",
                        "5000 as characters",
                        "900 as words",
                        "array() as sentences",
                        "array(named_struct('begin', 30, 'end', 90, 'closed', true)) as quotes"));
        replace(
                Table.REJECTS,
                spark.range(400)
                        .selectExpr(
                                "'in' as source",
                                "id as line",
                                "element_at(array('too_short', 'duplicate'), cast(1 + id % 2 as int)) as reason",
                                "'why' as detail"));
        replace(
                Table.INPUTS,
                spark.range(1)
                        .selectExpr(
                                "'in' as path",
                                "1L as bytes",
                                "40400L as read",
                                "40000L as accepted",
                                "400L as rejected"));
        replace(
                Table.RUNS,
                spark.range(1)
                        .selectExpr(
                                "'r' as run",
                                "'compare' as stage",
                                "timestamp'2025-06-01' as started",
                                "timestamp'2025-06-01' as finished",
                                "1D as seconds",
                                "map('cells', 1L) as counts",
                                "map('seed', '1') as settings",
                                "map('parallax', '0') as versions",
                                "1D as throughput"));
    }

    /** Every unit, measure, subject, voice and view, by number. */
    private Dataset<Row> combinations(int units) {
        return spark.range((long) units * MEASURES * SUBJECTS * SLICES)
                .selectExpr(
                        "id % " + units + " as u",
                        "id div " + units + " % " + MEASURES + " as m",
                        "id div " + units * MEASURES + " % " + SUBJECTS + " as s",
                        "id div " + units * MEASURES * SUBJECTS + " as w",
                        "id as seed")
                .selectExpr(
                        "u",
                        "m",
                        "s",
                        "seed",
                        MEASURE + " as measure",
                        SUBJECT + " as subject",
                        "element_at(array('all', 'author', 'headline', 'quoted'), cast(w % 4 + 1 as int)) as voice",
                        "element_at(array('all', 'unique', 'original'), cast(w div 4 + 1 as int)) as view");
    }

    private Dataset<Row> framing(String grouping, String unit, int units) {
        return combinations(units)
                .withColumn("noise", expr("(pmod(xxhash64(seed), 100003) / 100003D - 0.5) * 0.2"))
                .selectExpr(
                        "'" + grouping + "' as grouping",
                        "concat('" + unit + "', lpad(u, 2, '0')) as unit",
                        "measure",
                        "subject",
                        "voice",
                        "view",
                        "'whole' as period",
                        "cast(null as date) as start",
                        "0.3 + noise as estimate",
                        "0.25 + noise as ci_low",
                        "0.35 + noise as ci_high",
                        "600L as n_articles",
                        "550L as n_clusters",
                        "1D as numerator",
                        "1D as denominator",
                        "'others' as reference",
                        "0.3D as reference_estimate",
                        "noise as difference",
                        "noise - 0.0512345 as difference_low",
                        "noise + 0.0512345 as difference_high",
                        "0.5D as p",
                        "if(abs(noise) > 0.09, 0.01 * abs(noise), 0.3 + noise) as q",
                        "200L as same_event_stories",
                        "noise / 2 as same_event_difference",
                        "noise / 2 - 0.0612345 as same_event_low",
                        "noise / 2 + 0.0612345 as same_event_high",
                        "if(abs(noise) > 0.09, 0.03 * abs(noise), 0.4 + noise) as same_event_q");
    }

    /** Every cell of an outlet in every week: about 30 articles each, so that none is left out for having too few. */
    private static Dataset<Row> weeks(Dataset<Row> outlets) {
        return outlets.withColumn("week", explode(sequence(lit(0), lit(WEEKS - 1))))
                .withColumn("period", lit("week"))
                .withColumn("start", expr("date_add(date'2024-12-30', 7 * week)"))
                .withColumn("estimate", expr("estimate + 0.001234 * (week - 11)"))
                .withColumn("n_articles", lit(30L))
                .drop("week");
    }

    /** The articles by forties, each of another outlet. */
    private static Dataset<Row> stories(Dataset<Row> articles) {
        return articles.selectExpr(
                "id as article", "concat('a', line - line % " + STORY + ") as story", "0.5D as similarity");
    }

    /** Six an article, of eighty actors. */
    private Dataset<Row> statements() {
        return spark.range(6 * ARTICLES)
                .selectExpr("*", "pmod(xxhash64(id), 40) * 50 as begin", "cast(1 + pmod(xxhash64(id), 4) as int) as c")
                .selectExpr(
                        "concat('a', id % " + ARTICLES + ") as article",
                        "'body' as part",
                        "if(id % 3 = 0, 'quoted', 'indirect') as voice",
                        "begin as content_begin",
                        "begin + 180 as content_end",
                        "30 as words",
                        "0 as quoted_words",
                        "element_at(array('say', 'claim', 'deny', 'insist'), c) as cue",
                        "element_at(array('neutral', 'doubt', 'denial', 'force'), c) as cue_class",
                        "concat('subject-', pmod(xxhash64(id, 1), 80)) as actor",
                        "'official' as role",
                        "'cue' as rule");
    }

    private Dataset<Row> coverage() {
        return spark.range(ARTICLES / STORY * OUTLETS)
                .selectExpr(
                        "concat('a', id div " + OUTLETS + " * " + STORY + ") as story",
                        "concat('Outlet ', lpad(id % " + OUTLETS + ", 2, '0')) as outlet",
                        "if(id % 3 = 0, 0L, 1L) as articles",
                        "667L as outlet_articles",
                        "40L as story_articles",
                        "0.6667D as expected",
                        "if(id % 3 = 0, -0.8165D, 0.4082D) as residual",
                        "if(id % 9 = 0, 0.012D, 0.9D) as p",
                        "if(id % 9 = 0, 0.0345D, 0.9876D) as q",
                        "id % 9 = 0 as omission");
    }

    /** Terms of every outlet, each with five sentences. */
    private Dataset<Row> terms() {
        return spark.range((long) OUTLETS * TERMS)
                .selectExpr(
                        "id % " + OUTLETS + " as u",
                        "id div " + OUTLETS + " as t",
                        "pmod(xxhash64(id), 4001) / 1000D - 2 as lrc")
                .selectExpr(
                        "concat('Outlet ', lpad(u, 2, '0')) as outlet",
                        "concat('phrase of words ', t) as term",
                        "80L as articles",
                        "667L as total_articles",
                        "900L as reference_articles",
                        "39333L as reference_total_articles",
                        "lrc",
                        "3 * lrc as z",
                        "1 as n",
                        "90L as uses",
                        "1000L as reference_uses",
                        "600000L as total_uses",
                        "35400000L as reference_total_uses",
                        "lrc as log_odds",
                        "0.1D as log_odds_variance",
                        "18D as prior",
                        "transform(sequence(1, 5), k -> named_struct('article', concat('a', (pmod(xxhash64(t, k), 600)) * "
                                + OUTLETS
                                + " + u), 'begin', cast(80 * k as int), 'end', cast(80 * k + 79 as int))) as contexts");
    }

    /** Every facet of every pair of outlets, and of each outlet with all others. */
    private Dataset<Row> distances() {
        Dataset<Row> facets =
                spark.range(1).selectExpr("explode(array('terms', 'frames', 'actors', 'labels', 'sources')) as facet");
        Dataset<Row> pairs = spark.range((long) OUTLETS * (OUTLETS + 1))
                .selectExpr("id % " + OUTLETS + " as u", "id div " + OUTLETS + " as v")
                .filter("v > u");
        return facets.crossJoin(pairs)
                .withColumn("polarisation", expr("0.5 + pmod(xxhash64(facet, u, v), 10007) / 25000D"))
                .selectExpr(
                        "facet",
                        "concat('Outlet ', lpad(u, 2, '0')) as outlet",
                        "if(v = " + OUTLETS + ", 'others', concat('Outlet ', lpad(v, 2, '0'))) as reference",
                        "667L as clusters",
                        "667L as reference_clusters",
                        "polarisation",
                        "polarisation - 0.0312345 as polarisation_low",
                        "polarisation + 0.0312345 as polarisation_high",
                        "polarisation / 60 as p",
                        "polarisation / 50 as q",
                        "0.1234567 as jensen_shannon");
    }

    /** Five sentences a cell, of 160 characters. */
    private Dataset<Row> evidence() {
        return combinations(OUTLETS)
                .selectExpr("*", "explode(sequence(1, 5)) as rank")
                .withColumn(
                        "a",
                        expr("pmod(xxhash64(u, m, s, rank, seed % 3), " + ARTICLES + " div " + OUTLETS + ") * "
                                + OUTLETS + " + u"))
                .withColumn("begin", expr("cast(pmod(xxhash64(seed, rank), 25) * 200 as int)"))
                .selectExpr(
                        "concat('Outlet ', lpad(u, 2, '0')) as outlet",
                        "measure",
                        "subject",
                        "voice",
                        "view",
                        "'whole' as period",
                        "rank",
                        "concat('a', a) as article",
                        "'body' as part",
                        "begin",
                        "begin + 160 as end",
                        "rpad(concat('Sentence ', begin, ' of article ', a, ' says what the delegations said '), 160, 'and said again ') as sentence",
                        "1D as weight");
    }

    private Dataset<Row> measures() {
        return spark.range(MEASURES)
                .selectExpr("id as m")
                .selectExpr(
                        MEASURE + " as measure",
                        "'What it says' as meaning",
                        "'a / b' as formula",
                        "'share of sentences' as unit",
                        "'pooled' as base",
                        "1D as scale",
                        "'Paper' as source",
                        "1 as version",
                        "'High' as trust",
                        "'None' as failure");
    }

    /** Writes the rows, with null in the columns that they have not. */
    private <R extends Record> void replace(Table<R> table, Dataset<Row> rows) {
        List<String> present = List.of(rows.columns());
        Column[] columns = Arrays.stream(table.schema().fields())
                .map(field -> (present.contains(field.name()) ? col(field.name()) : lit(null))
                        .cast(field.dataType())
                        .as(field.name()))
                .toArray(Column[]::new);
        tables.replace(table, tables.rows(table, rows.select(columns)));
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
