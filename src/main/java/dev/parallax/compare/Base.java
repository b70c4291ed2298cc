package dev.parallax.compare;

import dev.parallax.model.MeasureCard;
import java.util.Arrays;
import java.util.Locale;

/** What one article counts as in a sum. */
enum Base {
    /** Each article once, with its own ratio, so that long articles do not dominate. */
    ARTICLE_MEAN {
        @Override
        double value(Contribution article) {
            return Math.rint(article.numerator() / article.denominator() * GRAINS) / GRAINS;
        }

        @Override
        double weight(Contribution article) {
            return 1;
        }
    },

    /** Each thing counted once, whatever its article. */
    POOLED {
        @Override
        double value(Contribution article) {
            return article.numerator();
        }

        @Override
        double weight(Contribution article) {
            return article.denominator();
        }
    };

    /** Ratios are rounded to multiples of 2^-26, so that published sums add up exactly below 2^27, in any order. */
    private static final double GRAINS = 0x1p26;

    abstract double value(Contribution article);

    abstract double weight(Contribution article);

    /** @throws IllegalArgumentException if the card names no base that there is */
    static Base of(MeasureCard card) {
        return Arrays.stream(values())
                .filter(base -> base.name().toLowerCase(Locale.ROOT).equals(card.base()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Invalid base on the card of measure '" + card.measure()
                        + "': " + card.base() + ". Give article_mean or pooled."));
    }
}
