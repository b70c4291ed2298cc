package dev.parallax.report;

import dev.parallax.spark.Tables;
import java.time.LocalDate;
import org.apache.hadoop.fs.Path;

/** The report of a study: {@code report.html} beside the tables, one page that needs no network. */
public final class Report {

    private final Tables tables;
    private final Glossary glossary;
    private final Limits limits;

    /**
     * @param tables the out folder, with everything that {@code compare} writes
     * @param glossary names for readers; {@link Glossary#none()} if there is no codebook at hand
     */
    public Report(Tables tables, Glossary glossary) {
        this(tables, glossary, Limits.standard());
    }

    Report(Tables tables, Glossary glossary, Limits limits) {
        this.tables = tables;
        this.glossary = glossary;
        this.limits = limits;
    }

    /**
     * Writes the page anew. Whoever opens it meanwhile sees the old one or the new one, never half of one.
     *
     * @param study short name of the study, the title where the codebook has none
     * @param day the day that the page says it was made on
     * @return where it is
     * @throws IllegalStateException if a table is missing, naming the stage that writes it
     */
    public Path write(String study, LocalDate day) {
        Summary summary = new Summarising(tables, glossary, limits).summary(study, day);
        Path page = new Path(tables.out(), "report.html");
        new PageFile(tables.files(), page).write(Page.of(summary));
        return page;
    }
}
