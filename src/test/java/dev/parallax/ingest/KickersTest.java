package dev.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.codebook.Outlets;
import dev.parallax.ingest.clean.Fingerprint;
import dev.parallax.ingest.source.FileFinder;
import dev.parallax.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KickersTest {

    @TempDir
    Path folder;

    private final StringBuilder lines = new StringBuilder();
    private int count;

    private void article(String outlet, String title) {
        lines.append(String.format(
                "{\"outlet\":\"%s\",\"title\":\"%s\",\"text\":\"Ferry number %d sails from Ostwick again on Monday, the master said\"}%n",
                outlet, title, ++count));
    }

    private List<Article> read() throws IOException {
        Path file = folder.resolve("a" + count + ".jsonl");
        Files.writeString(file, lines);
        var spark = LocalSpark.session();
        var work = new org.apache.hadoop.fs.Path(folder.resolve("work" + count).toString());
        var found = new FileFinder(spark.sparkContext().hadoopConfiguration()).find(List.of(file.toString()));
        return new Ingest(
                        spark,
                        work,
                        new Outlets(List.of(), List.of()),
                        null,
                        new IngestSettings(Map.of(), List.of("en"), 5))
                .read(found).articles().collectAsList().stream()
                        .sorted(Comparator.comparing(Article::line))
                        .toList();
    }

    @Test
    void kickersThatAnOutletUsesOftenAreSplitOff() throws IOException {
        for (String rest : List.of("Who owns the quay?", "Storm delays talks", "Master resigns over fares")) {
            article("N", "Ferry war: " + rest);
            article("M", "Roe: " + rest);
            article("N", "LIVE | " + rest);
        }
        article("N", "Ferry strike: Boats stay in port");
        article("M", "Ferry war: Boats stay in port");
        List<Article> articles = read();

        assertThat(articles.get(0).kicker()).isEqualTo("Ferry war");
        assertThat(articles.get(0).title()).isEqualTo("Who owns the quay?");
        assertThat(articles.get(0).titleHash()).isEqualTo(Fingerprint.of("Who owns the quay?"));
        assertThat(articles)
                .extracting(Article::kicker)
                .containsExactly(
                        "Ferry war", null, "LIVE", "Ferry war", null, "LIVE", "Ferry war", null, "LIVE", null, null);
        assertThat(articles.get(1).title()).isEqualTo("Roe: Who owns the quay?");
        assertThat(articles.get(9).title()).isEqualTo("Ferry strike: Boats stay in port");
        assertThat(articles.get(10).title()).as("another outlet's kicker").isEqualTo("Ferry war: Boats stay in port");
    }

    @Test
    void idsAreThoseOfTheWholeHeadline() throws IOException {
        article("N", "Ferry war: Who owns the quay?");
        String once = read().get(0).id();
        article("N", "Ferry war: Storm delays talks");
        article("N", "Ferry war: Master resigns over fares");
        Article often = read().get(0);
        assertThat(often.kicker()).isEqualTo("Ferry war");
        assertThat(often.id()).isEqualTo(once);
    }

    @Test
    void otherHeadlinesOverATextLoseThemToo() throws IOException {
        for (String rest : List.of("Who owns the quay?", "Storm delays talks", "Master resigns over fares")) {
            article("N", "Ferry war: " + rest);
        }
        lines.append(lines.toString()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace("Who owns the quay?", "Whose quay is it?"))
                .append('\n');
        assertThat(read())
                .filteredOn(article -> !article.otherTitles().isEmpty())
                .singleElement()
                .satisfies(article -> assertThat(
                                List.of(article.title(), article.otherTitles().get(0)))
                        .containsExactlyInAnyOrder("Who owns the quay?", "Whose quay is it?"));
    }
}
