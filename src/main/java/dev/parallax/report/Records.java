package dev.parallax.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import dev.parallax.model.Run;
import dev.parallax.report.Summary.Example;
import dev.parallax.report.Summary.Refusal;
import dev.parallax.report.Summary.Stage;
import dev.parallax.report.Summary.Told;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

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

    /** Reasons for refusal, the most frequent first, each with its first examples. */
    List<Refusal> refusals() {
        WindowSpec reason = Window.partitionBy("reason");
        Map<String, Long> counts = new HashMap<>();
        Map<String, List<Example>> examples = new TreeMap<>();
        tables.read(Table.REJECTS)
                .withColumn("place", row_number().over(reason.orderBy("source", "line")))
                .withColumn("count", count(lit(1)).over(reason))
                .filter(col("place").leq(EXAMPLES))
                .orderBy("reason", "place")
                .as(Rows.of(Refused.class))
                .collectAsList()
                .forEach(row -> {
                    counts.put(row.reason(), row.count());
                    examples.computeIfAbsent(row.reason(), k -> new ArrayList<>())
                            .add(example(row));
                });
        return examples.entrySet().stream()
                .map(e -> new Refusal(e.getKey(), counts.get(e.getKey()), e.getValue()))
                .sorted(comparing(Refusal::count, reverseOrder()))
                .toList();
    }

    /** A refused record, and how many were refused for the same reason. */
    public record Refused(
            String source, long line, String reason, String detail, String outlet, String excerpt, long count) {}

    private Example example(Refused reject) {
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

    /** What compare was told when it last ran, as its record says; what it does untold where there is none. */
    static Told told(List<Stage> stages) {
        Map<String, String> settings = stages.stream()
                .filter(stage -> stage.stage().equals("compare"))
                .findFirst()
                .map(Stage::settings)
                .orElse(Map.of());
        return new Told(
                Double.parseDouble(settings.getOrDefault("level", "0.95")),
                Integer.parseInt(settings.getOrDefault("minimum clusters", "5")));
    }
}
