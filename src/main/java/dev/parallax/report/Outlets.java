package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.Article;
import dev.parallax.report.Summary.Outlet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the outlets published and when. */
final class Outlets {

    /** Own reporting: neither reprinted nor copy of an agency. */
    static final Column OWN = col("reuseClass").notEqual("reprint").and(not(col("agencyCopy")));

    private final Dataset<Article> articles;
    private final List<LocalDate> weeks;
    private final LocalDate from;
    private final LocalDate to;

    Outlets(Dataset<Article> articles) {
        this.articles = articles;
        Row span = articles.agg(min("day").cast("string"), max("day").cast("string"))
                .first();
        this.from = span.isNullAt(0) ? null : LocalDate.parse(span.getString(0));
        this.to = span.isNullAt(1) ? null : LocalDate.parse(span.getString(1));
        this.weeks = from == null
                ? List.of()
                : from.with(DayOfWeek.MONDAY)
                        .datesUntil(to.plusDays(1), Period.ofWeeks(1))
                        .toList();
    }

    /** First day of any article; null if none has a day. */
    LocalDate from() {
        return from;
    }

    /** Last day of any article; null if none has a day. */
    LocalDate to() {
        return to;
    }

    /** Mondays of the weeks with articles, without a gap. */
    List<LocalDate> weeks() {
        return weeks;
    }

    /** The named outlets, in that order. */
    List<Outlet> of(List<String> names) {
        Map<String, long[]> published = published(names);
        Map<String, Outlet> outlets = new HashMap<>();
        articles.filter(col("outlet").isin(names.toArray()))
                .groupBy("outlet")
                .agg(count(lit(1)), count_if(OWN), sum("words"), min(to_json(col("groups"))))
                .collectAsList()
                .forEach(row -> outlets.put(
                        row.getString(0),
                        new Outlet(
                                row.getString(0),
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                groups(row.getString(4)),
                                boxed(published.getOrDefault(row.getString(0), new long[weeks.size()])))));
        return names.stream().map(outlets::get).toList();
    }

    private Map<String, long[]> published(List<String> names) {
        Map<LocalDate, Integer> position = new HashMap<>();
        weeks.forEach(week -> position.put(week, position.size()));
        Map<String, long[]> published = new HashMap<>();
        articles.filter(col("day").isNotNull().and(col("outlet").isin(names.toArray())))
                .groupBy(
                        col("outlet"),
                        date_trunc("week", col("day")).cast("date").cast("string"))
                .count()
                .collectAsList()
                .forEach(row -> published
                                .computeIfAbsent(row.getString(0), k -> new long[weeks.size()])[
                                position.get(LocalDate.parse(row.getString(1)))] =
                        row.getLong(2));
        return published;
    }

    private static Map<String, String> groups(String json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Spark wrote what is no JSON: " + json, e);
        }
    }

    private static List<Long> boxed(long[] counts) {
        List<Long> boxed = new ArrayList<>();
        for (long count : counts) {
            boxed.add(count);
        }
        return boxed;
    }
}
