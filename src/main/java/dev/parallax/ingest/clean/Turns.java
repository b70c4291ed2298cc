package dev.parallax.ingest.clean;

import dev.parallax.model.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the turns of transcripts and interviews: lines that begin with the name of who speaks, {@link Label}. They are a conversation where two
 * take turns, close to each other, and speak as people do; names in capitals need less proof than others. Who only asks in an interview asks
 * for the outlet, whose words the questions stay.
 */
final class Turns {

    /** Paragraphs without a label that may stand between two turns of a conversation. */
    private static final int GAP = 3;

    /** Share of the paragraphs of a conversation that have a label. */
    private static final double DENSE = 0.5;

    /** Share of the turns in which somebody has to speak of an I, a we or a you, or to ask. */
    private static final double SPOKEN_IN_CAPITALS = 0.3;

    private static final double SPOKEN = 0.5;

    /** Share of a speaker's turns that end as questions, from which on the speaker only asks. */
    private static final double ASKS = 0.6;

    /** Fewest words of a turn on average where names are not in capitals: names, ages and the like are listed in fewer. */
    private static final int FEWEST_WORDS = 4;

    /** What happens, and nobody says: (CROSSTALK), [applause]. */
    private static final Pattern DIRECTION = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|\\.{3}|…");

    private final List<String> paragraphs;
    private final Predicate<String> isOutlet;
    private final List<Turn> turns = new ArrayList<>();

    /** A line with a label. */
    private record Turn(int paragraph, Label label) {}

    private Turns(List<String> paragraphs, Predicate<String> isOutlet) {
        this.paragraphs = paragraphs;
        this.isOutlet = isOutlet;
        for (int i = 0; i < paragraphs.size(); i++) {
            Label label = Label.of(paragraphs.get(i));
            if (label != null) {
                turns.add(new Turn(i, label));
            }
        }
    }

    /** @param isOutlet whether a text is a name of the article's outlet */
    static List<Stretch> find(List<String> paragraphs, Predicate<String> isOutlet) {
        return new Turns(paragraphs, isOutlet).find();
    }

    private List<Stretch> find() {
        List<Stretch> found = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= turns.size(); next++) {
            if (next == turns.size() || apart(turns.get(next - 1), turns.get(next))) {
                found.addAll(conversation(turns.subList(first, next)));
                first = next;
            }
        }
        return found;
    }

    private static boolean apart(Turn one, Turn next) {
        boolean otherKind = one.label().capitals() != next.label().capitals();
        return otherKind || next.paragraph() - one.paragraph() > GAP + 1;
    }

    private List<Stretch> conversation(List<Turn> run) {
        if (!isConversation(run)) {
            return List.of();
        }
        Set<String> asking = asking(run);
        // Where most of the article is turns, a paragraph without a label goes on with the turn before it; elsewhere it
        // may be the author's.
        boolean whole = run.size() >= DENSE * paragraphs.size();
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            Turn turn = run.get(i);
            int last = whole && i + 1 < run.size() ? run.get(i + 1).paragraph() - 1 : turn.paragraph();
            while (last > turn.paragraph()
                    && DIRECTION.matcher(paragraphs.get(last)).matches()) {
                last--;
            }
            if (!asking.contains(turn.label().key())) {
                int end = paragraphs.get(last).length();
                found.add(new Stretch(
                        turn.paragraph(),
                        turn.label().length(),
                        last,
                        end,
                        Segment.TURN,
                        turn.label().speaker()));
            }
        }
        return found;
    }

    private boolean isConversation(List<Turn> run) {
        Map<String, Long> speakers =
                run.stream().collect(Collectors.groupingBy(turn -> turn.label().key(), Collectors.counting()));
        long recurring = speakers.values().stream().filter(turns -> turns > 1).count();
        boolean capitals = !run.isEmpty() && run.get(0).label().capitals();
        int all = run.isEmpty()
                ? 0
                : run.get(run.size() - 1).paragraph() - run.get(0).paragraph() + 1;
        boolean recurs = capitals ? run.size() >= 3 && recurring >= 1 : run.size() >= 4 && recurring >= 2;
        return recurs
                && speakers.size() >= 2
                && run.size() >= DENSE * all
                && share(run, Speaking::addresses) >= (capitals ? SPOKEN_IN_CAPITALS : SPOKEN)
                && (capitals || words(run) >= FEWEST_WORDS * run.size());
    }

    /** Those who ask for the outlet: under its name, or in an interview, where nearly all that they say is questions. */
    private Set<String> asking(List<Turn> run) {
        Set<String> asking = new HashSet<>();
        run.stream().collect(Collectors.groupingBy(turn -> turn.label().key())).forEach((key, own) -> {
            Label label = own.get(0).label();
            boolean asks = !label.capitals() && share(own, text -> text.endsWith("?")) >= ASKS;
            if (asks || isOutlet.test(label.speaker())) {
                asking.add(key);
            }
        });
        return asking;
    }

    private double share(List<Turn> turns, Predicate<String> is) {
        return (double) turns.stream().filter(turn -> is.test(text(turn))).count() / turns.size();
    }

    private int words(List<Turn> turns) {
        return turns.stream().mapToInt(turn -> Words.count(text(turn))).sum();
    }

    private String text(Turn turn) {
        return paragraphs.get(turn.paragraph()).substring(turn.label().length());
    }
}
