package dev.parallax.ingest.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repairs damaged text in the three states in which cleaning has it, and names what is left. Sound text passes unchanged. */
public final class Damage {

    private static final Pattern SOFT_BREAK = Pattern.compile("\u00AD[ \\t]*(?>\\R)[ \\t]*");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("\\p{Lu}(?=\\p{Ll}{2})(?<=(?<![\\p{L}\\d@#/._-])\\p{Ll}{2,20}.)");

    /** A name or two in mixed case is no damage. */
    private static final int MANY_RUN_TOGETHER = 3;

    private static final Pattern REPLACEMENT = Pattern.compile("\uFFFD+");
    private static final Pattern LEFT_MOJIBAKE =
            Pattern.compile("\u00E2\u20AC|\u00C3[\u0192\u201A]|\u00EF\u00BF\u00BD");

    private static final Pattern LOWER_SENTENCE = Pattern.compile("[.!?][\"”’)]? \\p{Ll}{2}[^.!?]*[.!?]");
    private static final int LEAST_WORDS = 8;

    private Damage() {}

    /** Resolves escapes that an export wrote out, before markup is read. */
    public static String ofEscapes(String raw) {
        return Escapes.resolve(raw);
    }

    /** Repairs mojibake and words with a soft hyphen at a line end, before control characters go. */
    public static String ofCharacters(String text) {
        String repaired = Mojibake.repair(text);
        return repaired.indexOf('\u00AD') < 0
                ? repaired
                : SOFT_BREAK.matcher(repaired).replaceAll("");
    }

    /** Whether a line ends within a word that the next one continues: {@code nego-}, {@code tiations about}. */
    public static boolean isBroken(String line, String next) {
        return BrokenWords.isBroken(line, next);
    }

    /**
     * Two lines as one. The hyphen between them goes, unless it belongs to the word.
     *
     * @param text the whole text, which may have the word elsewhere
     */
    public static String rejoin(String text, String line, String next) {
        return BrokenWords.rejoin(text, line, next);
    }

    /** Repairs marks and lost spaces of a paragraph or a headline. */
    public static String ofParagraph(String paragraph) {
        return LostSpaces.restore(Marks.repair(paragraph));
    }

    /**
     * What is damaged and could not be repaired, as issues of an article: {@code replacement_characters}, {@code mojibake},
     * {@code damaged_marks}, {@code lost_spaces}, {@code no_capitals}, {@code only_capitals}, each with a number.
     */
    public static List<String> issues(List<String> paragraphs) {
        List<String> issues = new ArrayList<>();
        add(issues, "replacement_characters", count(REPLACEMENT, paragraphs), "characters are lost");
        add(issues, "mojibake", count(LEFT_MOJIBAKE, paragraphs), "sequences in a wrong encoding");
        add(issues, "damaged_marks", Pairing.unpaired(paragraphs), "paragraphs with quotation marks that do not pair");
        int together = count(RUN_TOGETHER, paragraphs);
        add(issues, "lost_spaces", together < MANY_RUN_TOGETHER ? 0 : together, "words that run together");
        add(issues, "no_capitals", lowered(paragraphs), "paragraphs without a capital");
        add(issues, "only_capitals", without(Character::isLowerCase, paragraphs).size(), "paragraphs in capitals");
        return issues;
    }

    private static void add(List<String> issues, String code, int count, String what) {
        if (count > 0) {
            issues.add(code + ": " + count + " " + what);
        }
    }

    private static int count(Pattern pattern, List<String> paragraphs) {
        int count = 0;
        for (String paragraph : paragraphs) {
            if (pattern == RUN_TOGETHER ? !hasInnerCapital(paragraph) : isPlain(paragraph)) {
                continue; // As most are.
            }
            for (Matcher found = pattern.matcher(paragraph); found.find(); ) {
                count++;
            }
        }
        return count;
    }

    /** Whether a paragraph has no character that damage of characters leaves. */
    private static boolean isPlain(String paragraph) {
        return paragraph.indexOf('\uFFFD') < 0
                && paragraph.indexOf('\u00E2') < 0
                && paragraph.indexOf('\u00C3') < 0
                && paragraph.indexOf('\u00EF') < 0;
    }

    private static boolean hasInnerCapital(String paragraph) {
        for (int i = 1; i < paragraph.length(); i++) {
            if (Character.isUpperCase(paragraph.charAt(i)) && Character.isLowerCase(paragraph.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Paragraphs whose sentences begin without a capital; items of a list, which have one sentence, only where all paragraphs are so. */
    private static int lowered(List<String> paragraphs) {
        List<String> without = without(Character::isUpperCase, paragraphs);
        boolean sentences = without.stream()
                .anyMatch(paragraph -> LOWER_SENTENCE.matcher(paragraph).find());
        return sentences || without.size() == paragraphs.size() ? without.size() : 0;
    }

    /** Paragraphs of several words that have no letter of a case. */
    private static List<String> without(IntPredicate isCase, List<String> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.chars().noneMatch(isCase))
                .filter(paragraph -> paragraph.split(" ", LEAST_WORDS).length == LEAST_WORDS)
                .filter(paragraph -> paragraph.chars().anyMatch(Character::isLetter))
                .toList();
    }
}
