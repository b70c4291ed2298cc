package dev.parallax.ingest.reuse;

import static dev.parallax.ingest.reuse.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.LocalSpark;
import dev.parallax.codebook.Agency;
import dev.parallax.codebook.Outlet;
import dev.parallax.codebook.Outlets;
import dev.parallax.model.Article;
import dev.parallax.spark.Rows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseTest {

    private static final Outlets OUTLETS = new Outlets(
            List.of(new Outlet("Meridian", List.of(), "Meridian Press Agency", Map.of())),
            List.of(new Agency("Meridian Press Agency", List.of("MPA"))));

    private static final String WIRE = Prose.text(1, 30);

    @TempDir
    Path folder;

    @Test
    void reprintWithNewHeadlineIsAReprint() {
        var marked = mark(wire(), article("b", "Daily", WIRE).on("2025-05-17"));

        assertThat(marked.get("b"))
                .returns("wire", Article::reuseSource)
                .returns("wire", Article::reuseCluster)
                .returns(1.0, Article::reuseShare)
                .returns("reprint", Article::reuseClass)
                .returns("Meridian Press Agency", Article::agency)
                .returns(true, Article::agencyCopy);
    }

    @Test
    void theAgencyItselfIsOriginalAndNoCopy() {
        var marked = mark(wire(), article("b", "Daily", WIRE).on("2025-05-17"));

        assertThat(marked.get("wire"))
                .returns(null, Article::reuseSource)
                .returns("wire", Article::reuseCluster)
                .returns(0.0, Article::reuseShare)
                .returns("original", Article::reuseClass)
                .returns("Meridian Press Agency", Article::agency)
                .returns(false, Article::agencyCopy);
    }

    @Test
    void agencyCopyAbridgedToItsFirstHalfIsAReprint() {
        var marked = mark(wire(), article("b", "Daily", part(1, 0, 15)).on("2025-05-17"));

        assertThat(marked.get("b")).returns("reprint", Article::reuseClass).returns(true, Article::agencyCopy);
    }

    @Test
    void abridgedAgencyCopyIsMixedAndPointsToTheAgency() {
        String newLead = Prose.text(2, 8) + " " + part(1, 3, 14);
        var marked = mark(wire(), article("b", "Daily", newLead).on("2025-05-17"));

        assertThat(marked.get("b"))
                .returns("wire", Article::reuseSource)
                .returns("mixed", Article::reuseClass)
                .returns("Meridian Press Agency", Article::agency)
                .returns(false, Article::agencyCopy);
    }

    @Test
    void updatedVersionInTheSameOutletGoesBackToTheFirst() {
        var marked = mark(
                article("v1", "Daily", WIRE).on("2025-05-16T08:00:00Z"),
                article("v2", "Daily", WIRE + " " + Prose.text(3, 10)).on("2025-05-16T11:00:00Z"));

        assertThat(marked.get("v2"))
                .returns("v1", Article::reuseSource)
                .returns("mixed", Article::reuseClass)
                .returns(null, Article::agency);
    }

    @Test
    void chainOfThreeIsOneCluster() {
        String second = part(1, 0, 6) + " " + Prose.text(4, 12);
        String third = second.substring(second.length() / 2) + " " + Prose.text(5, 8);
        var marked = mark(
                article("a", "One", WIRE).on("2025-05-16"),
                article("b", "Two", second).on("2025-05-17"),
                article("c", "Three", third).on("2025-05-18"));

        assertThat(marked.get("b").reuseSource()).isEqualTo("a");
        assertThat(marked.get("c")).returns("b", Article::reuseSource).returns("a", Article::reuseCluster);
    }

    @Test
    void longChainIsOneCluster() {
        List<String> sentences = Prose.sentences(6, 400);
        Articles[] chain = IntStream.range(0, 40)
                .mapToObj(i -> article(
                                "c%02d".formatted(i),
                                "Outlet " + i,
                                String.join(" ", sentences.subList(i * 8, i * 8 + 12)))
                        .on("2025-05-16T%02d:%02d:01Z".formatted(i / 4, i % 4)))
                .toArray(Articles[]::new);

        assertThat(mark(chain).values()).extracting(Article::reuseCluster).containsOnly("c00");
    }

    @Test
    void reprintOfAReprintIsAgencyCopyButAReprintOfABorrowerIsNot() {
        String borrower = Prose.text(7, 20) + " " + part(1, 0, 10);
        var marked = mark(
                wire(),
                article("reprint", "One", WIRE + " " + Prose.text(8, 4)).on("2025-05-17"),
                article("again", "Two", WIRE + " " + Prose.text(8, 4)).on("2025-05-18"),
                article("borrower", "Three", borrower).on("2025-05-17"),
                article("copied", "Four", borrower).on("2025-05-18"));

        assertThat(marked.get("again")).returns("reprint", Article::reuseSource).returns(true, Article::agencyCopy);
        assertThat(marked.get("copied"))
                .returns("borrower", Article::reuseSource)
                .returns("Meridian Press Agency", Article::agency)
                .returns(false, Article::agencyCopy);
    }

    @Test
    void aSharedLongQuoteAloneDoesNotLink() {
        String quote = Prose.text(9, 4);
        var marked = mark(
                article("a", "One", Prose.text(10, 15) + " " + quote + " " + Prose.text(11, 15))
                        .on("2025-05-16"),
                article("b", "Two", Prose.text(12, 20) + " " + quote + " " + Prose.text(13, 15))
                        .on("2025-05-17"));

        assertThat(marked.get("b")).returns("original", Article::reuseClass).returns(null, Article::reuseSource);
    }

    @Test
    void boilerplateOfAHundredArticlesLinksNone() {
        String boilerplate = Prose.text(14, 8);
        Articles[] articles = IntStream.range(0, 100)
                .mapToObj(i -> article("n%02d".formatted(i), "Daily", Prose.text(100 + i, 15) + "\n\n" + boilerplate)
                        .on("2025-05-%02d".formatted(1 + i % 28)))
                .toArray(Articles[]::new);

        assertThat(mark(articles).values()).extracting(Article::reuseClass).containsOnly("original");
    }

    @Test
    void copyInSixtyOutletsIsOneCluster() {
        Articles[] articles = IntStream.range(0, 60)
                .mapToObj(i -> article("o%02d".formatted(i), "Outlet " + i, Prose.text(200 + i, 3) + " " + WIRE)
                        .on("2025-05-16T10:%02d:00Z".formatted(i)))
                .toArray(Articles[]::new);

        assertThat(mark(articles).values()).extracting(Article::reuseCluster).containsOnly("o00");
    }

    @Test
    void theSameTextEveryDayIsStillOneCluster() {
        Articles[] articles = IntStream.range(0, 20)
                .mapToObj(i ->
                        article("d%02d".formatted(i), "Daily", "Tickets here!").on("2025-05-%02d".formatted(1 + i)))
                .toArray(Articles[]::new);

        assertThat(mark(articles).values()).extracting(Article::reuseCluster).containsOnly("d00");
    }

    @Test
    void unrelatedArticlesStayApart() {
        Articles[] articles = IntStream.range(0, 30)
                .mapToObj(
                        i -> article("u" + i, "Daily", Prose.text(300 + i, 20)).on("2025-05-16"))
                .toArray(Articles[]::new);

        assertThat(mark(articles).values()).allMatch(row -> row.reuseCluster().equals(row.id()));
    }

    @Test
    void ofOneDayTheAgencyComesFirstAndUndatedArticlesLast() {
        var marked = mark(
                article("a", "Daily", WIRE).on("2025-05-16"),
                article("b", "Daily Two", WIRE),
                article("z", "Meridian", WIRE).on("2025-05-16T15:00:00Z"));

        assertThat(marked.get("a").reuseSource()).isEqualTo("z");
        assertThat(marked.get("b").reuseSource()).isEqualTo("z");
    }

    @Test
    void anAgencyThatContributedIsNamedButTheArticleIsNoCopy() {
        var marked = mark(article("a", "Daily", WIRE).ending("The Associated Press contributed to this report."));

        assertThat(marked.get("a")).returns("AP", Article::agency).returns(false, Article::agencyCopy);
    }

    @Test
    void plantedSharesAreRecovered() {
        Articles[] articles = IntStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(step -> planted(step * 0.05, 1000 + step).stream())
                .toArray(Articles[]::new);
        Map<String, Article> marked = mark(articles);

        IntStream.rangeClosed(1, 20).forEach(step -> {
            double share = step * 0.05;
            Article copy = marked.get("copy" + (1000 + step));
            assertThat(copy.reuseShare())
                    .isCloseTo(share < 0.175 ? 0 : share, within(share > 0.175 && share < 0.225 ? 0.25 : 0.05));
        });
    }

    @Test
    void rowsAreTheSameFromAnyNumberOfPartitions() {
        List<Article> corpus = corpus();
        List<Article> one = sorted(run(corpus, 1));

        assertThat(one).extracting(Article::reuseClass).contains("original", "mixed", "reprint");
        assertThat(sorted(run(corpus, 7))).isEqualTo(one);
        assertThat(sorted(run(corpus, 64))).isEqualTo(one);
    }

    /** Copies with shares of every size, in few outlets, some on the same day, some undated. */
    private static List<Article> corpus() {
        Random random = new Random(15);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String body = Prose.text(400 + random.nextInt(8), 5 + random.nextInt(20)) + " "
                    + Prose.text(500 + i, random.nextInt(20));
            Articles article = article("id" + i, "Outlet " + i % 9, body);
            articles.add((i % 10 == 0 ? article : article.on("2025-05-%02d".formatted(1 + random.nextInt(5)))).row());
        }
        Collections.shuffle(articles, random);
        return articles;
    }

    private static List<Articles> planted(double share, long seed) {
        List<String> own = new ArrayList<>(Arrays.asList(Prose.words(seed, 600).split(" ")));
        String[] source = Prose.words(-seed, 800).split(" ");
        int copied = (int) Math.round(600 * share);
        // In passages of up to 60 words, spread over the text.
        for (int start = 0; start < copied; start += 60) {
            for (int i = start; i < Math.min(copied, start + 60); i++) {
                own.set(i, source[i + start / 60]);
            }
        }
        return List.of(
                article("source" + seed, "Daily", String.join(" ", source)).on("2025-05-16"),
                article("copy" + seed, "Other", String.join(" ", own)).on("2025-05-17"));
    }

    private static Articles wire() {
        return article("wire", "Meridian", WIRE).on("2025-05-17");
    }

    private static String part(long seed, int from, int to) {
        return String.join(" ", Prose.sentences(seed, 30).subList(from, to));
    }

    private Map<String, Article> mark(Articles... articles) {
        return run(Arrays.stream(articles).map(Articles::row).toList(), 3).stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
    }

    private List<Article> run(List<Article> articles, int partitions) {
        Dataset<Article> rows = LocalSpark.session()
                .createDataset(articles, Rows.of(Article.class))
                .repartition(partitions);
        var work = new org.apache.hadoop.fs.Path(
                folder.resolve("work-" + partitions).toUri());
        return new Reuse(LocalSpark.session(), work, OUTLETS).mark(rows).collectAsList();
    }

    private static List<Article> sorted(List<Article> articles) {
        return articles.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }
}
