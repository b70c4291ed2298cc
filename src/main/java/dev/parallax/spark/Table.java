package dev.parallax.spark;

import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.model.Comparability;
import dev.parallax.model.Coverage;
import dev.parallax.model.Distance;
import dev.parallax.model.Evidence;
import dev.parallax.model.Framing;
import dev.parallax.model.Furniture;
import dev.parallax.model.Input;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.model.Reject;
import dev.parallax.model.Run;
import dev.parallax.model.Statement;
import dev.parallax.model.StoryArticle;
import dev.parallax.model.Term;
import dev.parallax.model.Unlisted;
import dev.parallax.model.Wording;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A published table: its folder under {@code --out}, its row type, and the stage that writes it.
 *
 * @param name folder under the out folder
 * @param rows record whose components are the columns
 * @param writtenBy stage, named in the error when the table is missing
 */
public record Table<R extends Record>(String name, Class<R> rows, String writtenBy) {

    public static final Table<Article> ARTICLES = new Table<>("articles", Article.class, "ingest");
    public static final Table<Reject> REJECTS = new Table<>("rejects", Reject.class, "ingest");
    public static final Table<Input> INPUTS = new Table<>("inputs", Input.class, "ingest");
    public static final Table<Furniture> FURNITURE = new Table<>("furniture", Furniture.class, "ingest");
    public static final Table<Annotation> ANNOTATIONS = new Table<>("annotations", Annotation.class, "annotate");
    public static final Table<Observation> OBSERVATIONS = new Table<>("observations", Observation.class, "measure");
    public static final Table<Statement> STATEMENTS = new Table<>("statements", Statement.class, "measure");
    public static final Table<Wording> WORDINGS = new Table<>("wordings", Wording.class, "measure");
    public static final Table<Unlisted> UNLISTED = new Table<>("unlisted", Unlisted.class, "measure");
    public static final Table<Comparability> COMPARABILITY =
            new Table<>("comparability", Comparability.class, "compare");
    public static final Table<Framing> FRAMING = new Table<>("framing", Framing.class, "compare");
    public static final Table<Evidence> EVIDENCE = new Table<>("evidence", Evidence.class, "compare");
    public static final Table<Term> TERMS = new Table<>("terms", Term.class, "compare");
    public static final Table<Distance> DISTANCES = new Table<>("distances", Distance.class, "compare");
    public static final Table<StoryArticle> STORIES = new Table<>("stories", StoryArticle.class, "compare");
    public static final Table<Coverage> COVERAGE = new Table<>("coverage", Coverage.class, "compare");
    public static final Table<MeasureCard> MEASURES = new Table<>("measures", MeasureCard.class, "compare");
    public static final Table<Run> RUNS = new Table<>("runs", Run.class, "every stage but report");

    /** Every published table, in the order of the flow. */
    public static final List<Table<? extends Record>> ALL = List.of(
            ARTICLES,
            REJECTS,
            INPUTS,
            FURNITURE,
            ANNOTATIONS,
            OBSERVATIONS,
            STATEMENTS,
            WORDINGS,
            UNLISTED,
            COMPARABILITY,
            STORIES,
            FRAMING,
            EVIDENCE,
            TERMS,
            DISTANCES,
            COVERAGE,
            MEASURES,
            RUNS);

    /** Name of the published column for a record component: {@code ciLow} becomes {@code ci_low}. */
    public static String column(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** Schema as published: snake-case names, comments, and columns that are never null marked as such. */
    public StructType schema() {
        StructType published = new StructType();
        for (StructField field : Rows.of(rows).schema().fields()) {
            published = published.add(
                    new StructField(column(field.name()), field.dataType(), field.nullable(), field.metadata()));
        }
        return published;
    }
}
