package dev.parallax.planted;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.LocalSpark;
import dev.parallax.annotate.Annotate;
import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.Limits;
import dev.parallax.codebook.Actor;
import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.Frame;
import dev.parallax.codebook.Outlets;
import dev.parallax.codebook.Phrase;
import dev.parallax.compare.Compare;
import dev.parallax.compare.CompareSettings;
import dev.parallax.ingest.Ingest;
import dev.parallax.ingest.IngestSettings;
import dev.parallax.ingest.Ingested;
import dev.parallax.ingest.reuse.Reuse;
import dev.parallax.ingest.source.FileFinder;
import dev.parallax.measure.Measuring;
import dev.parallax.model.Article;
import dev.parallax.model.Framing;
import dev.parallax.spark.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to framing: the pages of one outlet of six get a footer full of frames, and no number of any outlet moves. */
class PlantedFooterTest {

    private static final String FOOTER =
            " Explore our wounded heroes poster collection, the ceasefire board game and the sanctions cookbook today.";

    private static final List<String> WHO = List.of(
            "the delegation",
            "doctors",
            "two envoys",
            "farmers",
            "a court",
            "the harbour",
            "parliament",
            "students",
            "the mayor",
            "railway workers");

    private static final List<String> DID = List.of(
            "left", "watched", "praised", "closed", "reached", "described", "blamed", "counted", "ignored", "joined");

    private static final List<String> WHAT = List.of(
            "the wounded",
            "a ceasefire",
            "new sanctions",
            "old ferries",
            "the grain",
            "a museum",
            "its bridges",
            "the long queue",
            "a letter",
            "cold rooms");

    private static final List<String> WHEN = List.of(
            "before noon",
            "in spring",
            "without a word",
            "on Tuesday",
            "for hours",
            "at night",
            "once more",
            "in silence",
            "last year",
            "by train");

    private static final List<String> NAMES =
            List.of("Kyiv", "Moscow", "Ankara", "Odesa", "Lviv", "Geneva", "Vienna", "Istanbul", "Warsaw", "Riga");

    private static final Codebook CODEBOOK = new Codebook(
            "planted",
            "Planted",
            null,
            List.of(place("ukraine", "Kyiv"), place("russia", "Moscow")),
            List.of(frame("human-cost", "wounded"), frame("truce", "ceasefire"), frame("pressure", "sanctions")),
            List.of());

    @TempDir
    Path folder;

    @Test
    void aFooterThatMatchesThreeFramesMovesNoNumber() throws IOException {
        Tables tables = new Tables(
                LocalSpark.session(),
                new org.apache.hadoop.fs.Path(folder.resolve("out").toUri()));
        List<Framing> clean = framing("clean", "", tables);
        List<Framing> furnished = framing("furnished", FOOTER, tables);
        assertThat(clean).extracting(Framing::measure).contains("frame", "attention");
        assertThat(furnished)
                .usingRecursiveFieldByFieldElementComparator(
                        org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration.builder()
                                .withComparatorForType(near(), Double.class)
                                .build())
                .containsExactlyElementsOf(clean);
    }

    private static Comparator<Double> near() {
        return (one, other) -> Math.abs(one - other) <= 1e-9 ? 0 : Double.compare(one, other);
    }

    /** The texts are the same once the footer is cut, so that only those of the first run are annotated. */
    private List<Framing> framing(String name, String footer, Tables tables) throws IOException {
        SparkSession spark = LocalSpark.session();
        Path file = folder.resolve(name + ".jsonl");
        Files.writeString(file, articles(footer));
        var work = new org.apache.hadoop.fs.Path(folder.resolve("work-" + name).toUri());
        var settings = new IngestSettings(Map.of(), List.of("en"), 20);
        Ingested read = new Ingest(spark, new org.apache.hadoop.fs.Path(work, "ingest"), Outlets.none(), null, settings)
                .read(new FileFinder(spark.sparkContext().hadoopConfiguration()).find(List.of(file.toString())));
        Dataset<Article> articles = new Reuse(spark, new org.apache.hadoop.fs.Path(work, "reuse"), Outlets.none())
                .mark(read.articles())
                .cache();
        assertThat(read.rejects().count()).isZero();
        assertThat(read.furniture().collectAsList())
                .allSatisfy(piece -> assertThat(piece.text()).isEqualTo(FOOTER.strip()))
                .hasSize(footer.isEmpty() ? 0 : 1);
        Annotate annotate = new Annotate(spark, tables, Annotator.with(Limits.standard()));
        annotate.run(articles);
        var observations = Measuring.observations(
                new Measuring(CODEBOOK, Outlets.none()).measured(articles, annotate.annotations()));
        return new Compare(CompareSettings.DEFAULT)
                .framing(observations, articles, Measuring.cards()).collectAsList().stream()
                        .sorted(Comparator.comparing(row -> String.join(
                                " ",
                                row.grouping(),
                                row.unit(),
                                row.measure(),
                                row.subject(),
                                row.voice(),
                                row.view(),
                                row.period())))
                        .toList();
    }

    private static String articles(String footer) throws IOException {
        Random random = new Random(4);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 48; i++) {
            List<String> sentences = new ArrayList<>();
            for (int s = 0; s < 6; s++) {
                String subject = one(WHO, random);
                sentences.add(Character.toUpperCase(subject.charAt(0)) + subject.substring(1) + " in "
                        + one(NAMES, random) + " " + one(DID, random)
                        + " " + one(WHAT, random) + " " + one(WHEN, random) + ", and " + one(WHO, random) + " near "
                        + one(NAMES, random) + " "
                        + one(DID, random) + " " + one(WHAT, random) + ".");
            }
            String body = String.join(" ", sentences) + (i % 6 == 0 ? footer : "");
            lines.append(new ObjectMapper()
                            .writeValueAsString(Map.of(
                                    "id", "a" + i,
                                    "outlet", "Outlet " + i % 6,
                                    "published", "2025-05-%02d".formatted(1 + i % 28),
                                    "title", "Report " + i,
                                    "body", body)))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Actor place(String id, String name) {
        return new Actor(id, name, "place", null, List.of(name), List.of(), Set.of());
    }

    private static Frame frame(String id, String... patterns) {
        return new Frame(id, id, "", Arrays.stream(patterns).map(Phrase::of).toList(), List.of());
    }
}
