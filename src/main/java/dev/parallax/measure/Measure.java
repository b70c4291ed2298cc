package dev.parallax.measure;

import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.List;

/**
 * Something that is counted or summed in every article. To add one: write a class, give it a card that says honestly what it is, and list it
 * in {@link Measuring}; nothing else knows what a measure means.
 *
 * <p>A measure writes a row for every subject and voice in whose denominator the article stands, also where it counted nothing: that 0 is
 * known. Where the denominator is 0 it writes none: no data is not 0. It keeps no state, so that one instance serves all threads.
 */
interface Measure {

    /** What it is and how far to trust it. */
    MeasureCard card();

    /** What it finds in one voice of an article; numerators and denominators are multiples of 2^-26. */
    List<Observation> observe(VoiceReading reading);
}
