package dev.parallax.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Article;
import dev.parallax.model.Input;
import dev.parallax.model.Reject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;

/** Holds the ingested tables against sample-data/expected.yaml. */
final class Expectations {

    private final List<Article> articles;
    private final List<Reject> rejects;
    private final List<String> wrong = new ArrayList<>();

    private Expectations(List<Article> articles, List<Reject> rejects) {
        this.articles = articles;
        this.rejects = rejects;
    }

    @SuppressWarnings("unchecked")
    static void assertMet(Dataset<Article> articles, Dataset<Reject> rejects, Dataset<Input> inputs)
            throws IOException {
        Map<String, Object> expected = Slants.yaml("sample-data/expected.yaml");
        Expectations expectations = new Expectations(articles.collectAsList(), rejects.collectAsList());
        ((List<Map<String, Object>>) expected.get("records")).forEach(expectations::check);
        Map<String, String> counts = inputs.collectAsList().stream()
                .collect(Collectors.toMap(
                        input -> file(input.path()),
                        input -> counts(input.read(), input.accepted(), input.rejected())));
        for (Map<String, Object> file : (List<Map<String, Object>>) expected.get("files")) {
            expectations.same(
                    file,
                    "counts",
                    counts(file.get("read"), file.get("accepted"), file.get("rejected")),
                    counts.get(file.get("file")));
        }
        assertThat(expectations.wrong).isEmpty();
    }

    private void check(Map<String, Object> record) {
        if (record.get("outcome").equals("rejected")) {
            checkReject(record);
        } else {
            checkArticle(record);
        }
    }

    private void checkReject(Map<String, Object> record) {
        String found = rejects.stream()
                .filter(reject -> file(reject.source()).equals(record.get("file")))
                .filter(reject -> record.get("line") == null
                        ? Objects.equals(reject.id(), record.get("record"))
                        : reject.line() == ((Number) record.get("line")).longValue())
                .map(Reject::reason)
                .collect(Collectors.joining(" and "));
        if (found.isEmpty()) {
            // Sources without identifiers are known by address, which a reject does not keep.
            found = rejects.stream()
                    .filter(reject -> file(reject.source()).equals(record.get("file")))
                    .map(Reject::reason)
                    .filter(record.get("reason")::equals)
                    .findFirst()
                    .orElse("not rejected");
        }
        same(record, "reason", record.get("reason"), found);
    }

    private void checkArticle(Map<String, Object> record) {
        Article article = articles.stream()
                .filter(candidate -> candidate.id().equals(record.get("record"))
                        || Objects.equals(candidate.url(), record.get("record")))
                .findFirst()
                .orElse(null);
        if (article == null) {
            wrong.add(record + " is not among the articles");
            return;
        }
        sameIfSaid(record, "reuse_class", article.reuseClass());
        sameIfSaid(record, "reuse_source", article.reuseSource());
        sameIfSaid(record, "agency", article.agency());
        sameIfSaid(record, "agency_copy", article.agencyCopy());
        sameIfSaid(record, "outlet", article.outlet());
        sameIfSaid(record, "title", article.title());
        sameIfSaid(record, "author", article.author());
        sameIfSaid(record, "day", article.day());
        sameIfSaid(record, "published", article.published());
        has(record, "issue", article.issues().toString());
        has(record, "tail_contains", String.valueOf(article.tail()));
        has(record, "body_contains", article.body());
        if (record.get("body_starts") != null
                && !article.body().startsWith(record.get("body_starts").toString())) {
            wrong.add(record + " but the body starts " + article.body().substring(0, 80));
        }
        if (record.get("body_lacks") != null
                && article.body().contains(record.get("body_lacks").toString())) {
            wrong.add(record + " but the body holds it");
        }
    }

    private void sameIfSaid(Map<String, Object> record, String key, Object found) {
        if (record.containsKey(key)) {
            same(record, key, record.get(key), found);
        }
    }

    private void same(Map<String, Object> record, String key, Object expected, Object found) {
        if (!Objects.equals(String.valueOf(expected), String.valueOf(found))) {
            wrong.add(record + " but " + key + " is " + found);
        }
    }

    private void has(Map<String, Object> record, String key, String found) {
        if (record.get(key) != null && !found.contains(record.get(key).toString())) {
            wrong.add(record + " but found " + found);
        }
    }

    private static String counts(Object read, Object accepted, Object rejected) {
        return read + " read, " + accepted + " accepted, " + rejected + " rejected";
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
