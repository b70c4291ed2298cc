package dev.parallax.job;

import static org.apache.spark.sql.functions.col;

import dev.parallax.annotate.Annotate;
import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.Limits;
import dev.parallax.job.Job.Outcome;
import dev.parallax.model.Article;
import dev.parallax.spark.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The stages, wired: what each reads, does and writes, and what is said about it. */
final class Stages {

    private final Job job;
    private final Annotator annotator = Annotator.with(Limits.standard());

    Stages(Job job) {
        this.job = job;
    }

    void annotate() {
        job.stage("annotate", List.of(Table.ANNOTATIONS), () -> {
            Dataset<Article> articles = job.tables().read(Table.ARTICLES);
            Annotate annotate = new Annotate(job.spark(), job.tables(), annotator);
            Annotate.Annotated done = annotate.run(articles);
            Map<String, Long> counts = new HashMap<>();
            counts.put("texts annotated now", done.texts());
            counts.put("texts annotated before", done.before());
            counts.put("tokens annotated now", done.tokens());
            troubles(annotate).forEach(row -> counts.put("texts " + row.getString(0), row.getLong(1)));
            return new Outcome(counts, Map.of("pipeline", annotator.pipeline()), done.tokens(), "tokens");
        });
    }

    private static List<Row> troubles(Annotate annotate) {
        return annotate.annotations()
                .filter(col("status").notEqual("ok"))
                .groupBy("status")
                .count()
                .collectAsList();
    }
}
