package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.parallax.model.Article;
import dev.parallax.report.Summary.Corpus;
import dev.parallax.report.Summary.Grouping;
import dev.parallax.report.Summary.Left;
import dev.parallax.report.Summary.Measure;
import dev.parallax.report.Summary.Story;
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
        Records records = new Records(tables, limits);
        List<Object[]> rows = cells.rows(selection.cells());
        Corpus corpus = corpus(articles, groupings.get(0), records);
        Weeks weeks = Weeks.of(tables.read(Table.FRAMING).filter(among(groupings.subList(0, 1))), selection, limits);
        Dataset<Row> evidence = evidence(groupings.get(0), selection);
        int depth = limits.depth(rows.stream().filter(row -> row[0].equals(0)).count());
        Behind behind = Behind.of(
                new Evidences(evidence),
                Vocabulary.of(tables, groupings.get(0).units()),
                Quoting.of(tables, articles, groupings.get(0).units()),
                articles,
                tables.read(Table.ANNOTATIONS),
                cells,
                depth,
                limits);
        List<Story> stories = new Events(tables, limits).stories(articles, behind.articles());
        return new Summary(
                study,
                day.toString(),
                glossary,
                corpus,
                groupings,
                measures,
                selection.voices(),
                VIEWS,
                rows,
                weeks.rows(cells, corpus.weeks()),
                new Distances(tables).rows(groupings.get(0).units()),
                behind.references(),
                behind.sentences(),
                behind.articles().values(),
                behind.terms(),
                behind.statements(),
                stories,
                records.refusals(),
                records.stages(),
                new Left(
                        corpus.outlets(),
                        measures.stream().mapToLong(m -> m.subjects().size()).sum(),
                        selection.candidates(),
                        weeks.kept(),
                        weeks.all(),
                        Math.min(limits.sentences(), behind.all()),
                        behind.all(),
                        behind.depth()));
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

    private Dataset<Row> evidence(Grouping outlets, Selection selection) {
        return selection.only(tables.read(Table.EVIDENCE)
                .filter(col("period")
                        .equalTo("whole")
                        .and(col("outlet").isin(outlets.units().toArray())))
                .toDF());
    }

    private Corpus corpus(Dataset<Article> articles, Grouping outlets, Records records) {
        Outlets published = new Outlets(articles);
        return new Corpus(
                records.read(),
                records.refused(),
                articles.count(),
                articles.select("outlet").distinct().count(),
                Objects.toString(published.from(), null),
                Objects.toString(published.to(), null),
                published.weeks().stream().map(LocalDate::toString).toList(),
                published.of(outlets.units()));
    }
}
