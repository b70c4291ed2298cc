package dev.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    private static RawArticle pick(Map<String, String> record) {
        return new FieldNames(Map.of()).pick(record);
    }

    @Test
    void newsPleaseIsUnderstood() {
        RawArticle article = pick(Map.of(
                "maintext",
                "b",
                "date_publish",
                "d",
                "source_domain",
                "s",
                "authors",
                "a",
                "url",
                "u",
                "language",
                "en"));
        assertThat(article).isEqualTo(new RawArticle(null, "s", null, "d", "u", "a", "b", "en"));
    }

    @Test
    void mediaCloudIsUnderstood() {
        RawArticle article = pick(
                Map.of("stories_id", "1", "media_name", "m", "publish_date", "d", "story_text", "b", "title", "t"));
        assertThat(article).isEqualTo(new RawArticle("1", "m", "t", "d", null, null, "b", null));
    }

    @Test
    void gdeltIsUnderstood() {
        RawArticle article = pick(
                Map.of("DATE", "20250516", "SOURCECOMMONNAME", "s", "DOCUMENTIDENTIFIER", "u", "GKGRECORDID", "1"));
        assertThat(article).isEqualTo(new RawArticle("1", "s", null, "20250516", "u", null, null, null));
    }

    @Test
    void newsApiIsUnderstood() {
        RawArticle article = pick(Map.of("source.id", "x", "source.name", "s", "publishedAt", "d", "content", "b"));
        assertThat(article).isEqualTo(new RawArticle(null, "s", null, "d", null, null, "b", null));
    }

    @Test
    void fundusIsUnderstood() {
        RawArticle article = pick(Map.of(
                "publisher",
                "p",
                "publishing_date",
                "d",
                "plaintext",
                "b",
                "authors",
                "a",
                "title",
                "t",
                "lang",
                "en"));
        assertThat(article).isEqualTo(new RawArticle(null, "p", "t", "d", null, "a", "b", "en"));
    }

    @Test
    void mongoexportIsUnderstood() {
        assertThat(pick(Map.of("_id", "6650", "maintext", "b")).id()).isEqualTo("6650");
    }

    @Test
    void authorsAreKeptWhetherTextsOrObjectsOrBoth() {
        assertThat(pick(Map.of("authors", "A\n\nB", "authors.name", "C")).author())
                .isEqualTo("A\n\nB\n\nC");
        assertThat(pick(Map.of("author", "A", "author.name", "A")).author()).isEqualTo("A");
        assertThat(pick(Map.of("authors.name", "C")).author()).isEqualTo("C");
        assertThat(pick(Map.of("author", "A", "authors.name", "C")).author()).isEqualTo("A");
        assertThat(new FieldNames(Map.of("author", "writers"))
                        .pick(Map.of("writers", "A", "writers.name", "B", "author", "X"))
                        .author())
                .isEqualTo("A\n\nB");
    }

    @Test
    void whatSpreadsheetsAndDatabasesWriteForNothingIsNothing() {
        for (String nothing : new String[] {"#N/A", "<NA>", "\\N", "None"}) {
            assertThat(pick(Map.of("date", nothing)).published()).isNull();
        }
    }

    @Test
    void emptyAndNullLikeValuesAreNothing() {
        assertThat(pick(Map.of("body", " ", "text", "NaN", "content", "b")).body())
                .isEqualTo("b");
    }

    @Test
    void mappedNameComesBeforeAllOthers() {
        FieldNames names = new FieldNames(Map.of("body", "Long_Text", "outlet", "feed.title"));
        RawArticle article = names.pick(Map.of("text", "teaser", "long_text", "b", "feed.title", "s", "source", "x"));
        assertThat(article.body()).isEqualTo("b");
        assertThat(article.outlet()).isEqualTo("s");
    }

    @Test
    void unknownFieldToMapIsAnErrorThatListsTheFields() {
        assertThatThrownBy(() -> new IngestSettings(Map.of("bdy", "x"), List.of("en"), 50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'bdy'")
                .hasMessageContaining("id, outlet, title, published, url, author, body, language");
    }

    @Test
    void unknownLanguageIsAnError() {
        assertThatThrownBy(() -> new IngestSettings(Map.of(), List.of("english"), 50))
                .hasMessageContaining("Invalid language: 'english'");
    }
}
