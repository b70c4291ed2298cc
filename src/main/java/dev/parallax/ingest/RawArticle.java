package dev.parallax.ingest;

/** The fields of a record that mean something to us, as the source wrote them; null where it has none. */
public record RawArticle(
        String id,
        String outlet,
        String title,
        String published,
        String url,
        String author,
        String body,
        String language) {}
