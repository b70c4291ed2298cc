package dev.parallax.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What stands before the text proper.
 *
 * @param dateline dateline; null if none
 * @param author byline; null if none
 * @param rest the paragraphs without them
 */
record Opening(String dateline, String author, List<String> rest) {

    /**
     * Takes bylines and datelines off the first paragraphs.
     *
     * @param isOutlet whether a text is a name of the article's outlet
     */
    static Opening of(List<String> paragraphs, Datelines datelines, Predicate<String> isOutlet) {
        Opening opening = new Opening(null, null, paragraphs);
        for (Opening next; (next = opening.step(isOutlet)) != null; ) {
            opening = next;
        }
        return opening.withDateline(datelines);
    }

    /** The opening with one more line recognised; null if the next paragraph is no such line. */
    private Opening step(Predicate<String> isOutlet) {
        if (rest.isEmpty()) {
            return null;
        }
        String first = rest.get(0);
        String names = Bylines.names(first);
        if (names != null && author == null) {
            return new Opening(dateline, names, after(1));
        }
        if (author == null && rest.size() > 1 && Bylines.areNames(first) && isOutlet.test(rest.get(1))) {
            return new Opening(dateline, first + ", " + rest.get(1), after(2));
        }
        return dateline == null && Datelines.isDateLine(first) ? new Opening(first, author, after(1)) : null;
    }

    private Opening withDateline(Datelines datelines) {
        int length = rest.isEmpty() ? 0 : datelines.length(rest.get(0));
        if (length == 0) {
            return this;
        }
        String found = Datelines.text(rest.get(0).substring(0, length));
        List<String> paragraphs = new ArrayList<>(rest);
        paragraphs.set(0, rest.get(0).substring(length));
        return new Opening(dateline == null ? found : dateline + ", " + found, author, paragraphs);
    }

    private List<String> after(int count) {
        return rest.subList(count, rest.size());
    }
}
