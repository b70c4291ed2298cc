package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import dev.parallax.model.Reject;
import dev.parallax.model.Run;
import dev.parallax.report.Summary.Example;
import dev.parallax.report.Summary.Refusal;
import dev.parallax.report.Summary.Stage;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.expressions.Window;

/** What was read and refused, and by which runs. */
final class Records {

    private static final int EXAMPLES = 5;

    private final Tables tables;
    private final Limits limits;

    Records(Tables tables, Limits limits) {
        this.tables = tables;
        this.limits = limits;
    }

    /** Records read. */
    long read() {
        return tables.read(Table.INPUTS)
                .selectExpr("coalesce(sum(read), 0)")
                .first()
                .getLong(0);
    }

    /** Records refused. */
    long refused() {
        return tables.read(Table.REJECTS).count();
    }

    /** Reasons for refusal, the most frequent first, each with its first examples. */
    List<Refusal> refusals() {
        Dataset<Reject> rejects = tables.read(Table.REJECTS);
        Map<String, List<Example>> examples = examples(rejects);
        return rejects
                .groupBy("reason")
                .agg(count(lit(1)).as("count"))
                .orderBy(col("count").desc(), col("reason"))
                .collectAsList()
                .stream()
                .map(row -> new Refusal(row.getString(0), row.getLong(1), examples.get(row.getString(0))))
                .toList();
    }

    private Map<String, List<Example>> examples(Dataset<Reject> rejects) {
        var place = Window.partitionBy("reason").orderBy("source", "line");
        return rejects
                .withColumn("place", row_number().over(place))
                .filter(col("place").leq(EXAMPLES))
                .orderBy("reason", "place")
                .as(Rows.of(Reject.class))
                .collectAsList()
                .stream()
                .collect(Collectors.groupingBy(Reject::reason, Collectors.mapping(this::example, Collectors.toList())));
    }

    private Example example(Reject reject) {
        String file = reject.source().substring(reject.source().lastIndexOf('/') + 1);
        return new Example(
                file, reject.line(), reject.outlet(), limits.cut(reject.detail()), limits.cut(reject.excerpt()));
    }

    /** The latest run of each stage, in the order in which they ran. */
    List<Stage> stages() {
        Map<String, Stage> latest = new LinkedHashMap<>();
        for (Run run : tables.read(Table.RUNS).orderBy("started").collectAsList()) {
            latest.remove(run.stage());
            latest.put(
                    run.stage(),
                    new Stage(
                            run.stage(),
                            run.finished().toString(),
                            run.seconds(),
                            run.counts(),
                            run.settings(),
                            run.versions()));
        }
        return List.copyOf(latest.values());
    }
}
