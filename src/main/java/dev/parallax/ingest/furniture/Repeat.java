package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words that recurs in an outlet's texts.
 *
 * @param words how many words it has
 * @param places where it stands, in the order of texts and words
 */
record Repeat(int words, List<Place> places) {

    /**
     * @param text number of the text
     * @param begin its first word there
     */
    record Place(int text, int begin) {}

    /** Its first place in each text. */
    List<Place> firsts() {
        List<Place> firsts = new ArrayList<>();
        for (Place place : places) {
            if (firsts.isEmpty() || firsts.get(firsts.size() - 1).text() != place.text()) {
                firsts.add(place);
            }
        }
        return firsts;
    }

    /** The same without so many of its first words. */
    Repeat without(int lead) {
        return new Repeat(
                words - lead,
                places.stream()
                        .map(place -> new Place(place.text(), place.begin() + lead))
                        .toList());
    }

    /** The numbers of the texts that have it, ascending. */
    int[] hosts() {
        return firsts().stream().mapToInt(Place::text).toArray();
    }
}
