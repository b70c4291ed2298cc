package dev.parallax.codebook;

import java.util.List;

/** A codebook, outlets file or dictionary that cannot be used; says everything that is wrong with it, a line each, by file, line and column. */
public final class InvalidCodebookException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    InvalidCodebookException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** The lines of the message, in the order of the file; those of a dictionary after those of the codebook that names it. */
    public List<String> problems() {
        return problems;
    }
}
