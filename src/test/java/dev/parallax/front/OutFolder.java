package dev.parallax.front;

import static org.apache.spark.sql.functions.col;

import dev.parallax.LocalSpark;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;

/** An out folder as a test reads it. */
record OutFolder(Path path) {

    /** Tables whose rows are a function of the input alone. */
    static final List<Table<? extends Record>> RESULTS = List.of(
            Table.ARTICLES,
            Table.REJECTS,
            Table.INPUTS,
            Table.ANNOTATIONS,
            Table.OBSERVATIONS,
            Table.STATEMENTS,
            Table.WORDINGS,
            Table.UNLISTED,
            Table.STORIES,
            Table.FRAMING,
            Table.EVIDENCE,
            Table.TERMS,
            Table.DISTANCES,
            Table.COVERAGE,
            Table.MEASURES);

    static OutFolder of(String name) {
        return new OutFolder(Path.of("target/it", name));
    }

    <R extends Record> Dataset<R> read(Table<R> table) {
        return tables().read(table);
    }

    /** Rows and a checksum of every result table: equal where all rows are, to the last bit, in whatever order and files. */
    Map<String, String> fingerprints() {
        Map<String, String> fingerprints = new TreeMap<>();
        for (Table<? extends Record> table : RESULTS) {
            fingerprints.put(table.name(), fingerprint(read(table)));
        }
        return fingerprints;
    }

    private static String fingerprint(Dataset<?> rows) {
        return rows.selectExpr("xxhash64(to_json(struct(*))) as hash")
                .agg(Map.of("hash", "count"))
                .crossJoin(rows.selectExpr("xxhash64(to_json(struct(*))) as hash")
                        .selectExpr("sum(cast(hash as decimal(38, 0))) as sum"))
                .first()
                .mkString(" rows, checksum ");
    }

    /** A count that the last run of a stage recorded. */
    long counted(String stage, String what) {
        return read(Table.RUNS)
                .filter(col("stage").equalTo(stage))
                .orderBy(col("started").desc())
                .first()
                .counts()
                .getOrDefault(what, 0L);
    }

    private Tables tables() {
        return new Tables(LocalSpark.session(), new org.apache.hadoop.fs.Path(path.toString()));
    }
}
