package dev.parallax.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import dev.parallax.annotate.Annotate;
import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.Annotators;
import dev.parallax.annotate.Limits;
import dev.parallax.compare.Compare;
import dev.parallax.compare.CompareSettings;
import dev.parallax.compare.repetition.Repetitions;
import dev.parallax.ingest.Ingest;
import dev.parallax.ingest.Ingested;
import dev.parallax.ingest.furniture.Background;
import dev.parallax.ingest.reuse.Reuse;
import dev.parallax.ingest.source.FoundFile;
import dev.parallax.job.Job.Outcome;
import dev.parallax.measure.Measured;
import dev.parallax.measure.Measuring;
import dev.parallax.model.Article;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.model.StoryArticle;
import dev.parallax.model.Unlisted;
import dev.parallax.model.Wording;
import dev.parallax.report.Glossary;
import dev.parallax.report.Report;
import dev.parallax.spark.Rows;
import dev.parallax.spark.SideBySide;
import dev.parallax.spark.Staging;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The stages, wired: what each reads, does and writes, and what is said about it. */
final class Stages {

    private static final List<Table<?>> COMPARED = List.of(
            Table.COMPARABILITY,
            Table.STORIES,
            Table.FRAMING,
            Table.EVIDENCE,
            Table.TERMS,
            Table.DISTANCES,
            Table.COVERAGE,
            Table.MEASURES);

    /** The count that ingest's throughput is of. */
    private static final String READ = "records read";

    private static final String TWICE = "texts annotated twice";

    /** Names not in the codebook that the summary shows. */
    private static final int STRANGERS = 5;

    /** Outlets with much page furniture that the summary shows. */
    private static final int MOST_FURNISHED = 3;

    private final Job job;
    private final SparkSession spark;
    private final Tables tables;
    private final Annotator annotator;

    /** Stages that neither make nor measure annotations, or those of the usual pipeline. */
    Stages(Job job) {
        this(job, Annotators.COMPACT);
    }

    /** @param annotators whose annotations to make and to measure */
    Stages(Job job, Annotators annotators) {
        this.job = job;
        this.spark = job.spark();
        this.tables = job.tables();
        this.annotator = Annotator.with(annotators, Limits.standard());
    }

    /** In local mode, a first run will need the models as soon as the articles are there: load them meanwhile. */
    void prepare() {
        if (spark.sparkContext().isLocal() && !tables.exists(Table.ANNOTATIONS)) {
            new Annotate(spark, tables, annotator).preload();
        }
    }

    /** @param articles the files behind --articles */
    void ingest(List<FoundFile> articles, Files files, IngestOptions options) {
        job.stage("ingest", List.of(Table.ARTICLES, Table.REJECTS, Table.INPUTS, Table.FURNITURE), () -> {
            Path work = tables.staging("ingest");
            Ingested read = new Ingest(
                            spark,
                            work,
                            files.outlets(),
                            options.topic(files.codebook()),
                            options.reading().with(files.codebook().furniture()))
                    .read(articles);
            Reuse reuse = new Reuse(spark, new Path(work, "reuse"), files.outlets());
            Staging marking = new Staging(spark, new Path(work, "background"));
            SideBySide.run(
                    spark,
                    () -> tables.replace(
                            Table.ARTICLES, Background.mark(reuse.mark(read.articles()), read.passages(), marking)),
                    () -> {
                        tables.replace(Table.REJECTS, read.rejects());
                        tables.replace(Table.INPUTS, read.inputs());
                        tables.replace(Table.FURNITURE, read.furniture());
                    });
            Map<String, Long> counts = ingested();
            counts.putAll(furniture(options.keepFurniture ? "found" : "cut"));
            return new Outcome(counts, options.settings(files), counts.get(READ), "records");
        });
    }

    private Map<String, Long> ingested() {
        Dataset<Article> articles = tables.read(Table.ARTICLES);
        Dataset<Row> issues =
                articles.selectExpr("explode(issues) as issue").selectExpr("substring_index(issue, ':', 1) as kind");
        return together(
                count(READ, Table.INPUTS, "coalesce(sum(read), 0)"),
                count("articles accepted", Table.ARTICLES, "count(1)"),
                by("articles of reuse class ", articles, "reuseClass"),
                by("records rejected: ", tables.read(Table.REJECTS), "reason"),
                by("articles with issue: ", issues, "kind"));
    }

    /** How much page furniture there was, and which outlets had most of it for their words. */
    private Map<String, Long> furniture(String done) {
        Map<String, Long> counts = new TreeMap<>();
        Dataset<Row> read = tables.read(Table.ARTICLES)
                .groupBy("outlet")
                .agg(expr("sum(wordsRead)").as("read"));
        Dataset<Row> words = tables.read(Table.FURNITURE)
                .groupBy("outlet")
                .agg(expr("sum(words)").as("words"));
        Dataset<Row> outlets = read.join(words, "outlet", "left")
                .selectExpr("outlet", "read", "coalesce(words, 0L) as words")
                .withColumn("share", expr("cast(round(1000 * words / read) as bigint)"));
        for (Row all : outlets.agg(expr("sum(words)"), expr("cast(round(1000 * sum(words) / sum(read)) as bigint)"))
                .collectAsList()) {
            counts.put("words of page furniture " + done, all.isNullAt(0) ? 0 : all.getLong(0));
            counts.put("words of page furniture " + done + ", of 1,000", all.isNullAt(1) ? 0 : all.getLong(1));
        }
        for (Row outlet : outlets.where("share > 0")
                .sort(col("share").desc(), col("outlet"))
                .takeAsList(MOST_FURNISHED)) {
            counts.put("words of page furniture " + done + ", of 1,000 of " + outlet.getString(0), outlet.getLong(3));
        }
        return counts;
    }

    void annotate() {
        job.stage("annotate", List.of(Table.ANNOTATIONS), () -> {
            Annotate annotate = new Annotate(spark, tables, annotator);
            Annotate.Annotated done = annotate.run(tables.read(Table.ARTICLES));
            if (done.texts() + done.before() == 0) {
                throw new IllegalStateException(
                        "Cannot annotate: there is no article. No record was accepted; the table rejects in "
                                + tables.out()
                                + " says of each why. If other fields hold the text, name them with --map.");
            }
            Map<String, Long> counts = together(
                    by("texts in store: ", annotate.annotations(), "status"),
                    annotate.twice()
                            .agg(expr("count(1)").as("count"))
                            .select(lit(TWICE).as("what"), col("count")));
            if (counts.remove(TWICE) > 0) {
                annotate.keepOneOfEach();
                counts = together(by("texts in store: ", annotate.annotations(), "status"));
            }
            counts.put("texts annotated now", done.texts());
            counts.put("texts annotated before", done.before());
            counts.put("tokens annotated now", done.tokens());
            return new Outcome(counts, Map.of("pipeline", annotator.pipeline()), done.tokens(), "tokens");
        });
    }

    void measure(Files files) {
        job.stage("measure", List.of(Table.OBSERVATIONS, Table.STATEMENTS, Table.WORDINGS, Table.UNLISTED), () -> {
            Dataset<Article> articles = tables.read(Table.ARTICLES);
            var annotations = new Annotate(spark, tables, annotator).annotations();
            Map<String, Long> annotated = Measuring.annotated(articles, annotations);
            requireAnnotations(annotated);
            Dataset<Measured> read = new Measuring(files.codebook(), files.outlets()).measured(articles, annotations);
            Dataset<Measured> measured =
                    staging("measure").keep("measured", read.toDF()).as(Rows.of(Measured.class));
            SideBySide.run(
                    spark,
                    () -> tables.replace(Table.OBSERVATIONS, Measuring.observations(measured)),
                    () -> tables.replace(Table.STATEMENTS, Measuring.statements(measured)),
                    () -> tables.replace(Table.WORDINGS, Measuring.wordings(measured)),
                    () -> tables.replace(Table.UNLISTED, Measuring.unlisted(measured, articles)));
            Dataset<Observation> observations = tables.read(Table.OBSERVATIONS);
            Map<String, Long> counts = together(
                    by("observations of ", observations, "measure"),
                    by("statements, ", tables.read(Table.STATEMENTS), "voice"));
            annotated.forEach((status, count) -> counts.put("articles with " + status.replace('_', ' '), count));
            counts.putAll(strangers());
            Map<String, String> settings = new TreeMap<>(files.settings());
            settings.put("pipeline", annotator.pipeline());
            return new Outcome(counts, settings, articles.count(), "articles");
        });
    }

    /** Without a single annotation every table of measure would be empty, and take the place of one that is not. */
    private void requireAnnotations(Map<String, Long> annotated) {
        if (annotated.keySet().stream()
                .allMatch(status -> status.startsWith("headline") || status.equals("body_missing"))) {
            throw new IllegalStateException("Cannot measure: no article in " + tables.out()
                    + " has an annotation by these annotators (pipeline " + annotator.pipeline()
                    + "). Run 'annotate' with the same --out and --annotators first.");
        }
    }

    /** Whom the codebook may lack: the names of most articles. */
    private Map<String, Long> strangers() {
        Map<String, Long> articles = new TreeMap<>();
        for (Unlisted name : tables.read(Table.UNLISTED)
                .sort(col("articles").desc(), col("name"))
                .takeAsList(STRANGERS)) {
            articles.merge("articles with a name not in the codebook: " + name.name(), name.articles(), Long::max);
        }
        return articles;
    }

    /** Refuses what compare would refuse, before the articles are annotated. */
    void check(CompareSettings settings) {
        new Compare(settings).check(tables.read(Table.ARTICLES));
    }

    void compare(CompareOptions options) {
        job.stage("compare", COMPARED, () -> {
            Dataset<Article> articles = tables.read(Table.ARTICLES);
            Dataset<Observation> observations = tables.read(Table.OBSERVATIONS);
            List<MeasureCard> cards = Measuring.cards();
            CompareSettings settings = options.settings();
            Compare compare = new Compare(settings);
            compare.check(articles);
            Staging work = staging("compare");
            Dataset<Wording> wordings = tables.read(Table.WORDINGS);
            Dataset<Repetitions> repetitions = SideBySide.both(
                    spark,
                    () -> compare.repetitions(observations, articles, work.in("repetitions")),
                    () -> {
                        tables.replace(Table.STORIES, compare.stories(wordings, articles, work.in("stories")));
                        return Table.STORIES;
                    },
                    (found, written) -> found);
            Dataset<StoryArticle> stories = tables.read(Table.STORIES);
            SideBySide.run(
                    spark,
                    () -> tables.replace(
                            Table.FRAMING, compare.framing(observations, articles, stories, repetitions, cards)),
                    () -> {
                        tables.replace(Table.TERMS, compare.terms(wordings, articles, work.in("terms")));
                        tables.replace(
                                Table.EVIDENCE,
                                compare.evidence(observations, articles)
                                        .unionByName(compare.termEvidence(tables.read(Table.TERMS), articles)));
                    },
                    () -> {
                        tables.replace(
                                Table.DISTANCES,
                                compare.distances(wordings, observations, articles, repetitions, work.in("distances")));
                        tables.replace(Table.COVERAGE, compare.coverage(stories, articles));
                        tables.replace(Table.MEASURES, cards(cards));
                        tables.replace(
                                Table.COMPARABILITY, compare.comparability(articles, TopicSettings.latest(tables)));
                    });
            return new Outcome(compared(), options.described(), articles.count(), "articles");
        });
    }

    private Map<String, Long> compared() {
        return together(
                count("framing cells", Table.FRAMING, "count(1)"),
                count("framing cells with q below 0.05", Table.FRAMING, "count_if(q < 0.05)"),
                count(
                        "framing cells with q below 0.05 and a caution",
                        Table.FRAMING,
                        "count_if(q < 0.05 and caution is not null)"),
                count("evidence sentences", Table.EVIDENCE, "count(1)"),
                count("terms", Table.TERMS, "count(distinct term)"),
                count("stories", Table.STORIES, "count(distinct story)"),
                count("outlets", Table.ARTICLES, "count(distinct outlet)"));
    }

    /** Everything that the evidence names has its card. */
    private Dataset<MeasureCard> cards(List<MeasureCard> measured) {
        List<MeasureCard> cards = new ArrayList<>(measured);
        cards.add(Compare.termCard());
        return spark.createDataset(cards, Rows.of(MeasureCard.class)).coalesce(1);
    }

    private Staging staging(String stage) {
        return new Staging(spark, tables.staging(stage));
    }

    /** Writes the page and says where it is. */
    Path report(String study, Glossary glossary) {
        job.say("report ...");
        return new Report(tables, glossary).write(study, LocalDate.now(ZoneOffset.UTC));
    }

    /** One count of a table, to be asked {@link #together} with others. */
    private Dataset<Row> count(String what, Table<?> table, String count) {
        return tables.read(table).agg(expr(count).as("count")).select(lit(what).as("what"), col("count"));
    }

    /** Row counts by the values of one column, of which there are few and none is null, to be asked {@link #together} with others. */
    private static Dataset<Row> by(String prefix, Dataset<?> rows, String column) {
        return rows.groupBy(column)
                .count()
                .select(concat(lit(prefix), col(column)).as("what"), col("count"));
    }

    /** Asks for counts in one query: what Spark spends on planning each would be most of its time. */
    @SafeVarargs
    private static Map<String, Long> together(Dataset<Row>... counts) {
        return Arrays.stream(counts).reduce(Dataset::union).orElseThrow().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1), Long::sum, TreeMap::new));
    }
}
