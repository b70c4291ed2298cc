package dev.parallax.measure.statement;

import dev.parallax.measure.statement.Person.Gender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of who speaks a turn or wrote a post, without title and form of address: {@code SEN. ADA EXAMPLE} is Ada Example.
 *
 * @param words of the name, as names are written in prose
 */
record SpeakerLabel(List<String> words) {

    /** Words before a name that are neither part of it nor offices. */
    private static final Set<String> BEFORE =
            Set.of(("mr mrs ms miss dr prof sir lord lady sen rep gov gen lt col maj capt sgt adm amb "
                            + "rev justice hon vice former acting first foreign prime press defense defence white house elect the")
                    .split(" "));

    /** What transcripts call those who have no name. */
    private static final Set<String> NAMELESS =
            Set.of(("unidentified unknown question questioner reporter reporters journalist male "
                            + "female host anchor moderator interviewer announcer narrator interpreter translator audience crowd caller voice "
                            + "operator all group protesters man woman correspondent")
                    .split(" "));

    /** The name in a label; null if it has none. */
    static SpeakerLabel of(String label) {
        if (label == null) {
            return null;
        }
        boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        for (String word : label.strip().split("\\s+")) {
            if (word.codePoints().anyMatch(Character::isLetter)) {
                words.add(capitals ? inProse(word) : word);
            }
        }
        while (words.size() > 1 && isTitle(words.get(0))) {
            words.remove(0);
        }
        return words.isEmpty() || NAMELESS.contains(words.get(0).toLowerCase(Locale.ROOT))
                ? null
                : new SpeakerLabel(words);
    }

    private static boolean isTitle(String word) {
        return Arrays.stream(word.toLowerCase(Locale.ROOT).replace(".", "").split("-"))
                .allMatch(piece -> BEFORE.contains(piece) || NAMELESS.contains(piece) || Lexicon.office(piece));
    }

    /** Whether it is only the title of an office (THE PRESIDENT), unless somebody of that name is known. */
    boolean isOffice() {
        return words.size() == 1 && Lexicon.office(words.get(0).toLowerCase(Locale.ROOT));
    }

    /** EXAMPLE-O'HARA as Example-O'Hara. */
    private static String inProse(String word) {
        StringBuilder written = new StringBuilder();
        boolean first = true;
        for (int c : word.codePoints().toArray()) {
            written.appendCodePoint(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return written.toString();
    }

    /** The person of this name. */
    Person person() {
        return Person.named(words, Gender.OPEN);
    }
}
