package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the furniture in a text of one outlet. Plain Java, no Spark. */
final class Cutter {

    /** Between two pieces of one widget, what is no longer and has no end of a sentence goes with them: a name, an address, a headline not seen often enough. */
    private static final int SLOT = 10;

    /** The shortest widget of parts. */
    private static final int WIDGET = 10;

    private final Known learnt;
    private final Known always;
    private final Known never;

    /**
     * @param learnt furniture of the outlet
     * @param always what the researcher wants cut
     * @param never what the researcher wants kept
     */
    Cutter(Known learnt, Known always, Known never) {
        this.learnt = learnt;
        this.always = always;
        this.never = never;
    }

    /** Which runs of words are furniture, in text order, apart from each other. */
    List<Run> runs(NeutralText text) {
        if (learnt.isEmpty() && always.isEmpty()) {
            return List.of();
        }
        Place[] places = learnt.places(text);
        dropLone(places);
        fillSlots(text, places);
        fillSentences(text, places);
        Place[] listed = always.places(text);
        Place[] kept = never.places(text);
        for (int i = 0; i < places.length; i++) {
            places[i] = kept[i] != null ? null : places[i] == null ? listed[i] : places[i];
        }
        return runs(places);
    }

    /** A part of a widget is none without the rest. */
    private static void dropLone(Place[] places) {
        for (int begin = 0, end; begin < places.length; begin = end) {
            end = begin + 1;
            boolean parts = places[begin] == Place.PART;
            while (end < places.length && (places[end] != null) == (places[begin] != null)) {
                parts &= places[end] == Place.PART;
                end++;
            }
            if (parts && end - begin < WIDGET) {
                Arrays.fill(places, begin, end, null);
            }
        }
    }

    private static void fillSlots(NeutralText text, Place[] places) {
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == null) {
                continue;
            }
            boolean slot = last >= 0 && i - last > 1 && i - last - 1 <= SLOT && places[last] == places[i];
            if (slot && !text.hasJoint(last + 1, i) && !PageWords.isSentenceStart(text, last + 1)) {
                Arrays.fill(places, last + 1, i, places[last]);
            }
            last = i;
        }
    }

    /** A sentence that is furniture for two thirds or more is a template, filled in here with a name or an address. */
    private static void fillSentences(NeutralText text, Place[] places) {
        for (int begin = 0, end; begin < places.length; begin = end) {
            Place place = null;
            int cut = 0;
            for (end = begin; end < places.length && (end == begin || text.joint(end) == NeutralText.NONE); end++) {
                cut += places[end] != null ? 1 : 0;
                place = places[end] != null ? places[end] : place;
            }
            if (place != null
                    && place != Place.GLUED
                    && place != Place.PART
                    && end - begin - cut <= Math.min(SLOT, cut / 2)) {
                for (int i = begin; i < end; i++) {
                    places[i] = places[i] == null ? place : places[i];
                }
            }
        }
    }

    private static List<Run> runs(Place[] places) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0, end; i < places.length; i = end) {
            end = i + 1;
            if (places[i] != null) {
                while (end < places.length && places[end] != null) {
                    end++;
                }
                runs.add(new Run(i, end, places[i]));
            }
        }
        return runs;
    }

    /**
     * A run of words.
     *
     * @param begin its first word
     * @param end the word after its last
     * @param place of its first word
     */
    record Run(int begin, int end, Place place) {}
}
