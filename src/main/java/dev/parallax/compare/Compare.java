package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.compare.distances.Distances;
import dev.parallax.compare.repetition.Repetitions;
import dev.parallax.model.Article;
import dev.parallax.model.Comparability;
import dev.parallax.model.Coverage;
import dev.parallax.model.Distance;
import dev.parallax.model.Evidence;
import dev.parallax.model.Framing;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.model.StoryArticle;
import dev.parallax.model.Term;
import dev.parallax.model.Wording;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Compares outlets: observations in, the tables {@code framing} and {@code evidence} out.
 *
 * <p>Knows nothing of what a measure means beyond its card. Each table takes one pass over the observations, whatever the number of
 * measures. The same observations, articles, cards and settings give the same rows to the last bit, however they are partitioned.
 */
public final class Compare {

    private static final Column[] CELL = columns("measure", "subject", "voice", "period", "start");

    private final CompareSettings settings;

    public Compare(CompareSettings settings) {
        this.settings = settings;
    }

    /**
     * Whether these articles can be compared as the settings ask.
     *
     * @throws IllegalArgumentException if the reference is neither an outlet nor a group of theirs, or no article is of a day before the split, or of one from it on
     */
    public void check(Dataset<Article> articles) {
        Reference.of(settings.reference(), articles);
        if (settings.split() == null) {
            return;
        }
        Column sides = count_if(col("day").lt(settings.split()))
                .gt(0)
                .and(count_if(col("day").geq(settings.split())).gt(0));
        Row days = articles.agg(sides, min("day").cast("string"), max("day").cast("string"))
                .first();
        if (!days.getBoolean(0)) {
            throw new IllegalArgumentException("Invalid split: " + settings.split() + ". "
                    + (days.isNullAt(1)
                            ? "No article has a day, so there is no before and no after."
                            : "The articles are of " + days.get(1) + " to " + days.get(2)
                                    + "; give a day after the first of these and not after the last."));
        }
    }

    /**
     * Whether the outlets can be compared: one row per outlet, and per outlet and month.
     *
     * @param topic the days that the codebook's topic names
     * @throws IllegalArgumentException if the reference is unknown
     */
    public Dataset<Comparability> comparability(Dataset<Article> articles, TopicDays topic) {
        return new ComparabilityTable(Reference.of(settings.reference(), articles), settings.minimum(), topic)
                .of(articles);
    }

    /**
     * The sentences that stand in more than one place, which framing and distances ask for.
     *
     * @param staging for work that must stay until the rows of both have been written
     */
    public Dataset<Repetitions> repetitions(
            Dataset<Observation> observations, Dataset<Article> articles, Staging staging) {
        return staging.keep(
                        "repetitions", Repetitions.of(observations, articles).toDF())
                .as(Rows.of(Repetitions.class));
    }

    /**
     * One row per unit x measure x subject x voice x view x period with data in that unit and period, sorted by cell and unit. Where a view holds fewer reuse clusters
     * than the minimum, or none, the row has counts and a null estimate. Weeks in which an outlet has fewer reuse clusters than the minimum, whatever they
     * tell, have no rows.
     *
     * <p>But for weeks, the same-event contrast as well: within each story that two units or more cover, a unit against the mean of the others; then the mean
     * over stories, each counted once. Rows of weeks, and units that share no story with another, have none.
     *
     * @param stories of the same articles
     * @param repetitions of the same observations and articles, see {@link #repetitions}
     * @throws IllegalArgumentException if a card is invalid, there are two of a measure, or the reference is unknown; a measure without card fails
     *     the job
     */
    public Dataset<Framing> framing(
            Dataset<Observation> observations,
            Dataset<Article> articles,
            Dataset<StoryArticle> stories,
            Dataset<Repetitions> repetitions,
            List<MeasureCard> cards) {
        Dataset<Row> members = Placement.inEvents(Placement.members(articles), stories)
                .join(repetitions, new String[] {"article"}, "left");
        return compared(observations, members, articles, Sentences.of(col("excerpts"), col("repetitions")), cards);
    }

    /** The same without same-event contrasts, and without what sentences say of a number; events are reuse clusters. */
    public Dataset<Framing> framing(
            Dataset<Observation> observations, Dataset<Article> articles, List<MeasureCard> cards) {
        Dataset<StoryArticle> none = articles.sparkSession().emptyDataset(Rows.of(StoryArticle.class));
        Dataset<Row> members = Placement.inEvents(Placement.members(articles), none);
        return compared(observations, members, articles, Sentences.unknown(), cards);
    }

    private Dataset<Framing> compared(
            Dataset<Observation> observations,
            Dataset<Row> members,
            Dataset<Article> articles,
            Column sentences,
            List<MeasureCard> cards) {
        Reference reference = Reference.of(settings.reference(), articles);
        Overlaps overlaps = Overlaps.of(articles, reference, settings);
        CellStatistics statistics = new CellStatistics(settings, rules(cards), reference, overlaps);
        Dataset<Framing> rows = contributions(observations, members, sentences)
                // By a hash in place of the key: rows are sorted by numbers, not by texts.
                .groupBy(xxhash64(CELL))
                .as(Encoders.LONG(), Rows.of(Contribution.class))
                .flatMapSortedGroups(columns("cluster", "article"), statistics, Rows.of(Framing.class));
        return FalseDiscovery.controlled(rows)
                .sortWithinPartitions(
                        columns("grouping", "measure", "subject", "voice", "view", "period", "start", "unit"))
                .as(Rows.of(Framing.class));
    }

    /**
     * The ten strongest sentences of each cell of the outlets, for views and periods as in framing; ties by article, part and place.
     */
    public Dataset<Evidence> evidence(Dataset<Observation> observations, Dataset<Article> articles) {
        return evidence(EvidenceRanking.strongest(observations, articles, settings));
    }

    /**
     * What each outlet says that the others do not, and the other way round: one row per outlet and term.
     *
     * @param staging for work that must stay until the rows have been written
     */
    public Dataset<Term> terms(Dataset<Wording> wordings, Dataset<Article> articles, Staging staging) {
        return new Terms(settings, staging).of(wordings, articles);
    }

    /** What the evidence of {@code term} is, whose numbers stand in the terms and not in framing. */
    public static MeasureCard termCard() {
        return TermEvidence.card();
    }

    /** Sentences with the terms that are most distinctive of each outlet, as evidence of a measure {@code term}. */
    public Dataset<Evidence> termEvidence(Dataset<Term> terms, Dataset<Article> articles) {
        return evidence(TermEvidence.of(terms, articles));
    }

    /**
     * Which articles tell of the same event: one row per article with words of its own and a day.
     *
     * @param staging for work that must stay until the rows have been written
     */
    public Dataset<StoryArticle> stories(Dataset<Wording> wordings, Dataset<Article> articles, Staging staging) {
        return new Stories(staging).of(wordings, articles);
    }

    /** How many articles each outlet gave to each story, and how many were to be expected. */
    public Dataset<Coverage> coverage(Dataset<StoryArticle> stories, Dataset<Article> articles) {
        return Attendance.of(stories, articles);
    }

    /**
     * How far outlets can be told apart by what they choose in their own words: one row per facet and pair.
     *
     * @param repetitions of the same observations and articles, see {@link #repetitions}
     * @param staging for work that must stay until the rows have been written
     */
    public Dataset<Distance> distances(
            Dataset<Wording> wordings,
            Dataset<Observation> observations,
            Dataset<Article> articles,
            Dataset<Repetitions> repetitions,
            Staging staging) {
        return new Distances(settings.level(), settings.minimum())
                .of(Choices.of(wordings, observations, articles, repetitions, settings.minimum()), staging);
    }

    /** Only the columns of the table, in its order, so that rows of different origin unite. */
    private static Dataset<Evidence> evidence(Dataset<Evidence> rows) {
        return rows.select(columns(Rows.of(Evidence.class).schema().fieldNames()))
                .as(Rows.of(Evidence.class));
    }

    private Dataset<Row> contributions(Dataset<Observation> observations, Dataset<Row> members, Column sentences) {
        Dataset<Row> placed = Placement.inSupportedWeeks(members, settings.minimum());
        Dataset<Row> measured = observations
                .where(col("denominator").gt(0))
                .join(placed, "article")
                .withColumn("sentences", sentences)
                .drop("excerpts", "repetitions");
        return Placement.inPeriods(measured, settings.split())
                .withColumn("story", when(col("period").notEqual(Placement.WEEK), col("story")))
                .withColumn("cell", struct(CELL));
    }

    private static Map<String, Rule> rules(List<MeasureCard> cards) {
        Map<String, Rule> rules = new HashMap<>();
        for (MeasureCard card : cards) {
            if (rules.put(card.measure(), Rule.of(card)) != null) {
                throw new IllegalArgumentException("Invalid cards: measure '" + card.measure()
                        + "' has two. Give each measure a name of its own.");
            }
        }
        return rules;
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
    }
}
