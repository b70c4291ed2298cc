package dev.parallax.job;

import static org.apache.spark.sql.functions.col;

import dev.parallax.codebook.Topic;
import dev.parallax.compare.TopicDays;
import dev.parallax.model.Run;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The days that the codebook's topic names, as the stages that read the codebook leave them in the runs for compare, which does not read it. */
final class TopicSettings {

    private static final String FROM = "topic from";
    private static final String TO = "topic to";

    private TopicSettings() {}

    /**
     * What a run's record says about them; nothing about a bound that is not named.
     *
     * @param topic null if the codebook has none
     */
    static Map<String, String> of(Topic topic) {
        Map<String, String> settings = new TreeMap<>();
        if (topic != null && topic.from() != null) {
            settings.put(FROM, topic.from().toString());
        }
        if (topic != null && topic.to() != null) {
            settings.put(TO, topic.to().toString());
        }
        return settings;
    }

    /** What the latest run that read the codebook said. */
    static TopicDays latest(Tables tables) {
        return tables
                .read(Table.RUNS)
                .filter(col("stage").isin("ingest", "measure"))
                .orderBy(col("started").desc())
                .takeAsList(1)
                .stream()
                .map(Run::settings)
                .map(settings -> new TopicDays(day(settings.get(FROM)), day(settings.get(TO))))
                .findFirst()
                .orElse(TopicDays.NONE);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
