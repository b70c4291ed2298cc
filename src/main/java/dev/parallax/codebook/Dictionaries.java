package dev.parallax.codebook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The word lists that a codebook takes words from; each is read once. */
final class Dictionaries {

    private final Map<String, Dictionary> read = new HashMap<>();
    private final Function<String, String> beside;

    /** @param beside text of a file by its path from the codebook's folder */
    Dictionaries(Function<String, String> beside) {
        this.beside = beside;
    }

    /**
     * The dictionary in a file, whose form is told by its name.
     *
     * @throws IllegalArgumentException if the form is none that is known, or the file cannot be read
     * @throws InvalidCodebookException if it is not of that form
     */
    Dictionary read(String file) {
        Dictionary known = read.get(file);
        if (known == null) {
            known = parse(file);
            read.put(file, known);
        }
        return known;
    }

    private Dictionary parse(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".dic")) {
            return LiwcFile.parse(text(file), file);
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return QuantedaFile.parse(text(file), file);
        }
        throw new IllegalArgumentException(
                "'%s' is no dictionary that can be read; give a quanteda dictionary (.yaml, .yml) or a LIWC dictionary (.dic)"
                        .formatted(file));
    }

    /** Windows programs begin a file with a byte order mark. */
    private String text(String file) {
        String text = beside.apply(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
