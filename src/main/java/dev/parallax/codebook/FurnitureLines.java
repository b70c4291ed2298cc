package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * What the researcher says of page furniture: the text that stands around articles and recurs in an outlet.
 *
 * @param cut lines that are always cut
 * @param keep lines that are never cut, whatever is learnt
 */
public record FurnitureLines(List<String> cut, List<String> keep) implements Serializable {

    /** Nothing said: what is learnt decides. */
    public static FurnitureLines none() {
        return new FurnitureLines(List.of(), List.of());
    }
}
