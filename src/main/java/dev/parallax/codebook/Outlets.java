package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * The outlets.yaml of a study.
 *
 * @param outlets known outlets; articles of others keep the name that the source gives
 * @param agencies known agencies
 */
public record Outlets(List<Outlet> outlets, List<Agency> agencies) implements Serializable {

    /** No outlet known and no agency beyond the built-in ones. */
    public static Outlets none() {
        return new Outlets(List.of(), List.of());
    }
}
