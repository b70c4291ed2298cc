package dev.parallax.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds our fields in a record under the names that producers give them: news-please, Media Cloud, GDELT, NewsAPI, schema.org and plain ones.
 *
 * <p>Names are compared by letters, digits and dots only: {@code Date_Publish}, {@code date-publish} and {@code datePublish} are one. Of the
 * names of a field, in their order, the first that holds something wins; a name that the researcher gave comes before all.
 */
final class FieldNames {

    /** Our fields and the names they go by. */
    static final Map<String, List<String>> FIELDS = fields();

    private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{N}.]");
    private static final Set<String> NOTHING =
            Set.of("null", "none", "nan", "nat", "n/a", "#n/a", "<na>", "\\n", "undefined");

    private final Map<String, List<String>> names = new HashMap<>();

    /** @param given our field to the name it has in the source */
    FieldNames(Map<String, String> given) {
        FIELDS.forEach((field, known) -> {
            List<String> all = new ArrayList<>(known);
            if (given.containsKey(field)) {
                all.add(0, key(given.get(field)));
            }
            names.put(field, all);
        });
    }

    /** The fields of a record; {@code written} has the names as in the file. */
    RawArticle pick(Map<String, String> written) {
        Map<String, String> fields = new HashMap<>();
        written.forEach((name, value) -> {
            if (!isNothing(value)) {
                fields.putIfAbsent(key(name), value);
            }
        });
        return new RawArticle(
                find("id", fields),
                find("outlet", fields),
                find("title", fields),
                find("published", fields),
                find("url", fields),
                authors(fields),
                find("body", fields),
                find("language", fields));
    }

    private String find(String field, Map<String, String> fields) {
        return names.get(field).stream()
                .map(fields::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** All of a list that has names beside objects with names. */
    private String authors(Map<String, String> fields) {
        String first = find("author", fields);
        return names.get("author").stream()
                .filter(fields::containsKey)
                .findFirst()
                .map(name -> fields.get(name + ".name"))
                .filter(others -> !others.equals(first))
                .map(others -> first + "\n\n" + others)
                .orElse(first);
    }

    private static boolean isNothing(String value) {
        return value == null
                || value.isBlank()
                || NOTHING.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    private static String key(String name) {
        return IGNORED.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(
                "id",
                List.of("id", "articleid", "storiesid", "storyid", "guid", "uuid", "gkgrecordid", "globaleventid"));
        fields.put(
                "outlet",
                List.of(
                        "outlet",
                        "medianame",
                        "sourcename",
                        "sourcecommonname",
                        "source.name",
                        "source",
                        "publisher.name",
                        "publisher",
                        "publication",
                        "newspaper",
                        "sitename",
                        "site",
                        "sourcedomain",
                        "domain",
                        "mediaurl"));
        fields.put("title", List.of("title", "headline", "headline.main", "storytitle", "pagetitle", "titlepage"));
        fields.put(
                "published",
                List.of(
                        "published",
                        "datepublish",
                        "publishdate",
                        "publisheddate",
                        "datepublished",
                        "publishedat",
                        "pubdate",
                        "publicationdate",
                        "publishingdate",
                        "publicationtime",
                        "publishtime",
                        "dateofpublication",
                        "webpublicationdate",
                        "date",
                        "v2.1date",
                        "seendate",
                        "sqldate",
                        "datetime",
                        "timestamp",
                        "dateadded",
                        "created",
                        "createdat"));
        fields.put("url", List.of("url", "link", "documentidentifier", "sourceurl", "weburl", "canonicalurl", "href"));
        fields.put(
                "author",
                List.of(
                        "author",
                        "authors",
                        "byline",
                        "author.name",
                        "authors.name",
                        "authors.fullname",
                        "byline.original",
                        "creator"));
        fields.put(
                "body",
                List.of(
                        "body",
                        "maintext",
                        "text",
                        "storytext",
                        "fulltext",
                        "articletext",
                        "bodytext",
                        "articlebody",
                        "article",
                        "content",
                        "contents",
                        "plaintext"));
        fields.put("language", List.of("language", "lang", "languagecode", "inlanguage"));
        return Collections.unmodifiableMap(fields);
    }
}
