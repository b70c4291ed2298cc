package dev.parallax.report;

import static java.util.Comparator.naturalOrder;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the outlets published and when. */
final class Outlets {

    /** Own reporting: neither reprinted nor copy of an agency. */
    static final Column OWN = col("reuseClass").notEqual("reprint").and(not(col("agencyCopy")));

    private final Map<String, Published> published = new TreeMap<>();
    private final long articles;
    private final LocalDate from;
    private final LocalDate to;

    /** What one outlet published, added up over its weeks. */
    private static final class Published {
        private final Map<LocalDate, Long> weeks = new HashMap<>();
        private long articles;
        private long own;
        private long words;
        private String groups;
    }

    Outlets(Dataset<Article> articles) {
        // As many rows as there are weeks of outlets.
        List<Row> rows = articles.groupBy(
                        col("outlet"),
                        date_trunc("week", col("day")).cast("date").cast("string"))
                .agg(
                        count(lit(1)),
                        count_if(OWN),
                        sum("words"),
                        min(to_json(col("groups"))),
                        min("day").cast("string"),
                        max("day").cast("string"))
                .collectAsList();
        rows.forEach(this::add);
        this.articles = rows.stream().mapToLong(row -> row.getLong(2)).sum();
        this.from = days(rows, 6).min(naturalOrder()).orElse(null);
        this.to = days(rows, 7).max(naturalOrder()).orElse(null);
    }

    private void add(Row row) {
        Published outlet = published.computeIfAbsent(row.getString(0), k -> new Published());
        if (!row.isNullAt(1)) {
            outlet.weeks.put(LocalDate.parse(row.getString(1)), row.getLong(2));
        }
        outlet.articles += row.getLong(2);
        outlet.own += row.getLong(3);
        outlet.words += row.getLong(4);
        String groups = row.getString(5);
        outlet.groups = outlet.groups == null || groups.compareTo(outlet.groups) < 0 ? groups : outlet.groups;
    }

    private static Stream<LocalDate> days(List<Row> rows, int column) {
        return rows.stream().filter(row -> !row.isNullAt(column)).map(row -> LocalDate.parse(row.getString(column)));
    }

    /** Articles of all outlets. */
    long articles() {
        return articles;
    }

    /** How many outlets there are. */
    long outlets() {
        return published.size();
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
        return from == null
                ? List.of()
                : from.with(DayOfWeek.MONDAY)
                        .datesUntil(to.plusDays(1), Period.ofWeeks(1))
                        .toList();
    }

    /** The named outlets, in that order. */
    List<Outlet> of(List<String> names) {
        List<LocalDate> weeks = weeks();
        return names.stream()
                .map(name -> outlet(name, published.get(name), weeks))
                .toList();
    }

    private static Outlet outlet(String name, Published outlet, List<LocalDate> weeks) {
        return new Outlet(
                name,
                outlet.articles,
                outlet.own,
                outlet.words,
                groups(outlet.groups),
                weeks.stream().map(week -> outlet.weeks.getOrDefault(week, 0L)).toList());
    }

    private static Map<String, String> groups(String json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Spark wrote what is no JSON: " + json, e);
        }
    }
}
