package dev.parallax.codebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** All that is wrong with one file, and with files that it names. */
final class YamlProblems {

    private record Problem(int line, int column, String message) {}

    private final String file;
    private final Set<String> elsewhere = new LinkedHashSet<>();
    private final TreeSet<Problem> problems = new TreeSet<>(Comparator.comparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message));

    /** @param file kind and path of the file, with which every line of the message begins */
    YamlProblems(String file) {
        this.file = file;
    }

    void add(Node node, String message) {
        add(node.getStartMark(), message);
    }

    /** Adds a problem; one without a place stands at the beginning of the file. */
    void add(Optional<Mark> place, String message) {
        int line = place.map(Mark::getLine).orElse(0) + 1;
        int column = place.map(Mark::getColumn).orElse(0) + 1;
        add(line, column, message);
    }

    /** Adds a problem at a line and a column, both from 1. */
    void add(int line, int column, String message) {
        problems.add(new Problem(line, column, message));
    }

    /** Adds what is wrong with a file that this one names; said once, however often it is named. */
    void addAll(InvalidCodebookException other) {
        elsewhere.addAll(other.problems());
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidCodebookException with all problems in the order of the file, then those of files that it names, if there are any
     */
    void throwIfAny() {
        if (!problems.isEmpty() || !elsewhere.isEmpty()) {
            throw new InvalidCodebookException(Stream.concat(problems.stream().map(this::line), elsewhere.stream())
                    .toList());
        }
    }

    private String line(Problem problem) {
        return "%s, line %d, column %d: %s".formatted(file, problem.line, problem.column, problem.message);
    }

    /** The known name that is closest to what was written; empty if none is close. */
    static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(written, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** " Did you mean 'aliases'?" if a known name is close to what was written, else nothing. */
    static String question(String written, Collection<String> known) {
        return nearest(written, known).map(" Did you mean '%s'?"::formatted).orElse("");
    }

    private static int distance(String left, String right) {
        return LevenshteinDistance.getDefaultInstance().apply(left, right);
    }
}
