package dev.parallax.ingest.clean;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Cleans bodies: markup, characters and paragraphs first, then what stands before and after the text proper. */
public final class BodyCleaner {

    private final Datelines datelines;

    /** @param agencies names of news agencies, as they stand in datelines, beyond the built-in ones */
    public BodyCleaner(Collection<String> agencies) {
        this.datelines = new Datelines(agencies);
    }

    /**
     * Takes a raw body apart.
     *
     * @param isOutlet whether a text is a name of the article's outlet
     */
    public Body clean(String raw, Predicate<String> isOutlet) {
        List<String> paragraphs = Paragraphs.of(Characters.clean(Markup.strip(raw))).stream()
                .map(Detokeniser::join)
                .toList();
        Tails.Split split = Tails.split(paragraphs);
        Opening opening = Opening.of(split.paragraphs(), datelines, isOutlet);
        Segments found = Segments.of(opening.rest(), isOutlet);
        return new Body(found.text(), opening.dateline(), opening.author(), split.tail(), found.segments());
    }

    /** A field of one line, such as a byline, without markup and odd characters; null if nothing is left. */
    public static String line(String raw) {
        if (raw == null) {
            return null;
        }
        String line = Characters.clean(Markup.strip(raw))
                .replaceAll("\\s*\n\\s*", ", ")
                .replaceAll(" +", " ")
                .strip();
        return line.isEmpty() ? null : line;
    }

    /** A byline field: names separated by commas, without "By"; null if nothing is left. */
    public static String author(String raw) {
        String line = line(raw);
        return line == null ? null : Bylines.field(line);
    }
}
