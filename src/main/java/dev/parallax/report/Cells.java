package dev.parallax.report;

import static org.apache.spark.sql.functions.col;

import dev.parallax.report.Summary.Grouping;
import dev.parallax.report.Summary.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Cells of framing as lists of numbers, with indices in place of names. */
final class Cells {

    private static final MathContext DIGITS = new MathContext(4);
    private static final String[] KEYS = {"grouping", "unit", "measure", "subject", "voice", "view"};
    private static final String[] DOUBLES = {
        "estimate", "ciLow", "ciHigh", "difference", "differenceLow", "differenceHigh", "q"
    };

    private static final String[] SAME_EVENT = {"sameEventDifference", "sameEventLow", "sameEventHigh", "sameEventQ"};

    private final Index<String> groupings;
    private final List<Index<String>> units;
    private final Index<String> measures;
    private final List<Index<String>> subjects;
    private final Index<String> voices;
    private final Index<String> views;

    Cells(List<Grouping> groupings, List<Measure> measures, List<String> voices, List<String> views) {
        this.groupings = new Index<>(groupings.stream().map(Grouping::name).toList());
        this.units = groupings.stream().map(g -> new Index<>(g.units())).toList();
        this.measures =
                new Index<>(measures.stream().map(m -> m.card().measure()).toList());
        this.subjects = measures.stream().map(m -> new Index<>(m.subjects())).toList();
        this.voices = new Index<>(voices);
        this.views = new Index<>(views);
    }

    /** The rows of the chosen cells, as {@link Summary#cells()} describes them, in the order of their indices. */
    List<Object[]> rows(Dataset<Row> cells) {
        List<Object[]> rows = new ArrayList<>();
        cells.select(columns()).collectAsList().forEach(row -> rows.add(row(row)));
        rows.sort((a, b) -> {
            for (int i = 0; i < KEYS.length; i++) {
                if (!a[i].equals(b[i])) {
                    return Integer.compare((int) a[i], (int) b[i]);
                }
            }
            return 0;
        });
        return rows;
    }

    private static Column[] columns() {
        List<Column> columns = new ArrayList<>();
        Arrays.stream(KEYS).forEach(key -> columns.add(col(key)));
        Arrays.stream(DOUBLES).forEach(number -> columns.add(col(number)));
        columns.add(col("nArticles"));
        columns.add(col("nClusters"));
        columns.add(col("sameEventStories"));
        Arrays.stream(SAME_EVENT).forEach(number -> columns.add(col(number)));
        columns.add(col("caution"));
        return columns.toArray(Column[]::new);
    }

    private Object[] row(Row row) {
        int grouping = groupings.known(row.getString(0));
        int[] place = place(
                grouping, row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        Object[] cell = {
            grouping,
            place[0],
            place[1],
            place[2],
            place[3],
            place[4],
            rounded(row, 6),
            rounded(row, 7),
            rounded(row, 8),
            row.getLong(13),
            row.getLong(14),
            rounded(row, 9),
            rounded(row, 10),
            rounded(row, 11),
            rounded(row, 12),
            row.get(15),
            rounded(row, 16),
            rounded(row, 17),
            rounded(row, 18),
            rounded(row, 19),
            row.getString(20)
        };
        // Most cells have no caution.
        return row.isNullAt(20) ? Arrays.copyOf(cell, cell.length - 1) : cell;
    }

    /** Indices of a cell: unit, measure, subject, voice, view. */
    int[] place(int grouping, String unit, String measure, String subject, String voice, String view) {
        int place = measures.known(measure);
        return new int[] {
            units.get(grouping).known(unit),
            place,
            subjects.get(place).known(subject),
            voices.known(voice),
            views.known(view)
        };
    }

    /** To the four digits of the page; null stays null. */
    static Double rounded(Double value) {
        return value == null ? null : new BigDecimal(value).round(DIGITS).doubleValue();
    }

    private static BigDecimal rounded(Row row, int column) {
        return row.isNullAt(column)
                ? null
                : new BigDecimal(row.getDouble(column)).round(DIGITS).stripTrailingZeros();
    }
}
