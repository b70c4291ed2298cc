package dev.parallax.ingest;

import dev.parallax.model.Article;
import dev.parallax.model.Input;
import dev.parallax.model.Reject;

/** What became of a record: an article or a reject; or the row of a file, its counts still 0. The others are null. */
public record Outcome(Article article, Reject reject, Input input) {

    static Outcome of(Article article) {
        return new Outcome(article, null, null);
    }

    static Outcome of(Reject reject) {
        return new Outcome(null, reject, null);
    }

    static Outcome of(Input input) {
        return new Outcome(null, null, input);
    }
}
