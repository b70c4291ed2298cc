package dev.parallax.annotate.compact;

/**
 * How a word is written, as far as that tells names.
 *
 * @param name whether it begins with a capital and has no other
 * @param none whether it has characters, and no capital among them
 * @param letter whether it has a letter
 */
record Capitals(boolean name, boolean none, boolean letter) {

    static Capitals of(String word) {
        boolean name = word.length() >= 2
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
        boolean none = !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase);
        return new Capitals(name, none, word.chars().anyMatch(Character::isLetter));
    }
}
