package dev.parallax.validity;

import dev.parallax.measure.statement.Attribution;
import dev.parallax.measure.statement.Cast;
import dev.parallax.measure.statement.Part;
import dev.parallax.measure.statement.Span;
import dev.parallax.measure.statement.Statements;
import dev.parallax.measure.statement.Tree;
import dev.parallax.model.Annotation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scores statements against PolNeAR: precision and recall of direct quotations, reported statements and cues, and how often the speaker is
 * right. Prints a table. See docs/validity.md for the command and the definitions.
 */
public final class AttributionScores {

    private static final int DEV_STEP = 8;

    private final Tally direct = new Tally("direct quotations");
    private final Tally named = new Tally("direct quotations with a named speaker");
    private final Tally reported = new Tally("reported statements");
    private final Tally cues = new Tally("cues");

    private AttributionScores() {}

    /**
     * @param arguments articles and attributions (gzip JSON Lines), a folder for annotations, and which articles: {@code dev} takes every
     *     eighth, {@code held-out} all others
     */
    public static void main(String[] arguments) throws IOException {
        boolean dev = dev(arguments[3]);
        Map<String, GoldText> texts = Gold.texts(Path.of(arguments[0]));
        Map<String, List<Gold>> gold = Gold.attributions(Path.of(arguments[1]), texts);
        AnnotationStore store = new AnnotationStore(Path.of(arguments[2]));
        List<String> ids = List.copyOf(texts.keySet());
        Map<String, List<Attribution>> found = IntStream.range(0, ids.size())
                .filter(i -> dev == (i % DEV_STEP == 0))
                .mapToObj(ids::get)
                .parallel()
                .collect(Collectors.toMap(
                        id -> id, id -> statements(store, id, texts.get(id).body())));
        AttributionScores scores = new AttributionScores();
        found.forEach((id, statements) -> scores.add(gold.getOrDefault(id, List.of()), statements));
        System.out.println(found.size() + " articles, " + arguments[3]);
        scores.print();
    }

    private static boolean dev(String articles) {
        return switch (articles) {
            case "dev" -> true;
            case "held-out" -> false;
            default -> throw new IllegalArgumentException("Invalid articles: " + articles + "; give dev or held-out");
        };
    }

    private static List<Attribution> statements(AnnotationStore store, String id, String body) {
        Annotation annotation = store.annotation(id, body);
        int[] units = body.codePoints().toArray();
        List<Tree> trees = annotation.sentences().stream()
                .map(sentence -> new Tree(
                        sentence,
                        sentence.tokens().stream()
                                .map(token -> new String(units, token.begin(), token.end() - token.begin()))
                                .toList()))
                .toList();
        Part part = new Part(trees, annotation.quotes(), List.of());
        return Statements.of(part, new Cast(part, List.of()));
    }

    private void add(List<Gold> gold, List<Attribution> found) {
        List<List<Span>> truth = gold.stream().flatMap(Gold::units).toList();
        for (Attribution statement : found) {
            (statement.direct() ? direct : reported).found(best(truth, statement.content()));
            if (statement.cue() != null) {
                cues.found(
                        best(gold.stream().map(one -> spans(one.cue())).toList(), List.of(statement.cue())) > 0
                                ? 1
                                : 0);
            }
        }
        for (Gold one : gold) {
            List<Attribution> same =
                    found.stream().filter(f -> f.direct() == one.direct()).toList();
            if (one.direct()) {
                one.content().forEach(piece -> addDirect(one, List.of(piece.span()), same));
            } else {
                addGold(reported, one, spans(one.content()), found);
            }
            if (!one.cue().isEmpty()) {
                boolean hit = found.stream()
                        .anyMatch(f -> f.cue() != null && overlap(spans(one.cue()), List.of(f.cue())) > 0);
                cues.gold(hit ? 1 : 0);
            }
        }
    }

    private void addDirect(Gold one, List<Span> piece, List<Attribution> found) {
        addGold(direct, one, piece, found);
        if (one.named()) {
            addGold(named, one, piece, found);
        }
    }

    private static void addGold(Tally tally, Gold one, List<Span> content, List<Attribution> found) {
        Attribution match = null;
        double best = 0;
        for (Attribution statement : found) {
            double overlap = overlap(content, statement.content());
            match = overlap > best ? statement : match;
            best = Math.max(best, overlap);
        }
        tally.gold(best);
        if (best >= Tally.LOOSE && !one.source().isEmpty()) {
            tally.speaker(one.isSource(match.speaker()));
        }
    }

    private static double best(List<List<Span>> gold, List<Span> found) {
        return gold.stream().mapToDouble(spans -> overlap(spans, found)).max().orElse(0);
    }

    /** |gold and system| / |gold|, in code points. */
    private static double overlap(List<Span> gold, List<Span> found) {
        int shared = 0;
        for (Span one : gold) {
            for (Span other : found) {
                shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
            }
        }
        int length = gold.stream().mapToInt(span -> span.end() - span.begin()).sum();
        return length == 0 ? 0 : (double) shared / length;
    }

    private static List<Span> spans(List<Gold.Stretch> stretches) {
        return stretches.stream().map(Gold.Stretch::span).toList();
    }

    private void print() {
        System.out.println("| | gold | found | P 0.3 | R 0.3 | F 0.3 | P 0.8 | R 0.8 | F 0.8 | speaker right |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        Stream.of(direct, named, reported, cues).map(Tally::row).forEach(System.out::println);
    }

    /** What was found of one kind. */
    private static final class Tally {

        static final double LOOSE = 0.3;
        private static final double STRICT = 0.8;

        private final String name;
        private final List<Double> gold = new ArrayList<>();
        private final List<Double> found = new ArrayList<>();
        private final List<Boolean> speakers = new ArrayList<>();

        Tally(String name) {
            this.name = name;
        }

        void gold(double overlap) {
            gold.add(overlap);
        }

        void found(double overlap) {
            found.add(overlap);
        }

        void speaker(boolean right) {
            speakers.add(right);
        }

        String row() {
            long right = speakers.stream().filter(is -> is).count();
            String speaker =
                    speakers.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", (double) right / speakers.size());
            return "| %s | %d | %s | %s | %s | %s |"
                    .formatted(
                            name,
                            gold.size(),
                            found.isEmpty() ? "" : found.size(),
                            scores(LOOSE),
                            scores(STRICT),
                            speaker);
        }

        private String scores(double atLeast) {
            double recall = share(gold, atLeast);
            double precision = share(found, atLeast);
            return found.isEmpty()
                    ? String.format(Locale.ROOT, " | %.3f | ", recall)
                    : String.format(
                            Locale.ROOT,
                            "%.3f | %.3f | %.3f",
                            precision,
                            recall,
                            2 * precision * recall / (precision + recall));
        }

        private static double share(List<Double> overlaps, double atLeast) {
            return overlaps.stream().filter(overlap -> overlap >= atLeast).count() / (double) overlaps.size();
        }
    }
}
