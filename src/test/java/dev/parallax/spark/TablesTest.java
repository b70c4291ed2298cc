package dev.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.LocalSpark;
import dev.parallax.model.Framing;
import dev.parallax.model.Input;
import dev.parallax.model.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static final Input ONE = new Input("a.jsonl", 10, "ff", 3, 2, 1);
    private static final Input TWO = new Input("b.jsonl", 20, null, 1, 1, 0);

    @TempDir
    Path out;

    private final SparkSession spark = LocalSpark.session();
    private Tables tables;

    @BeforeEach
    void open() {
        tables = new Tables(spark, new org.apache.hadoop.fs.Path(out.toString()));
    }

    @Test
    void rowsComeBackAsTheyWereWritten() {
        tables.replace(Table.INPUTS, inputs(ONE, TWO));
        assertThat(tables.read(Table.INPUTS).collectAsList()).containsExactlyInAnyOrder(ONE, TWO);
    }

    @Test
    void publishedColumnsAreSnakeCaseWithComments() {
        assertThat(Table.FRAMING.schema().fieldNames()).contains("ci_low", "n_articles", "difference_high", "q");
        assertThat(Table.FRAMING.schema().apply("ci_low").getComment().get()).startsWith("Lower end");
        assertThat(Rows.of(Framing.class).schema().fieldNames()).contains("ciLow");
    }

    @Test
    void replacingLeavesNothingOfTheTableBefore() throws IOException {
        tables.replace(Table.INPUTS, inputs(ONE));
        tables.replace(Table.INPUTS, inputs(TWO));
        assertThat(tables.read(Table.INPUTS).collectAsList()).containsExactly(TWO);
        assertThat(out.resolve("_trash/inputs")).doesNotExist();
    }

    @Test
    void runThatDiedBetweenTheTwoRenamesOfASwapLosesNothing() throws IOException {
        tables.replace(Table.INPUTS, inputs(ONE));
        Files.createDirectories(out.resolve("_trash"));
        Files.move(out.resolve("inputs"), out.resolve("_trash/inputs"));
        assertThat(tables.read(Table.INPUTS).collectAsList()).containsExactly(ONE);
    }

    @Test
    void appendingByTaskKeepsWhatIsThere() {
        tables.appendByTask(Table.INPUTS, inputs(ONE));
        tables.appendByTask(Table.INPUTS, inputs(TWO));
        assertThat(tables.read(Table.INPUTS).collectAsList()).containsExactlyInAnyOrder(ONE, TWO);
    }

    @Test
    void missingTableNamesTheStageThatWritesIt() {
        assertThatThrownBy(() -> tables.read(Table.REJECTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Cannot read table 'rejects'")
                .hasMessageContaining("written by 'ingest'; run that stage with the same --out first");
    }

    @Test
    void nullWhereNoneMayBeEndsTheJobAndLeavesTheTableBefore() {
        tables.replace(Table.INPUTS, inputs(ONE));
        Dataset<Input> broken = inputs(TWO)
                .withColumn("bytes", functions.lit(null).cast("long"))
                .as(Rows.of(Input.class));
        assertThatThrownBy(() -> tables.replace(Table.INPUTS, broken)).isInstanceOf(Exception.class);
        assertThat(tables.read(Table.INPUTS).collectAsList()).containsExactly(ONE);
    }

    @Test
    void zstdParquetIsWhatOtherProgramsFind() throws IOException {
        tables.replace(
                Table.REJECTS,
                spark.createDataset(
                        List.of(new Reject("a.jsonl", 1, "empty", "no text", null, null, null)),
                        Rows.of(Reject.class)));
        try (var files = Files.list(out.resolve("rejects"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.endsWith(".zstd.parquet"));
        }
    }

    private Dataset<Input> inputs(Input... rows) {
        return spark.createDataset(List.of(rows), Rows.of(Input.class));
    }
}
