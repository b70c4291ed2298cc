package dev.parallax.ingest.reuse;

import dev.parallax.model.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** An article in the making: what matters to reuse is set, the rest is filled in. */
record Articles(
        String id,
        String outlet,
        Instant published,
        String author,
        String dateline,
        String tail,
        String furniture,
        String body) {

    static Articles article(String id, String outlet, String body) {
        return new Articles(id, outlet, null, null, null, null, null, body);
    }

    /** With a moment ("2025-05-16T10:00:00Z") or a day only ("2025-05-16"). */
    Articles on(String moment) {
        Instant instant = moment.length() == 10
                ? LocalDate.parse(moment).atStartOfDay().toInstant(ZoneOffset.UTC)
                : Instant.parse(moment);
        return new Articles(id, outlet, instant, author, dateline, tail, furniture, body);
    }

    Articles by(String byline) {
        return new Articles(id, outlet, published, byline, dateline, tail, furniture, body);
    }

    Articles from(String place) {
        return new Articles(id, outlet, published, author, place, tail, furniture, body);
    }

    Articles ending(String boilerplate) {
        return new Articles(id, outlet, published, author, dateline, boilerplate, furniture, body);
    }

    Articles around(String lines) {
        return new Articles(id, outlet, published, author, dateline, tail, lines, body);
    }

    Article row() {
        LocalDate day = published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
        return new Article(
                id,
                outlet,
                Map.of(),
                "Headline of " + id,
                null,
                null,
                List.of(),
                published,
                day,
                null,
                author,
                body,
                "",
                "en",
                0,
                0,
                dateline,
                tail,
                furniture,
                List.of(),
                id,
                null,
                0,
                "original",
                null,
                false,
                List.of(),
                "articles.jsonl",
                1);
    }
}
