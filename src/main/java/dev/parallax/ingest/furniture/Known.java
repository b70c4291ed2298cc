package dev.parallax.ingest.furniture;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pieces that are found again in texts. */
final class Known {

    private final Learnt[] runs;
    private final long[] starts;
    private final Map<Long, Learnt> lines = new HashMap<>();

    Known(Collection<Learnt> pieces) {
        pieces.stream().filter(Learnt::whole).forEach(piece -> lines.put(piece.hash(), piece));
        this.runs = pieces.stream()
                .filter(piece -> !piece.whole())
                // Of two that begin alike the longer one comes first.
                .sorted(Comparator.comparingLong(Learnt::start).thenComparing(piece -> -piece.words()))
                .toArray(Learnt[]::new);
        this.starts = Arrays.stream(runs).mapToLong(Learnt::start).toArray();
    }

    /** The words of a text that are of known pieces, each with its place; null for the others. */
    Place[] places(NeutralText text) {
        Place[] places = new Place[text.count()];
        findRuns(text, places);
        for (int begin = 0, end; !lines.isEmpty() && begin < text.count(); begin = end) {
            end = text.lineEnd(begin);
            Learnt line = end - begin < Repeats.SHINGLE ? lines.get(text.hash(begin, end)) : null;
            if (line != null) {
                Arrays.fill(places, begin, end, Place.valueOf(line.place()));
            }
        }
        return places;
    }

    private void findRuns(NeutralText text, Place[] places) {
        if (runs.length == 0) {
            return;
        }
        long[] shingles = text.shingles(Repeats.SHINGLE);
        for (int i = 0; i < shingles.length; i++) {
            int found = first(shingles[i]);
            for (int run = found; found >= 0 && run < runs.length && starts[run] == shingles[i]; run++) {
                int end = i + runs[run].words();
                if (end <= text.count() && text.hash(i, end) == runs[run].hash()) {
                    fill(places, i, end, Place.valueOf(runs[run].place()));
                }
            }
        }
    }

    private int first(long start) {
        int found = Arrays.binarySearch(starts, start);
        while (found > 0 && starts[found - 1] == start) {
            found--;
        }
        return found;
    }

    private static void fill(Place[] places, int begin, int end, Place place) {
        for (int i = begin; i < end; i++) {
            places[i] = places[i] == null ? place : places[i];
        }
    }

    /** Whether there is nothing to find. */
    boolean isEmpty() {
        return runs.length == 0 && lines.isEmpty();
    }

    /** Lines that a researcher names, as pieces of whatever outlet; a line of few words counts only where it fills a line. */
    static Known listed(List<String> lines) {
        return new Known(lines.stream()
                .map(NeutralText::of)
                .filter(line -> line.count() > 0)
                .map(line -> Learnt.of(null, line, 0, line.count(), line.count() < Repeats.SHINGLE, Place.LISTED))
                .toList());
    }
}
