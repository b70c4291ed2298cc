package dev.parallax.ingest.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.codebook.FurnitureLines;
import dev.parallax.codebook.Outlets;
import dev.parallax.codebook.Phrase;
import dev.parallax.codebook.Topic;
import dev.parallax.ingest.Ingest;
import dev.parallax.ingest.IngestSettings;
import dev.parallax.ingest.Ingested;
import dev.parallax.ingest.Period;
import dev.parallax.ingest.clean.Words;
import dev.parallax.ingest.reuse.Reuse;
import dev.parallax.ingest.source.FileFinder;
import dev.parallax.model.Article;
import dev.parallax.model.Furniture;
import dev.parallax.model.Input;
import dev.parallax.model.Reject;
import dev.parallax.model.Segment;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to articles: what is cut, what stays, and that no word is lost on the way. */
class CuttingTest {

    private static final String FOOTER =
            "Explore our quiet almanac collection with prints and calendars for every home.";
    private static final String BACKGROUND =
            "The truce of the two valleys was signed in March 2014 after a winter in which both sides had shelled the only bridge.";

    @TempDir
    Path folder;

    private static final IngestSettings SETTINGS = settings(FurnitureLines.none(), false);

    private static IngestSettings settings(FurnitureLines lines, boolean keep) {
        return new IngestSettings(Map.of(), List.of("en"), 20, Period.ANY, null, lines, keep);
    }

    private Ingested ingest(IngestSettings settings, Topic topic, Path articles) {
        var work = new org.apache.hadoop.fs.Path(
                folder.resolve("work-" + System.nanoTime()).toString());
        var files = new FileFinder(LocalSpark.session().sparkContext().hadoopConfiguration())
                .find(List.of(articles.toString()));
        return new Ingest(LocalSpark.session(), work, Outlets.none(), topic, settings).read(files);
    }

    private Path write(List<String> bodies, String outlet) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < bodies.size(); i++) {
            lines.append(String.format(
                    "{\"id\":\"%s-%02d\",\"outlet\":\"%s\",\"published\":\"2025-05-%02d\",\"title\":\"T\",\"body\":\"%s\"}%n",
                    outlet, i, outlet, 1 + i % 28, bodies.get(i).replace("\n", "\\n")));
        }
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve(outlet + ".jsonl"), lines);
        return in;
    }

    /** Ten articles with a footer, the last a stub that has little else. */
    private Path footed() throws IOException {
        Invented words = new Invented(21);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            bodies.add(String.join("\n\n", words.article(i == 9 ? 1 : 12)) + "\n\n" + FOOTER);
        }
        bodies.set(9, "The ferry sank off Mirova at noon on Monday.\n\n" + FOOTER);
        return write(bodies, "Harbour");
    }

    private static List<Article> articles(Ingested ingested) {
        return ingested.articles().collectAsList().stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
    }

    @Test
    void theFooterLeavesTheBodyAndIsToldOfInTheTable() throws IOException {
        Ingested ingested = ingest(SETTINGS, null, footed());
        assertThat(articles(ingested)).hasSize(9).allSatisfy(article -> {
            assertThat(article.body()).doesNotContain("almanac collection").endsWith(".");
            assertThat(article.furniture()).isEqualTo(FOOTER);
            assertThat(article.words()).isEqualTo(Words.count(article.body()));
        });
        assertThat(ingested.furniture().collectAsList())
                .containsExactly(new Furniture("Harbour", FOOTER, "line", "tail", 9, 9 * 12, "Harbour-00"));
    }

    @Test
    void aStubOfWhichTooLittleIsLeftIsRefusedAndStillCounted() throws IOException {
        Ingested ingested = ingest(SETTINGS, null, footed());
        List<Reject> rejects = ingested.rejects().collectAsList();
        assertThat(rejects).extracting(Reject::reason).containsExactly("too_short");
        assertThat(rejects.get(0).detail())
                .isEqualTo("9 words, fewer than 20, after 12 words of page furniture were cut");
        assertThat(rejects.get(0).excerpt()).startsWith("The ferry sank");
        Input input = ingested.inputs().collectAsList().get(0);
        assertThat(List.of(input.read(), input.accepted(), input.rejected())).containsExactly(10L, 9L, 1L);
    }

    @Test
    void keptFurnitureStaysAndTheTableSaysWhatWouldGo() throws IOException {
        Ingested ingested = ingest(settings(FurnitureLines.none(), true), null, footed());
        assertThat(articles(ingested)).hasSize(10).allSatisfy(article -> {
            assertThat(article.body()).contains(FOOTER);
            assertThat(article.furniture()).isNull();
        });
        assertThat(ingested.furniture().collectAsList())
                .extracting(Furniture::text, Furniture::articles)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FOOTER, 10L));
    }

    @Test
    void theResearcherHasTheLastWord() throws IOException {
        FurnitureLines lines = new FurnitureLines(List.of("the ferry sank off mirova"), List.of(FOOTER));
        Ingested ingested = ingest(settings(lines, false), null, footed());
        assertThat(ingested.rejects().collectAsList()).extracting(Reject::id).containsExactly("Harbour-09");
        assertThat(articles(ingested))
                .allSatisfy(article -> assertThat(article.body()).endsWith(FOOTER));
    }

    @Test
    void anArticleThatIsOnTopicInItsFurnitureOnlyIsOffTopic() throws IOException {
        Topic topic = new Topic(null, null, List.of(List.of(new Phrase(List.of("almanac", "collection")))), 1);
        assertThat(ingest(SETTINGS, topic, footed()).rejects().collectAsList())
                .hasSize(10)
                .extracting(Reject::reason)
                .containsOnly("too_short", "off_topic");
    }

    @Test
    void textsThatDifferByTheirFurnitureOnlyAreDuplicates() throws IOException {
        Invented words = new Invented(22);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            bodies.add(String.join("\n\n", words.article(12)) + "\n\n" + FOOTER);
        }
        bodies.add(bodies.get(3).replace("\n\n" + FOOTER, ""));
        assertThat(ingest(SETTINGS, null, write(bodies, "Harbour")).rejects().collectAsList())
                .extracting(Reject::reason)
                .containsExactly("duplicate");
    }

    /** Read = accepted + rejected for each file, and words read = words of body, furniture, tail and dateline. */
    @Test
    void noWordIsLostOfTheSampleAndItKeepsItsTexts() {
        Ingested ingested = ingest(SETTINGS, null, Path.of("sample-data/articles"));
        List<Article> articles = articles(ingested);
        assertThat(articles).hasSizeGreaterThan(80);
        checkAccounts(ingested, articles);
        long cut = ingested.furniture().collectAsList().stream()
                .mapToLong(Furniture::words)
                .sum();
        assertThat((double) cut
                        / articles.stream().mapToLong(Article::wordsRead).sum())
                .isLessThanOrEqualTo(0.001);
    }

    @Test
    void noWordIsLostOfArticlesInFurniture() throws IOException {
        for (boolean paragraphs : List.of(true, false)) {
            Invented words = new Invented(23);
            List<List<String>> articles = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                articles.add(words.article(10 + words.below(20)));
            }
            String outlet = paragraphs ? "Lines" : "Flat";
            write(Furnished.of(articles, outlet, 24, paragraphs).bodies(), outlet);
        }
        Ingested ingested = ingest(SETTINGS, null, folder.resolve("in"));
        List<Article> articles = articles(ingested);
        assertThat(articles).hasSize(80).allSatisfy(article -> assertThat(article.furniture())
                .isNotNull());
        checkAccounts(ingested, articles);
        long learnt = articles.stream()
                .mapToLong(article -> Words.count(article.furniture()))
                .sum();
        assertThat(ingested.furniture().collectAsList().stream()
                        .mapToLong(Furniture::words)
                        .sum())
                .isEqualTo(learnt);
    }

    private static void checkAccounts(Ingested ingested, List<Article> articles) {
        assertThat(ingested.inputs().collectAsList()).isNotEmpty().allSatisfy(input -> assertThat(input.read())
                .isEqualTo(input.accepted() + input.rejected()));
        assertThat(articles).allSatisfy(article -> assertThat(
                        Stream.of(article.body(), article.furniture(), article.tail(), article.dateline())
                                .filter(Objects::nonNull)
                                .mapToInt(Words::count)
                                .sum())
                .as(article.id())
                .isEqualTo(article.wordsRead()));
    }

    @Test
    void backgroundIsMarkedInAllButTheFirstOfAnOutletsArticles() throws IOException {
        Invented words = new Invented(25);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<String> article = new ArrayList<>(words.article(12));
            article.add(2, i == 1 ? BACKGROUND.replace("2014", "2015") : BACKGROUND);
            bodies.add(String.join("\n\n", article));
        }
        write(bodies, "Harbour");
        List<Article> marked = marked(write(bodies.subList(0, 1), "Other"));
        assertThat(marked)
                .extracting(article -> article.id() + " " + passages(article))
                .containsExactly(
                        "Harbour-00 []",
                        "Harbour-01 [" + BACKGROUND.replace("2014", "2015") + "]",
                        "Harbour-02 [" + BACKGROUND + "]",
                        "Other-00 []");
        assertThat(marked.get(1).segments()).extracting(Segment::kind).containsExactly("background");
    }

    @Test
    void whatAnUpdateSharesWithItsFirstVersionIsNoBackground() throws IOException {
        List<String> article = new Invented(26).article(20);
        List<String> bodies = List.of(
                String.join("\n\n", article),
                String.join("\n\n", article)
                        + "\n\nThe ferry sank off Mirova at noon on Monday, and nobody in the port knew why.");
        assertThat(marked(write(bodies, "Harbour")))
                .extracting(Article::reuseCluster, Article::segments)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("Harbour-00", List.of()));
    }

    private List<Article> marked(Path in) {
        Ingested ingested = ingest(SETTINGS, null, in);
        var spark = LocalSpark.session();
        var work = new org.apache.hadoop.fs.Path(folder.resolve("reuse").toString());
        return Background.mark(
                        new Reuse(spark, work, Outlets.none()).mark(ingested.articles()),
                        ingested.passages(),
                        new Staging(spark, new org.apache.hadoop.fs.Path(work, "background")))
                .as(Rows.of(Article.class))
                .collectAsList()
                .stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
    }

    private static List<String> passages(Article article) {
        int[] points = article.body().codePoints().toArray();
        return article.segments().stream()
                .map(segment -> new String(
                        Arrays.copyOfRange(points, segment.begin(), segment.end()), 0, segment.end() - segment.begin()))
                .toList();
    }
}
