package dev.parallax.measure;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.Outlets;
import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.model.Statement;
import dev.parallax.model.Unlisted;
import dev.parallax.model.Wording;
import dev.parallax.spark.Parts;
import dev.parallax.spark.Rows;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Annotated articles in, observations out: every article is read once, and all measures look at that reading, so that the annotations are
 * scanned and shuffled once however many measures there are.
 *
 * @param codebook what to look for
 * @param outlets whose names are no terms
 */
public record Measuring(Codebook codebook, Outlets outlets) implements Serializable {

    private static final List<Measure> MEASURES = List.of(
            new Attention(),
            new AttentionLead(),
            new AttentionRate(),
            new Tone(),
            new ActorTone(),
            new FrameShare(),
            new FrameArticles(),
            new FrameActor(),
            new LabelShare(),
            new Agency(),
            new AgencyPassive(),
            new Power(),
            new PowerAct(),
            new Loaded(),
            new Source(),
            new SourceSpeakers(),
            new SourceWords(),
            new Stance(),
            new Peace(),
            new PeaceShare());

    /** What each measure is and how far to trust it. */
    public static List<MeasureCard> cards() {
        return MEASURES.stream().map(Measure::card).toList();
    }

    /**
     * All that one reading of every article gives. An article whose body has no annotation that can be used (status ok or partial) gives no row,
     * see {@link #annotated}; one whose title has none gives nothing for voice headline.
     *
     * @param annotations of one pipeline, one row per text
     */
    public Dataset<Measured> measured(Dataset<Article> articles, Dataset<Annotation> annotations) {
        Measuring measuring = this;
        return join(articles, annotations)
                .as(Rows.of(AnnotatedArticle.class))
                .mapPartitions(
                        (MapPartitionsFunction<AnnotatedArticle, Measured>) measuring::read, Rows.of(Measured.class));
    }

    /** What every measure found in every article. */
    public static Dataset<Observation> observations(Dataset<Measured> measured) {
        return measured.select(explode(col("observations")).as("observation"))
                .select("observation.*")
                .as(Rows.of(Observation.class));
    }

    /** Who says what in every article. */
    public static Dataset<Statement> statements(Dataset<Measured> measured) {
        // Through the record, as in wordings.
        MapFunction<Statement, Statement> same = statement -> statement;
        return measured.select(explode(col("statements")).as("statement"))
                .select("statement.*")
                .as(Rows.of(Statement.class))
                .map(same, Rows.of(Statement.class));
    }

    /** The outlets' own words. */
    public static Dataset<Wording> wordings(Dataset<Measured> measured) {
        // Through the record, not by name alone: from a file Spark does not know that offsets are never null.
        MapFunction<Wording, Wording> same = wording -> wording;
        return measured.select("article", "lines").as(Rows.of(Wording.class)).map(same, Rows.of(Wording.class));
    }

    /** Names in two or more articles that are no actors of the codebook, those of most articles first. */
    public static Dataset<Unlisted> unlisted(Dataset<Measured> measured, Dataset<Article> articles) {
        return measured.select(col("article"), explode(col("strangers")).as("stranger"))
                .join(articles.select(col("id").as("article"), col("outlet")), "article")
                .groupBy("stranger.name", "stranger.type")
                .agg(
                        count(lit(1)).as("articles"),
                        count_distinct(col("outlet")).as("outlets"),
                        sum("stranger.mentions").as("mentions"))
                .where(col("articles").geq(2))
                .sort(col("articles").desc(), col("mentions").desc(), col("name"), col("type"))
                .as(Rows.of(Unlisted.class));
    }

    /**
     * How many articles can be measured and why the others cannot: {@code body_ok}, {@code body_partial}, {@code body_failed},
     * {@code body_too_long} or {@code body_missing} (not annotated), which add up to the articles, and the same for {@code headline_},
     * with {@code headline_none} for articles without a title. Reads two columns of the annotations, once.
     */
    public static Map<String, Long> annotated(Dataset<Article> articles, Dataset<Annotation> annotations) {
        Column status =
                coalesce(col("status"), when(col("text").isNull(), "none").otherwise("missing"));
        return articles
                .selectExpr("stack(2, 'body', textHash, 'headline', titleHash) as (part, text)")
                .join(annotations.select("textHash", "status"), col("text").equalTo(col("textHash")), "left_outer")
                .groupBy(concat_ws("_", col("part"), status).as("status"))
                .count()
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1), Long::sum, TreeMap::new));
    }

    /**
     * Titles first, since they are light: the heavy body annotations then cross the network once. The merge hint keeps both joins on the same
     * exchange of the annotations, which Spark then scans and shuffles once for both; a broadcast of the articles would scan them twice.
     */
    private static Dataset<Row> join(Dataset<Article> articles, Dataset<Annotation> annotations) {
        Dataset<Row> usable = annotations
                .filter(col("status").isin("ok", "partial"))
                .select(col("textHash").as("hash"), struct(col("*")).as("annotation"))
                .hint("merge");
        Column headline = struct(col("position"), col("heading").as("title"), col("annotation"));
        return articles.select(
                        col("id"),
                        col("body"),
                        col("textHash"),
                        col("segments"),
                        col("titleHash"),
                        posexplode(Parts.titles()).as(new String[] {"position", "heading"}))
                .join(usable, Parts.titleHash(col("position"), col("heading")).equalTo(col("hash")), "left_outer")
                .groupBy("id")
                .agg(
                        sort_array(collect_list(when(col("annotation").isNotNull(), headline)))
                                .as("headlines"),
                        first("body").as("body"),
                        first("textHash").as("textHash"),
                        first("segments").as("segments"))
                .join(usable, col("textHash").equalTo(col("hash")))
                .select(
                        col("id"),
                        col("headlines"),
                        col("body"),
                        col("annotation").as("text"),
                        col("segments"));
    }

    private Iterator<Measured> read(Iterator<AnnotatedArticle> articles) {
        Reader reader = new Reader(codebook);
        OwnWords words = new OwnWords(outlets);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED), false)
                .map(reader::read)
                .map(reading -> new Measured(
                        reading.article(),
                        observed(reading),
                        reading.statements(),
                        words.of(reading).lines(),
                        Strangers.of(reading)))
                .iterator();
    }

    private static List<Observation> observed(Reading reading) {
        List<VoiceReading> voices = reading.voices();
        return MEASURES.stream()
                .flatMap(measure -> voices.stream().flatMap(voice -> measure.observe(voice).stream()))
                .toList();
    }
}
