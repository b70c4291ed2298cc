package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.report.Summary.Covered;
import dev.parallax.report.Summary.Source;
import dev.parallax.report.Summary.Story;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The stories that most outlets have, with their headlines and who left them out. */
final class Events {

    private static final int MOST = 60;
    private static final int HEADLINES = 40;

    private final Tables tables;
    private final Limits limits;

    Events(Tables tables, Limits limits) {
        this.tables = tables;
        this.limits = limits;
    }

    /** A headline of a story. */
    public record Headline(String story, String article, String title, String outlet, LocalDate day, String url) {}

    /** Stories of two outlets or more, those of most outlets first; null if the study has no stories table. */
    List<Story> stories(Dataset<Article> articles, Index<Source> sources) {
        if (!tables.exists(Table.STORIES) || !tables.exists(Table.COVERAGE)) {
            return null;
        }
        Dataset<Row> members = members(articles);
        List<Row> shared = shared(members);
        Object[] ids = shared.stream().map(row -> row.getString(0)).toArray();
        Map<String, List<Covered>> coverage = coverage(ids);
        Map<String, List<Headline>> headlines = headlines(members, ids);
        List<Story> stories = new ArrayList<>();
        for (Row row : shared) {
            List<Headline> told = headlines.getOrDefault(row.getString(0), List.of());
            stories.add(story(row, told, coverage.getOrDefault(row.getString(0), List.of()), sources));
        }
        return stories;
    }

    private Dataset<Row> members(Dataset<Article> articles) {
        Dataset<Row> known = articles.select(
                col("id").as("article"),
                col("title"),
                col("outlet"),
                col("day"),
                when(lower(col("url")).rlike("^https?://"), col("url")).as("url"));
        return tables.read(Table.STORIES).join(known, "article");
    }

    private static List<Row> shared(Dataset<Row> members) {
        return members.groupBy("story")
                .agg(
                        countDistinct("outlet").as("outlets"),
                        count(lit(1)).as("articles"),
                        min("day").cast("string"),
                        max("day").cast("string"))
                .filter(col("outlets").gt(1))
                .orderBy(col("outlets").desc(), col("articles").desc(), col("story"))
                .limit(MOST)
                .collectAsList();
    }

    private Map<String, List<Covered>> coverage(Object[] stories) {
        return tables
                .read(Table.COVERAGE)
                .filter(col("story").isin(stories))
                .orderBy(col("story"), col("residual").desc(), col("outlet"))
                .collectAsList()
                .stream()
                .collect(Collectors.groupingBy(
                        Coverage::story,
                        Collectors.mapping(
                                c -> new Covered(
                                        c.outlet(), c.articles(), c.expected(), c.residual(), c.q(), c.omission()),
                                Collectors.toList())));
    }

    /** The earliest headlines of each story; the story's most central article, after which it is called, always among them. */
    private static Map<String, List<Headline>> headlines(Dataset<Row> members, Object[] stories) {
        var order = Window.partitionBy("story")
                .orderBy(col("article").equalTo(col("story")).desc(), col("day"), col("outlet"), col("article"));
        return members
                .filter(col("story").isin(stories))
                .withColumn("place", row_number().over(order))
                .filter(col("place").leq(HEADLINES))
                .orderBy("story", "day", "outlet", "article")
                .as(Rows.of(Headline.class))
                .collectAsList()
                .stream()
                .collect(Collectors.groupingBy(Headline::story, LinkedHashMap::new, Collectors.toList()));
    }

    private Story story(Row row, List<Headline> headlines, List<Covered> coverage, Index<Source> sources) {
        String central = headlines.stream()
                .filter(h -> h.article().equals(row.getString(0)))
                .map(Headline::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(row.getString(0));
        List<Integer> places = headlines.stream()
                .map(h -> sources.place(
                        new Source(limits.cut(h.title()), h.outlet(), Objects.toString(h.day(), null), h.url())))
                .toList();
        return new Story(
                row.getString(0),
                limits.cut(central),
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                places,
                coverage);
    }
}
