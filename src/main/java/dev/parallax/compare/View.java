package dev.parallax.compare;

import java.util.Locale;

/** Which articles of a unit count. */
enum View {
    /** Every article. */
    ALL,
    /** One article per reuse cluster and outlet. */
    UNIQUE,
    /** No reprints and no agency copy. */
    ORIGINAL;

    boolean holds(Contribution article) {
        return switch (this) {
            case ALL -> true;
            case UNIQUE -> article.unique();
            case ORIGINAL -> article.original();
        };
    }

    /** Name in the published tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
