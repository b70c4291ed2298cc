package dev.parallax.front;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.front.Program.Ended;
import dev.parallax.spark.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The newcomer's path: the sample corpus from articles to framing, again, with one more article, killed, and on fewer cores. */
@TestMethodOrder(OrderAnnotation.class)
class ShowcaseIT {

    private static final OutFolder OUT = OutFolder.of("showcase");
    private static Path articles;
    private static Map<String, String> clean;

    @BeforeAll
    static void runTheShowcase() throws IOException {
        Folders.delete(OUT.path());
        articles = Folders.copy(Path.of("sample-data/articles"), Path.of("target/it/showcase-articles"));
        Ended ended = run(OUT).run();
        assertThat(ended.code()).as(ended.said()).isZero();
        clean = OUT.fingerprints();
    }

    @Test
    @Order(1)
    void everyTableIsThereAndEveryRecordIsAccountedFor() {
        assertThat(OutFolder.RESULTS)
                .allSatisfy(table ->
                        assertThat(OUT.read(table).isEmpty()).as(table.name()).isFalse());
        OUT.read(Table.INPUTS).collectAsList().forEach(input -> {
            long accepted = OUT.read(Table.ARTICLES)
                    .filter(col("source").equalTo(input.path()))
                    .count();
            long rejected = OUT.read(Table.REJECTS)
                    .filter(col("source").equalTo(input.path()))
                    .count();
            assertThat(accepted).as(input.path()).isEqualTo(input.accepted());
            assertThat(accepted + rejected).as(input.path()).isEqualTo(input.read());
        });
    }

    @Test
    @Order(2)
    void measuredDirectionsAgreeWithTheSlantsTheOutletsWereWrittenWith() throws IOException {
        Slants.assertMeasured(
                OUT.read(Table.FRAMING).filter("grouping = 'outlet' and view = 'original' and period = 'whole'"));
    }

    @Test
    @Order(3)
    void sampleRecordsBecomeWhatTheyWereWrittenFor() throws IOException {
        Expectations.assertMet(OUT.read(Table.ARTICLES), OUT.read(Table.REJECTS), OUT.read(Table.INPUTS));
    }

    @Test
    @Order(4)
    void secondRunAnnotatesNothingAndGivesTheSameTables() {
        Ended ended = run(OUT).run();
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(OUT.counted("annotate", "texts annotated now")).isZero();
        assertThat(OUT.fingerprints()).isEqualTo(clean);
    }

    @Test
    @Order(5)
    void oneCoreAndSevenPartitionsGiveTheSameTablesToTheLastBit() throws IOException {
        OutFolder other = OutFolder.of("one-core");
        Folders.delete(other.path());
        Ended ended = Program.script(
                        "run.sh", Map.of("SPARK_HOME", "", "PARALLAX_MEMORY", "3g", "PARALLAX_MASTER", "local[1]"))
                .with(options(other))
                .with("--partitions", "7")
                .run();
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(other.fingerprints()).isEqualTo(clean);
    }

    @Test
    @Order(6)
    void killedRunGoesOnWhereItWasAndEndsWithTheSameTables() throws Exception {
        OutFolder killed = OutFolder.of("killed");
        Folders.delete(killed.path());
        Process process = run(killed).start(Path.of("target/it/killed.log"));
        Folders.await(killed.path().resolve("annotations"), ".parquet");
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        long kept = killed.read(Table.ANNOTATIONS).count();
        assertThat(kept).isPositive();

        Ended ended = run(killed).with("--partitions", "64").run();
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(killed.counted("annotate", "texts annotated before")).isEqualTo(kept);
        assertThat(killed.fingerprints()).isEqualTo(clean);
    }

    @Test
    @Order(7)
    void oneMoreArticleAnnotatesThatArticleOnly() throws IOException {
        Files.writeString(
                articles.resolve("one-more.jsonl"),
                """
                {"id": "one-more", "outlet": "Dnipro Courier", "title": "Talks resume in Istanbul after a night of sirens", \
                "published": "2025-06-02T09:00:00+03:00", "body": "%s"}
                """.formatted(
                                "The Ukrainian delegation returned to the talks in Istanbul with its proposals for a ceasefire. "
                                        .repeat(6)),
                StandardOpenOption.CREATE);
        Ended ended = run(OUT).run();
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(OUT.counted("annotate", "texts annotated now"))
                .as("its body and its title")
                .isEqualTo(2);
    }

    private static Program run(OutFolder out) {
        return Program.script("run.sh").with(options(out).toArray(String[]::new));
    }

    private static java.util.List<String> options(OutFolder out) {
        return Stream.of(
                        "--articles", articles.toString(),
                        "--codebook", "jobs/istanbul-talks/codebook.yaml",
                        "--out", out.path().toString())
                .toList();
    }
}
