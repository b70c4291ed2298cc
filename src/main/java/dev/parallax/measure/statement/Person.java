package dev.parallax.measure.statement;

import java.util.List;
import java.util.Set;

/**
 * A person whom an article names.
 *
 * @param words of the fullest name
 * @param gender what "he" and "she" tell apart
 */
record Person(List<String> words, Gender gender) {

    private static final Set<String> AFTER_SURNAME = Set.of("jr", "sr", "ii", "iii", "iv");

    enum Gender {
        FEMALE,
        MALE,
        OPEN;

        boolean fits(Gender other) {
            return this == OPEN || other == OPEN || this == other;
        }
    }

    /** A person of this name; a given name that is evident tells the gender, a form of address before it overrules. */
    static Person named(List<String> words, Gender addressed) {
        String given = words.get(0);
        Gender gender = addressed;
        if (addressed == Gender.OPEN && words.size() > 1 && Lexicon.female(given) != Lexicon.male(given)) {
            gender = Lexicon.female(given) ? Gender.FEMALE : Gender.MALE;
        }
        return new Person(words, gender);
    }

    String name() {
        return String.join(" ", words);
    }

    boolean inCapitals() {
        return name().codePoints().noneMatch(Character::isLowerCase);
    }

    String surname() {
        int last = words.size() - 1;
        boolean suffix = last > 0
                && AFTER_SURNAME.contains(words.get(last).replace(".", "").toLowerCase());
        return words.get(suffix ? last - 1 : last);
    }

    /** Whether a name, as it is used later in an article, can mean this person: the surname, the given name, or both. */
    boolean canBe(Person other) {
        boolean sameSurname = surname().equalsIgnoreCase(other.surname());
        if (other.words.size() == 1) {
            return sameSurname || words.get(0).equalsIgnoreCase(other.words.get(0));
        }
        String initial = other.words.get(0).replace(".", "");
        boolean sameGiven = words.get(0).equalsIgnoreCase(other.words.get(0))
                || initial.length() == 1 && words.get(0).startsWith(initial);
        return sameSurname && sameGiven;
    }
}
