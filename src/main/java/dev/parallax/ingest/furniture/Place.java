package dev.parallax.ingest.furniture;

import java.util.Locale;

/** Where in articles a piece of furniture stands. */
enum Place {
    /** At the beginning of the text. */
    HEAD,

    /** At the end of the text. */
    TAIL,

    /** In a line or lines of its own, anywhere. */
    LINE,

    /** Within a line, between two sentences that belong together or within one. */
    GLUED,

    /** The same, but only among others of its kind: one of the headlines of a widget. */
    PART,

    /** As whole sentences, anywhere. */
    SCATTERED,

    /** Named by the researcher. */
    LISTED;

    /** The name in the tables. */
    String label() {
        return this == PART ? GLUED.label() : name().toLowerCase(Locale.ROOT);
    }
}
