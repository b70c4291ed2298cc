package dev.parallax.report;

import static org.apache.spark.sql.functions.col;

import dev.parallax.model.Framing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which cells of single weeks go into the page: those with an estimate, of the subjects with the clearest differences over the whole period. */
final class Weeks {

    private final Dataset<Row> cells;
    private final long kept;
    private final long all;

    private Weeks(Dataset<Row> cells, long kept, long all) {
        this.cells = cells;
        this.kept = kept;
        this.all = all;
    }

    /**
     * Chooses as many subjects of each measure as keep the cells within the limit; where not even one does, of those of the outlets' own words
     * in their own reporting, with which the page begins.
     *
     * @param framing of the page's outlets
     * @param selection the subjects of the page
     */
    static Weeks of(Dataset<Framing> framing, Selection selection, Limits limits) {
        Dataset<Row> weeks = framing.filter(
                        col("period").equalTo("week").and(col("estimate").isNotNull()))
                .toDF();
        Map<Selection.Chosen, Long> counts = counts(weeks);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        int most = most(counts, selection, limits);
        if (most == 0) {
            weeks = weeks.filter(col("voice").equalTo("author").and(col("view").equalTo("original")));
            counts = counts(weeks);
            most = most(counts, selection, limits);
        }
        List<Selection.Chosen> chosen = selection.first(most);
        return new Weeks(Selection.only(weeks, chosen), kept(counts, chosen), all);
    }

    private static int most(Map<Selection.Chosen, Long> counts, Selection selection, Limits limits) {
        int most = limits.subjects();
        while (most > 0 && kept(counts, selection.first(most)) > limits.weeks()) {
            most--;
        }
        return most;
    }

    /** The codebook bounds the number of subjects, whatever the corpus. */
    private static Map<Selection.Chosen, Long> counts(Dataset<Row> weeks) {
        Map<Selection.Chosen, Long> counts = new HashMap<>();
        weeks.groupBy("measure", "subject")
                .count()
                .collectAsList()
                .forEach(row -> counts.put(new Selection.Chosen(row.getString(0), row.getString(1)), row.getLong(2)));
        return counts;
    }

    private static long kept(Map<Selection.Chosen, Long> counts, List<Selection.Chosen> chosen) {
        return chosen.stream().mapToLong(c -> counts.getOrDefault(c, 0L)).sum();
    }

    /** Cells of the page. */
    long kept() {
        return kept;
    }

    /** Cells of its outlets in the table. */
    long all() {
        return all;
    }

    /** As {@link Summary#weeks()} describes them, by week within each cell. */
    List<Object[]> rows(Cells places, List<String> mondays) {
        Map<LocalDate, Integer> week = new HashMap<>();
        mondays.forEach(monday -> week.put(LocalDate.parse(monday), week.size()));
        List<Object[]> rows = new ArrayList<>();
        cells.select(
                        col("unit"),
                        col("measure"),
                        col("subject"),
                        col("voice"),
                        col("view"),
                        col("start").cast("string"),
                        col("estimate"),
                        col("ciLow"),
                        col("ciHigh"),
                        col("nArticles"),
                        col("difference"),
                        col("q"))
                .orderBy("unit", "measure", "subject", "voice", "view", "start")
                .collectAsList()
                .forEach(row -> rows.add(row(row, places, week)));
        return rows;
    }

    private static Object[] row(Row row, Cells places, Map<LocalDate, Integer> week) {
        int[] place = places.place(
                0, row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        return new Object[] {
            place[0],
            place[1],
            place[2],
            place[3],
            place[4],
            week.get(LocalDate.parse(row.getString(5))),
            Cells.rounded((Double) row.get(6)),
            Cells.rounded((Double) row.get(7)),
            Cells.rounded((Double) row.get(8)),
            row.getLong(9),
            Cells.rounded((Double) row.get(10)),
            Cells.rounded((Double) row.get(11))
        };
    }
}
