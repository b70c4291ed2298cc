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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One corpus with reuse planted in it, marked once from few partitions; each case has words of its own, so that none meets another. */
class ReuseTest {

    private static final Outlets OUTLETS = new Outlets(
            List.of(new Outlet("Meridian", List.of(), "Meridian Press Agency", Map.of())),
            List.of(new Agency("Meridian Press Agency", List.of("MPA"))));

    @TempDir
    static Path folder;

    private static List<Article> corpus;
    private static Map<String, Article> marked;

    @BeforeAll
    static void markOnce() {
        corpus = Stream.of(
                        agencyCopy(),
                        reports(),
                        chain(),
                        boilerplate(),
                        quoting(),
                        syndicated(),
                        daily(),
                        mixture(),
                        planted())
                .flatMap(List::stream)
                .map(Articles::row)
                .toList();
        marked = run(7).stream().collect(Collectors.toMap(Article::id, Function.identity()));
    }

    private static List<Articles> agencyCopy() {
        String wire = Prose.text(1, 30);
        String reprint = wire + " " + Prose.text(2, 4);
        String borrower = Prose.text(3, 20) + " " + Prose.part(1, 3, 14);
        return List.of(
                article("wire", "Meridian", wire).on("2025-05-17"),
                article("headline", "One", wire).on("2025-05-17"),
                article("half", "Two", Prose.part(1, 0, 15)).on("2025-05-17"),
                article("reprint", "Three", reprint).on("2025-05-17T12:00:00Z"),
                article("again", "Four", reprint).on("2025-05-18"),
                article("borrower", "Five", borrower).on("2025-05-17"),
                article("borrowed", "Six", borrower).on("2025-05-18"),
                article("contributed", "Seven", Prose.text(4, 20))
                        .ending("The Associated Press contributed to this report."));
    }

    private static List<Articles> reports() {
        String first = Prose.text(10, 30);
        String quote = Prose.text(11, 4);
        String sameDay = Prose.text(12, 20);
        return List.of(
                article("v1", "Daily", first).on("2025-05-16T08:00:00Z"),
                article("v2", "Daily", first + " " + Prose.text(13, 10)).on("2025-05-16T11:00:00Z"),
                article("years", "Daily", Prose.part(10, 0, 12) + " " + Prose.text(14, 10))
                        .on("2026-05-16"),
                article("anniversary", "Daily", first).on("2026-05-17"),
                article("speech1", "One", Prose.text(15, 15) + " " + quote + " " + Prose.text(16, 15))
                        .on("2025-05-16"),
                article("speech2", "Two", Prose.text(17, 20) + " " + quote + " " + Prose.text(18, 15))
                        .on("2025-05-17"),
                article("a-day", "Daily", sameDay).on("2025-05-16"),
                article("a-undated", "Weekly", sameDay),
                article("z-agency", "Meridian", sameDay).on("2025-05-16T15:00:00Z"));
    }

    /** Each of forty shares its beginning with the end of the one before it only. */
    private static List<Articles> chain() {
        List<String> sentences = Prose.sentences(20, 400);
        return IntStream.range(0, 40)
                .mapToObj(i -> article(
                                "chain%02d".formatted(i),
                                "Outlet " + i,
                                String.join(" ", sentences.subList(i * 8, i * 8 + 12)))
                        .on("2025-05-16T%02d:%02d:01Z".formatted(i / 4, i % 4)))
                .toList();
    }

    private static List<Articles> boilerplate() {
        String boilerplate = Prose.text(30, 8);
        return IntStream.range(0, 100)
                .mapToObj(i -> article("furniture" + i, "Daily", Prose.text(1000 + i, 15) + "\n\n" + boilerplate)
                        .on("2025-05-%02d".formatted(1 + i % 28)))
                .toList();
    }

    /** Two outlets quote one speech at length, and a third prints the first of them. */
    private static List<Articles> quoting() {
        String speech = "“" + Prose.text(31, 12) + "”";
        String first = Prose.text(32, 8) + " " + speech + " he said. " + Prose.text(33, 6);
        return List.of(
                article("quote1", "One", first).on("2025-05-16"),
                article("quote2", "Two", Prose.text(34, 7) + " " + speech + " he said. " + Prose.text(35, 7))
                        .on("2025-05-17"),
                article("quote3", "Three", first + " " + Prose.text(36, 1)).on("2025-05-18"));
    }

    private static List<Articles> syndicated() {
        String copy = Prose.text(40, 30);
        return IntStream.range(0, 60)
                .mapToObj(
                        i -> article("syndicated%02d".formatted(i), "Outlet " + i, Prose.text(2000 + i, 3) + " " + copy)
                                .on("2025-05-16T10:%02d:00Z".formatted(i)))
                .toList();
    }

    private static List<Articles> daily() {
        String page = Prose.text(50, 10);
        return IntStream.range(0, 20)
                .mapToObj(i -> article("daily%02d".formatted(i), "Daily", page).on("2025-05-%02d".formatted(1 + i)))
                .toList();
    }

    /** Copies with shares of every size, in few outlets, many on one day, some undated. */
    private static List<Articles> mixture() {
        Random random = new Random(15);
        List<Articles> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String copied = Prose.text(60 + random.nextInt(8), 5 + random.nextInt(20));
            String own = Prose.text(3000 + i, random.nextInt(20));
            Articles article = article("mixture" + i, "Outlet " + i % 9, copied + " " + own);
            articles.add(i % 10 == 0 ? article : article.on("2025-05-%02d".formatted(1 + random.nextInt(5))));
        }
        return articles;
    }

    private static List<Articles> planted() {
        return IntStream.of(10, 25, 30, 40, 50, 60, 70, 80, 90, 100)
                .boxed()
                .flatMap(percent -> Stream.of(
                        article("source" + percent, "One", Prose.words(4000 + percent, 900))
                                .on("2025-05-16"),
                        article("copy" + percent, "Two", Prose.sharing(percent / 100.0, 4000 + percent))
                                .on("2025-05-17")))
                .toList();
    }

    private static List<Article> run(int partitions) {
        Dataset<Article> articles = LocalSpark.session()
                .createDataset(corpus, Rows.of(Article.class))
                .repartition(partitions);
        var work = new org.apache.hadoop.fs.Path(
                folder.resolve("from-" + partitions).toUri());
        return byId(
                new Reuse(LocalSpark.session(), work, OUTLETS).mark(articles).collectAsList());
    }

    private static List<Article> byId(Collection<Article> articles) {
        return articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    }

    private static List<Article> of(String prefix) {
        return marked.values().stream()
                .filter(row -> row.id().startsWith(prefix))
                .toList();
    }

    @Test
    void reprintWithNewHeadlineIsAReprint() {
        assertThat(marked.get("headline"))
                .returns("wire", Article::reuseSource)
                .returns("wire", Article::reuseCluster)
                .returns(1.0, Article::reuseShare)
                .returns("reprint", Article::reuseClass)
                .returns("Meridian Press Agency", Article::agency)
                .returns(true, Article::agencyCopy);
    }

    @Test
    void theAgencyItselfIsOriginalAndNoCopy() {
        assertThat(marked.get("wire"))
                .returns(null, Article::reuseSource)
                .returns("wire", Article::reuseCluster)
                .returns(0.0, Article::reuseShare)
                .returns("original", Article::reuseClass)
                .returns("Meridian Press Agency", Article::agency)
                .returns(false, Article::agencyCopy);
    }

    @Test
    void agencyCopyCutToItsFirstHalfIsAReprint() {
        assertThat(marked.get("half")).returns("reprint", Article::reuseClass).returns(true, Article::agencyCopy);
    }

    @Test
    void abridgedAgencyCopyIsMixedAndPointsToTheAgency() {
        assertThat(marked.get("borrower"))
                .returns("wire", Article::reuseSource)
                .returns("mixed", Article::reuseClass)
                .returns("Meridian Press Agency", Article::agency)
                .returns(false, Article::agencyCopy);
    }

    @Test
    void reprintOfAReprintIsAgencyCopy() {
        assertThat(marked.get("again"))
                .returns("reprint", Article::reuseSource)
                .returns("wire", Article::reuseCluster)
                .returns(true, Article::agencyCopy);
    }

    @Test
    void reprintOfABorrowerNamesTheAgencyButIsNoCopy() {
        assertThat(marked.get("borrowed"))
                .returns("borrower", Article::reuseSource)
                .returns("reprint", Article::reuseClass)
                .returns("Meridian Press Agency", Article::agency)
                .returns(false, Article::agencyCopy);
    }

    @Test
    void anAgencyThatContributedIsNamedButTheArticleIsNoCopy() {
        assertThat(marked.get("contributed")).returns("AP", Article::agency).returns(false, Article::agencyCopy);
    }

    @Test
    void updatedVersionInTheSameOutletGoesBackToTheFirst() {
        assertThat(marked.get("v2"))
                .returns("v1", Article::reuseSource)
                .returns("mixed", Article::reuseClass)
                .returns(null, Article::agency);
    }

    @Test
    void aYearLaterOnlyAReprintLinks() {
        assertThat(marked.get("years")).returns("original", Article::reuseClass);
        assertThat(marked.get("anniversary")).returns("v1", Article::reuseSource);
    }

    @Test
    void aSharedLongQuoteAloneDoesNotLink() {
        assertThat(marked.get("speech2"))
                .returns("original", Article::reuseClass)
                .returns(null, Article::reuseSource);
    }

    @Test
    void aQuotedSpeechThatFillsHalfOfTwoArticlesMakesNeitherACopyOfTheOther() {
        assertThat(marked.get("quote2"))
                .returns("original", Article::reuseClass)
                .returns(null, Article::reuseSource);
    }

    @Test
    void aReprintWithALongQuotationIsAReprint() {
        assertThat(marked.get("quote3"))
                .returns("quote1", Article::reuseSource)
                .returns("reprint", Article::reuseClass);
    }

    @Test
    void ofOneDayTheAgencyComesFirstAndUndatedArticlesLast() {
        assertThat(marked.get("a-day").reuseSource()).isEqualTo("z-agency");
        assertThat(marked.get("a-undated").reuseSource()).isEqualTo("z-agency");
    }

    @Test
    void aChainOfFortyIsOneCluster() {
        assertThat(marked.get("chain39").reuseSource()).isEqualTo("chain38");
        assertThat(of("chain")).extracting(Article::reuseCluster).containsOnly("chain00");
    }

    @Test
    void boilerplateOfAHundredArticlesLinksNone() {
        assertThat(of("furniture")).hasSize(100).extracting(Article::reuseClass).containsOnly("original");
    }

    @Test
    void copyInSixtyOutletsIsOneCluster() {
        assertThat(of("syndicated")).extracting(Article::reuseCluster).containsOnly("syndicated00");
    }

    @Test
    void theSameTextEveryDayIsOneCluster() {
        assertThat(of("daily")).extracting(Article::reuseCluster).containsOnly("daily00");
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 30, 40, 50, 60, 70, 80, 90, 100})
    void plantedSharesAreRecovered(int percent) {
        assertThat(marked.get("copy" + percent))
                .returns("source" + percent, Article::reuseSource)
                .satisfies(copy -> assertThat(copy.reuseShare()).isCloseTo(percent / 100.0, within(0.05)));
    }

    @Test
    void aTenthIsTooLittleToLink() {
        assertThat(marked.get("copy10")).returns(null, Article::reuseSource).returns(0.0, Article::reuseShare);
    }

    @Test
    void everythingElseIsLeftAsItWas() {
        assertThat(byId(marked.values()))
                .usingRecursiveComparison()
                .ignoringFields("reuseCluster", "reuseSource", "reuseShare", "reuseClass", "agency", "agencyCopy")
                .isEqualTo(byId(corpus));
    }

    @Test
    void rowsAreTheSameFromAnyNumberOfPartitions() {
        assertThat(of("mixture")).extracting(Article::reuseClass).contains("original", "mixed", "reprint");
        List<Article> seven = byId(marked.values());

        assertThat(run(1)).isEqualTo(seven);
        assertThat(run(64)).isEqualTo(seven);
    }
}
