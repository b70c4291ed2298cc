package dev.parallax.ingest.furniture;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import dev.parallax.model.Reject;
import dev.parallax.model.Segment;
import dev.parallax.spark.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to articles: what is cut, what stays, and that no word is lost on the way. */
class CuttingTest {

    private static final String FOOTER =
            "Explore our quiet almanac collection with prints and calendars for every home.";
    private static final String BACKGROUND =
            "The truce of the two valleys was signed in March 2014 after a winter in which both sides had shelled the only bridge.";

    private static final IngestSettings SETTINGS = settings(FurnitureLines.none(), false);

    @TempDir
    static Path folder;

    private static Ingested ingested;
    private static Map<String, List<Article>> marked;

    /** Everything that can be is read at once, an outlet a case. */
    @BeforeAll
    static void ingestOnce() throws IOException {
        Path in = folder.resolve("all");
        write(in, "Harbour", footed());
        write(in, "Twice", withTheSameTextOnceWithoutFooter());
        write(in, "Valley", withBackground());
        write(in, "Other", List.of(String.join("\n\n", new Invented(27).article(12)) + "\n\n" + BACKGROUND));
        write(in, "Update", updated());
        write(in, "Lines", furnished(true));
        write(in, "Flat", furnished(false));
        ingested = ingest(SETTINGS, null, in);
        var spark = LocalSpark.session();
        var work = new org.apache.hadoop.fs.Path(folder.resolve("reuse").toString());
        marked = Background.mark(
                        new Reuse(spark, work, Outlets.none()).mark(ingested.articles()),
                        ingested.passages(),
                        new Staging(spark, new org.apache.hadoop.fs.Path(work, "background")))
                .collectAsList()
                .stream()
                .sorted(Comparator.comparing(Article::id))
                .collect(Collectors.groupingBy(Article::outlet));
    }

    private static IngestSettings settings(FurnitureLines lines, boolean keep) {
        return new IngestSettings(Map.of(), List.of("en"), 20, Period.ANY, null, lines, keep);
    }

    private static Ingested ingest(IngestSettings settings, Topic topic, Path articles) {
        var work = new org.apache.hadoop.fs.Path(
                folder.resolve("work-" + System.nanoTime()).toString());
        var files = new FileFinder(LocalSpark.session().sparkContext().hadoopConfiguration())
                .find(List.of(articles.toString()));
        return new Ingest(LocalSpark.session(), work, Outlets.none(), topic, settings).read(files);
    }

    private static Path write(Path in, String outlet, List<String> bodies) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < bodies.size(); i++) {
            lines.append(String.format(
                    "{\"id\":\"%s-%02d\",\"outlet\":\"%s\",\"published\":\"2025-05-%02d\",\"title\":\"T\",\"body\":\"%s\"}%n",
                    outlet, i, outlet, 1 + i % 28, bodies.get(i).replace("\n", "\\n")));
        }
        Files.writeString(Files.createDirectories(in).resolve(outlet + ".jsonl"), lines);
        return in;
    }

    /** Ten articles with a footer, the last a stub that has little else. */
    private static List<String> footed() {
        Invented words = new Invented(21);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            bodies.add(String.join("\n\n", words.article(12)) + "\n\n" + FOOTER);
        }
        bodies.add("The ferry sank off Mirova at noon on Monday.\n\n" + FOOTER);
        return bodies;
    }

    private static List<String> withTheSameTextOnceWithoutFooter() {
        Invented words = new Invented(22);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            bodies.add(String.join("\n\n", words.article(12)) + "\n\n" + FOOTER);
        }
        bodies.add(bodies.get(3).replace("\n\n" + FOOTER, ""));
        return bodies;
    }

    private static List<String> withBackground() {
        Invented words = new Invented(25);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<String> article = new ArrayList<>(words.article(12));
            article.add(2, i == 1 ? BACKGROUND.replace("2014", "2015") : BACKGROUND);
            bodies.add(String.join("\n\n", article));
        }
        return bodies;
    }

    private static List<String> updated() {
        String first = String.join("\n\n", new Invented(26).article(20));
        return List.of(
                first, first + "\n\nThe ferry sank off Mirova at noon on Monday, and nobody in the port knew why.");
    }

    private static List<String> furnished(boolean paragraphs) {
        Invented words = new Invented(23);
        List<List<String>> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(words.article(10 + words.below(20)));
        }
        return Furnished.of(articles, paragraphs ? "Lines" : "Flat", 24, paragraphs)
                .bodies();
    }

    private static List<Furniture> furniture(Ingested ingested, String outlet) {
        return ingested.furniture().where(col("outlet").equalTo(outlet)).collectAsList();
    }

    private static List<Reject> rejects(Ingested ingested, String outlet) {
        return ingested.rejects().where(col("outlet").equalTo(outlet)).collectAsList();
    }

    @Test
    void theFooterLeavesTheBodyAndIsToldOfInTheTable() {
        assertThat(marked.get("Harbour")).hasSize(9).allSatisfy(article -> {
            assertThat(article.body()).doesNotContain("almanac collection").endsWith(".");
            assertThat(article.furniture()).isEqualTo(FOOTER);
            assertThat(article.words()).isEqualTo(Words.count(article.body()));
        });
        assertThat(furniture(ingested, "Harbour"))
                .containsExactly(new Furniture("Harbour", FOOTER, "line", "tail", 9, 9 * 12, "Harbour-00"));
    }

    @Test
    void aStubOfWhichTooLittleIsLeftIsRefusedAndStillCounted() {
        List<Reject> rejects = rejects(ingested, "Harbour");
        assertThat(rejects).extracting(Reject::reason).containsExactly("too_short");
        assertThat(rejects.get(0).detail())
                .isEqualTo("9 words, fewer than 20, after 12 words of page furniture were cut");
        assertThat(rejects.get(0).excerpt()).startsWith("The ferry sank");
    }

    @Test
    void keptFurnitureStaysAndTheTableSaysWhatWouldGo() throws IOException {
        Path in = write(folder.resolve("keep"), "Harbour", footed());
        Ingested kept = ingest(settings(FurnitureLines.none(), true), null, in);
        assertThat(kept.articles().collectAsList()).hasSize(10).allSatisfy(article -> {
            assertThat(article.body()).contains(FOOTER);
            assertThat(article.furniture()).isNull();
        });
        assertThat(furniture(kept, "Harbour"))
                .extracting(Furniture::text, Furniture::articles)
                .containsExactly(tuple(FOOTER, 10L));
    }

    @Test
    void theResearcherHasTheLastWord() throws IOException {
        Path in = write(folder.resolve("listed"), "Harbour", footed());
        FurnitureLines lines = new FurnitureLines(List.of("the ferry sank off mirova"), List.of(FOOTER));
        Ingested listed = ingest(settings(lines, false), null, in);
        assertThat(rejects(listed, "Harbour")).extracting(Reject::id).containsExactly("Harbour-09");
        assertThat(listed.articles().collectAsList())
                .allSatisfy(article -> assertThat(article.body()).endsWith(FOOTER));
    }

    @Test
    void anArticleThatIsOnTopicInItsFurnitureOnlyIsOffTopic() throws IOException {
        Path in = write(folder.resolve("topic"), "Harbour", footed());
        Topic topic = new Topic(null, null, List.of(List.of(new Phrase(List.of("almanac", "collection")))), 1);
        assertThat(rejects(ingest(SETTINGS, topic, in), "Harbour"))
                .hasSize(10)
                .extracting(Reject::reason)
                .containsOnly("too_short", "off_topic");
    }

    @Test
    void textsThatDifferByTheirFurnitureOnlyAreDuplicates() {
        assertThat(rejects(ingested, "Twice")).extracting(Reject::reason).containsExactly("duplicate");
    }

    /** Read = accepted + rejected for each file, and words read = words of body, furniture, tail and dateline. */
    @Test
    void noWordIsLostOfTheSampleAndItKeepsItsTexts() {
        Ingested sample = ingest(SETTINGS, null, Path.of("sample-data/articles"));
        List<Article> articles = sample.articles().collectAsList();
        assertThat(articles).hasSizeGreaterThan(80);
        checkAccounts(sample, articles);
        long cut = sample.furniture().collectAsList().stream()
                .mapToLong(Furniture::words)
                .sum();
        assertThat((double) cut
                        / articles.stream().mapToLong(Article::wordsRead).sum())
                .isLessThanOrEqualTo(0.001);
    }

    @Test
    void noWordIsLostOfArticlesInFurniture() {
        for (String outlet : List.of("Lines", "Flat")) {
            List<Article> articles = marked.get(outlet);
            assertThat(articles).hasSize(40).allSatisfy(article -> assertThat(article.furniture())
                    .isNotNull());
            checkAccounts(ingested, articles);
        }
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
    void backgroundIsMarkedInAllButTheFirstOfAnOutletsArticles() {
        assertThat(marked.get("Valley"))
                .extracting(CuttingTest::passages)
                .containsExactly(List.of(), List.of(BACKGROUND.replace("2014", "2015")), List.of(BACKGROUND));
        assertThat(marked.get("Valley").get(1).segments())
                .extracting(Segment::kind)
                .containsExactly("background");
        assertThat(marked.get("Other"))
                .as("what another outlet printed is its own here")
                .extracting(CuttingTest::passages)
                .containsExactly(List.of());
    }

    @Test
    void whatAnUpdateSharesWithItsFirstVersionIsNoBackground() {
        assertThat(marked.get("Update"))
                .extracting(Article::reuseCluster, Article::segments)
                .containsOnly(tuple("Update-00", List.of()));
    }

    private static List<String> passages(Article article) {
        int[] points = article.body().codePoints().toArray();
        return article.segments().stream()
                .map(segment -> new String(points, segment.begin(), segment.end() - segment.begin()))
                .toList();
    }
}
