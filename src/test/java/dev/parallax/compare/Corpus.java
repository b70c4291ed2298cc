package dev.parallax.compare;

import dev.parallax.LocalSpark;
import dev.parallax.model.Article;
import dev.parallax.model.Excerpt;
import dev.parallax.model.Framing;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.spark.Rows;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;

/** A corpus put together by a test: articles and what was observed in them. */
final class Corpus {

    static final MeasureCard SHARE = card("attention", "article_mean", 1, 0.0, 1.0);
    static final MeasureCard TONE = card("tone", "article_mean", 1, -1.0, 1.0);
    static final MeasureCard RATE = card("mentions", "pooled", 1000, 0.0, null);
    static final MeasureCard POOLED_SHARE = card("stance", "pooled", 1, 0.0, 1.0);
    static final List<MeasureCard> CARDS = List.of(SHARE, TONE, RATE, POOLED_SHARE);

    private final List<Article> articles = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    static MeasureCard card(String measure, String base, double scale, Double lower, Double upper) {
        return new MeasureCard(
                measure, "meaning", "formula", "unit", base, scale, lower, upper, "source", 1, "trust", "failure");
    }

    /** An article of its own reuse cluster. */
    Corpus article(String id, String outlet, String day) {
        return article(id, outlet, day, id, "original", false);
    }

    Corpus article(String id, String outlet, String day, String cluster, String reuseClass, boolean agencyCopy) {
        return add(new Article(
                id,
                outlet,
                Map.of(),
                "Title of " + id,
                null,
                null,
                List.of(),
                published(day),
                day(day),
                null,
                null,
                "Body of " + id + ".",
                "hash-" + id,
                "en",
                3,
                3,
                null,
                null,
                null,
                List.of(),
                cluster,
                null,
                0,
                reuseClass,
                null,
                agencyCopy,
                List.of(),
                "test",
                1));
    }

    Corpus add(Article article) {
        articles.add(article);
        return this;
    }

    Corpus observed(String article, MeasureCard measure, String subject, double numerator, double denominator) {
        return observed(article, measure, subject, "all", numerator, denominator);
    }

    Corpus observed(
            String article,
            MeasureCard measure,
            String subject,
            String voice,
            double numerator,
            double denominator,
            Excerpt... excerpts) {
        observations.add(
                new Observation(article, measure.measure(), subject, voice, numerator, denominator, List.of(excerpts)));
        return this;
    }

    /** An outlet of independent articles of which a share mentions x. */
    Corpus outlet(String outlet, int articles, double share) {
        for (int i = 0; i < articles; i++) {
            String id = outlet + "-" + i;
            article(id, outlet, null).observed(id, SHARE, "x", i < Math.round(share * articles) ? 1 : 0, 1);
        }
        return this;
    }

    /** A measure's rows of all articles over the whole time, compared as by default. */
    List<Framing> whole(String measure) {
        return whole(new Compare(CompareSettings.DEFAULT), measure);
    }

    List<Framing> whole(Compare compare, String measure) {
        return compare.framing(observations(), articles(), CARDS).collectAsList().stream()
                .filter(row -> row.measure().equals(measure)
                        && row.view().equals("all")
                        && row.period().equals("whole"))
                .toList();
    }

    /** The row of a unit. */
    static Framing row(List<Framing> rows, String unit) {
        return rows.stream().filter(row -> row.unit().equals(unit)).findFirst().orElseThrow();
    }

    Dataset<Article> articles() {
        return LocalSpark.session().createDataset(articles, Rows.of(Article.class));
    }

    Dataset<Observation> observations() {
        return LocalSpark.session().createDataset(observations, Rows.of(Observation.class));
    }

    Corpus add(Observation observation) {
        observations.add(observation);
        return this;
    }

    List<Observation> observationRows() {
        return observations;
    }

    List<Article> articleRows() {
        return articles;
    }

    /** The article with other texts. */
    static Article text(Article a, String title, String body) {
        return with(a, a.groups(), title, body, a.day());
    }

    /** The article with other groups. */
    static Article grouped(Article a, Map<String, String> groups) {
        return with(a, groups, a.title(), a.body(), a.day());
    }

    /** The article without a day. */
    static Article undated(Article a) {
        return with(a, a.groups(), a.title(), a.body(), null);
    }

    private static Article with(Article a, Map<String, String> groups, String title, String body, LocalDate day) {
        return new Article(
                a.id(),
                a.outlet(),
                groups,
                title,
                a.titleHash(),
                a.kicker(),
                a.otherTitles(),
                a.published(),
                day,
                a.url(),
                a.author(),
                body,
                a.textHash(),
                a.language(),
                a.words(),
                a.wordsRead(),
                a.dateline(),
                a.tail(),
                a.furniture(),
                a.segments(),
                a.reuseCluster(),
                a.reuseSource(),
                a.reuseShare(),
                a.reuseClass(),
                a.agency(),
                a.agencyCopy(),
                a.issues(),
                a.source(),
                a.line());
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static java.time.Instant published(String day) {
        return day == null ? null : day(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
