package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.codebook.Topic;
import dev.parallax.compare.TopicDays;
import dev.parallax.model.Run;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days of the topic reach compare by the runs of the stages that read the codebook. */
class TopicSettingsTest {

    private static final LocalDate FROM = LocalDate.parse("2025-05-01");
    private static final LocalDate TO = LocalDate.parse("2025-06-07");

    @TempDir
    private Path out;

    @Test
    void daysAreThoseOfTheLatestStageThatReadTheCodebook() {
        runs(
                run("measure", 2, TopicSettings.of(new Topic(FROM, TO, List.of(), 1))),
                run("ingest", 1, TopicSettings.of(new Topic(FROM.minusYears(1), null, List.of(), 1))),
                run("compare", 3, Map.of("topic from", "2000-01-01")));

        assertThat(TopicSettings.latest(tables())).isEqualTo(new TopicDays(FROM, TO));
    }

    @Test
    void aBoundThatIsNotNamedIsOpenAndNoTopicNamesNone() {
        runs(run("ingest", 1, TopicSettings.of(new Topic(FROM, null, List.of(), 1))));
        assertThat(TopicSettings.latest(tables())).isEqualTo(new TopicDays(FROM, null));

        runs(run("ingest", 1, TopicSettings.of(null)));
        assertThat(TopicSettings.latest(tables())).isEqualTo(TopicDays.NONE);
    }

    private Tables tables() {
        return new Tables(LocalSpark.session(), new org.apache.hadoop.fs.Path(out.toUri()));
    }

    private void runs(Run... runs) {
        tables().replace(Table.RUNS, LocalSpark.session().createDataset(List.of(runs), Rows.of(Run.class)));
    }

    private static Run run(String stage, int hour, Map<String, String> settings) {
        Instant started = Instant.parse("2025-06-10T00:00:00Z").plusSeconds(3600L * hour);
        return new Run("r", stage, started, started.plusSeconds(1), 1, Map.of(), settings, Map.of(), 1);
    }
}
