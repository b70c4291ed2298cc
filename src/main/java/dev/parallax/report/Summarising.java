package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.parallax.model.Article;
import dev.parallax.report.Summary.Corpus;
import dev.parallax.report.Summary.Ground;
import dev.parallax.report.Summary.Grouping;
import dev.parallax.report.Summary.Left;
import dev.parallax.report.Summary.Measure;
import dev.parallax.report.Summary.Piece;
import dev.parallax.report.Summary.Refusal;
import dev.parallax.report.Summary.Stage;
import dev.parallax.report.Summary.Story;
import dev.parallax.spark.SideBySide;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads the tables and keeps of them what a page can hold. */
final class Summarising {

    private static final List<String> VIEWS = List.of("all", "unique", "original");

    private final Tables tables;
    private final Glossary glossary;
    private final Limits limits;

    Summarising(Tables tables, Glossary glossary, Limits limits) {
        this.tables = tables;
        this.glossary = glossary;
        this.limits = limits;
    }

    Summary summary(String study, LocalDate day) {
        Dataset<Article> articles = tables.read(Table.ARTICLES);
        List<Grouping> groupings = Units.groupings(articles, tables.read(Table.FRAMING), limits.units());
        Selection selection = Selection.of(tables.read(Table.FRAMING).filter(among(groupings)), limits);
        List<Measure> measures = measures(selection);
        Cells cells = new Cells(groupings, measures, selection.voices(), VIEWS);
        List<Object[]> rows = cells.rows(selection.cells());
        int depth = limits.depth(rows.stream().filter(row -> row[0].equals(0)).count());
        return SideBySide.both(
                articles.sparkSession(),
                () -> numbers(articles, groupings.get(0), selection, cells),
                () -> words(articles, groupings.get(0), selection, cells, depth),
                (numbers, words) -> new Summary(
                        study,
                        day.toString(),
                        Records.told(numbers.stages()),
                        glossary,
                        numbers.corpus(),
                        numbers.grounds(),
                        numbers.furniture(),
                        groupings,
                        measures,
                        selection.voices(),
                        VIEWS,
                        rows,
                        numbers.weeks(),
                        numbers.distances(),
                        words.behind().references(),
                        words.behind().sentences(),
                        words.behind().articles().values(),
                        words.behind().terms(),
                        words.behind().statements(),
                        words.stories(),
                        numbers.refusals(),
                        numbers.stages(),
                        left(numbers, words.behind(), measures, selection)));
    }

    /** What is counted, but for the cells of the whole corpus. */
    private record Numbers(
            Corpus corpus,
            List<Ground> grounds,
            List<Piece> furniture,
            List<Object[]> weeks,
            long weeksKept,
            long weeksInAll,
            List<Object[]> distances,
            List<Refusal> refusals,
            List<Stage> stages) {}

    /** What is quoted. */
    private record Words(Behind behind, List<Story> stories) {}

    private Numbers numbers(Dataset<Article> articles, Grouping outlets, Selection selection, Cells cells) {
        Records records = new Records(tables, limits);
        List<Refusal> refusals = records.refusals();
        Corpus corpus = corpus(articles, outlets, records.read(), refusals);
        Weeks weeks = Weeks.of(tables.read(Table.FRAMING).filter(among(List.of(outlets))), selection, limits);
        return new Numbers(
                corpus,
                new Grounds(tables).of(outlets.units()),
                new Furnishing(tables, limits).of(outlets.units()),
                weeks.rows(cells, corpus.weeks()),
                weeks.kept(),
                weeks.all(),
                new Distances(tables).rows(outlets.units()),
                refusals,
                records.stages());
    }

    private Words words(Dataset<Article> articles, Grouping outlets, Selection selection, Cells cells, int depth) {
        Behind behind = Behind.of(
                new Evidences(evidence(outlets, selection)),
                Vocabulary.of(tables, outlets.units()),
                Quoting.of(tables, articles, outlets.units()),
                articles,
                tables.read(Table.ANNOTATIONS),
                cells,
                depth,
                limits);
        return new Words(behind, new Events(tables, limits).stories(articles, behind.articles()));
    }

    private Left left(Numbers numbers, Behind behind, List<Measure> measures, Selection selection) {
        return new Left(
                numbers.corpus().outlets(),
                measures.stream().mapToLong(m -> m.subjects().size()).sum(),
                selection.candidates(),
                numbers.weeksKept(),
                numbers.weeksInAll(),
                Math.min(limits.sentences(), behind.all()),
                behind.all(),
                behind.depth());
    }

    private static Column among(List<Grouping> groupings) {
        return groupings.stream()
                .map(g -> col("grouping")
                        .equalTo(g.name())
                        .and(col("unit").isin(g.units().toArray())))
                .reduce(lit(false), Column::or);
    }

    /** The measures that have cells, in the order of the measures table. */
    private List<Measure> measures(Selection selection) {
        return tables.read(Table.MEASURES).collectAsList().stream()
                .filter(card -> selection.subjects().containsKey(card.measure()))
                .map(card -> new Measure(card, selection.subjects().get(card.measure())))
                .toList();
    }

    /** A voice in which no cell has an estimate is not on the page, though there are sentences of it. */
    private Dataset<Row> evidence(Grouping outlets, Selection selection) {
        return selection.only(tables.read(Table.EVIDENCE)
                .filter(col("period")
                        .equalTo("whole")
                        .and(col("outlet").isin(outlets.units().toArray()))
                        .and(col("voice").isin(selection.voices().toArray())))
                .toDF());
    }

    private static Corpus corpus(Dataset<Article> articles, Grouping outlets, long read, List<Refusal> refusals) {
        Outlets published = new Outlets(articles);
        return new Corpus(
                read,
                refusals.stream().mapToLong(Refusal::count).sum(),
                published.articles(),
                published.outlets(),
                Objects.toString(published.from(), null),
                Objects.toString(published.to(), null),
                published.weeks().stream().map(LocalDate::toString).toList(),
                published.of(outlets.units()));
    }
}
