package dev.parallax.front;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Framing;
import dev.parallax.spark.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The newcomer's path: the sample corpus from articles to framing; again, with one more article, killed, and on fewer cores. */
class ShowcaseIT {

    private static final OutFolder OUT = CleanRun.OUT;
    private static Map<String, String> clean;

    @BeforeAll
    static void runTheShowcase() throws IOException {
        clean = CleanRun.fingerprints();
    }

    @Test
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
    void measuredDirectionsAgreeWithTheSlantsTheOutletsWereWrittenWith() throws IOException {
        Slants.assertMeasured(
                OUT.read(Table.FRAMING).filter("grouping = 'outlet' and view = 'original' and period = 'whole'"));
    }

    @Test
    void withoutReprintsOutletsNoLongerSpeakInTheWordsOfTheAgency() {
        Map<String, Double> all = negotiation("all");
        Map<String, Double> original = negotiation("original");
        assertThat(original).containsOnlyKeys(all.keySet()).hasSize(6);
        original.forEach((outlet, share) -> {
            if (outlet.equals("Meridian Press Agency")) {
                assertThat(share).as("the agency reprints nobody").isEqualTo(all.get(outlet));
            } else {
                assertThat(share).as(outlet).isLessThan(all.get(outlet));
            }
        });
    }

    private static Map<String, Double> negotiation(String view) {
        return OUT
                .read(Table.FRAMING)
                .filter(
                        "grouping = 'outlet' and period = 'whole' and measure = 'frame' and subject = 'negotiation' and voice = 'author'")
                .filter(col("view").equalTo(view))
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(Framing::unit, Framing::estimate));
    }

    @Test
    void runEndsWithTheReport() throws IOException {
        assertThat(OUT.path().resolve("report.html"))
                .content()
                .contains("<title>The Istanbul talks between Ukraine and Russia, May and June 2025</title>");
    }

    @Test
    void sampleRecordsBecomeWhatTheyWereWrittenFor() throws IOException {
        Expectations.assertMet(OUT.read(Table.ARTICLES), OUT.read(Table.REJECTS), OUT.read(Table.INPUTS));
    }

    @Test
    void secondRunAnnotatesNothingAndGivesTheSameTables() {
        CleanRun.succeed(Program.script("run.sh").with(CleanRun.into(OUT)));
        assertThat(OUT.counted("annotate", "texts annotated now")).isZero();
        assertThat(OUT.fingerprints()).isEqualTo(clean);
    }

    @Test
    void oneCoreAndSevenPartitionsGiveTheSameTablesToTheLastBit() throws IOException {
        OutFolder other = OutFolder.of("one-core");
        Folders.delete(other.path());
        CleanRun.succeed(Program.script(
                        "run.sh", Map.of("SPARK_HOME", "", "PARALLAX_MEMORY", "3g", "PARALLAX_MASTER", "local[1]"))
                .with(CleanRun.into(other))
                .with("--partitions", "7"));
        assertThat(other.fingerprints()).isEqualTo(clean);
    }

    @Test
    void killedRunGoesOnWhereItWasAndEndsWithTheSameTables() throws Exception {
        OutFolder killed = OutFolder.of("killed");
        Folders.delete(killed.path());
        Process process = Program.script("run.sh").with(CleanRun.into(killed)).start(Path.of("target/it/killed.log"));
        Folders.await(killed.path().resolve("annotations"), ".parquet");
        process.destroyForcibly().waitFor();
        long kept = killed.read(Table.ANNOTATIONS).count();
        assertThat(kept).isPositive();

        CleanRun.succeed(Program.script("run.sh").with(CleanRun.into(killed)).with("--partitions", "64"));
        assertThat(killed.counted("annotate", "texts annotated before")).isEqualTo(kept);
        assertThat(killed.counted("annotate", "texts annotated now")).isPositive();
        assertThat(killed.fingerprints()).isEqualTo(clean);
    }

    @Test
    void oneMoreArticleAnnotatesThatArticleOnly() throws IOException {
        OutFolder grown = OutFolder.of("grown");
        Folders.copy(OUT.path(), grown.path());
        Path more = Path.of("target/it/one-more.jsonl");
        String body = "The Ukrainian delegation returned to the talks in Istanbul with its proposals for a ceasefire. "
                .repeat(6);
        Files.writeString(
                more,
                "{\"id\": \"one-more\", \"outlet\": \"Dnipro Courier\", \"title\": \"Talks resume in Istanbul after sirens\", "
                        + "\"published\": \"2025-06-02T09:00:00+03:00\", \"body\": \"" + body + "\"}\n");
        CleanRun.succeed(Program.script("run.sh")
                .with("--articles", "sample-data/articles", more.toString())
                .with(
                        "--codebook",
                        "jobs/istanbul-talks/codebook.yaml",
                        "--out",
                        grown.path().toString()));
        assertThat(grown.counted("annotate", "texts annotated now"))
                .as("its body and its title")
                .isEqualTo(2);
    }
}
