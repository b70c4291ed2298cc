package dev.parallax.ingest.reuse;

import dev.parallax.model.Article;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Where an article stands in the order of articles: by moment, then rank, then id. An article may only go back to one of an earlier place,
 * so links never run in a circle.
 *
 * <p>Many sources give the day only. Then the moment is a guess that keeps the order total: an agency's own article counts as the day's
 * first, any other as the day's last, because papers print what agencies sent. Articles without a date come after all others.
 *
 * @param moment milliseconds since 1970 UTC
 * @param rank among equal moments: 0 an agency's own article, 1 one that names an agency as its author, 2 any other
 * @param id identifier of the article
 */
public record Place(long moment, int rank, String id) {

    private static final long DAY = Duration.ofDays(1).toMillis();

    static Place of(Article article, Credit credit) {
        boolean own = credit.by() && !credit.copy();
        int rank = own ? 0 : credit.by() ? 1 : 2;
        return new Place(moment(article.published(), own), rank, article.id());
    }

    /** Whether both dates are known and farther apart than so many days. */
    boolean isApart(Place earlier, int days) {
        return moment != Long.MAX_VALUE && moment - earlier.moment > days * DAY;
    }

    /** An article sent at midnight sharp cannot be told from one with a day only, and is treated as such. */
    private static long moment(Instant published, boolean own) {
        if (published == null) {
            return Long.MAX_VALUE;
        }
        boolean dayOnly = published.atOffset(ZoneOffset.UTC).toLocalTime().toNanoOfDay() == 0;
        return dayOnly && !own ? published.toEpochMilli() + DAY - 1 : published.toEpochMilli();
    }
}
