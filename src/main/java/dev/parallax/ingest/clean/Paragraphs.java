package dev.parallax.ingest.clean;

import dev.parallax.ingest.damage.Damage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the paragraphs of a text. An empty line always separates two. A single line break separates two as well, unless the text is
 * hard-wrapped (short lines that break in the middle of sentences): then it is a space.
 */
final class Paragraphs {

    /** Mail, telex and plain-text archives wrap at 60 to 100 characters. */
    private static final int LONGEST_WRAPPED_LINE = 110;

    private static final int SHORTEST_WRAPPED_LINE = 40;

    /** Columns of print are narrower; words that their lines break give them away. */
    private static final int SHORTEST_WITH_HYPHENS = 15;

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?:;…][\"'”’»)\\]]*$");

    private Paragraphs() {}

    /** @param text a text whose only control character is {@code \n} */
    static List<String> of(String text) {
        List<String> lines = Arrays.stream(text.split("\n", -1))
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .toList();
        List<String> paragraphs = new ArrayList<>();
        boolean wrapped = isWrapped(lines);
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String open = "";
        for (String line : lines) {
            boolean broken = Damage.isBroken(open, line);
            boolean joins = (wrapped || broken) && !open.isEmpty() && !line.isEmpty();
            if (!joins && !open.isEmpty()) {
                paragraphs.add(open);
            }
            open = joins ? join(text, open, line) : line;
            if (wrapped && endsParagraph(line, width)) {
                paragraphs.add(open);
                open = "";
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    /** Most lines that another line follows are of one width and break in mid-sentence. */
    private static boolean isWrapped(List<String> lines) {
        int inner = 0;
        int broken = 0;
        boolean hyphens =
                IntStream.range(1, lines.size()).anyMatch(i -> Damage.isBroken(lines.get(i - 1), lines.get(i)));
        int least = hyphens ? SHORTEST_WITH_HYPHENS : SHORTEST_WRAPPED_LINE;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST_WRAPPED_LINE) {
                return false;
            }
            if (!line.isEmpty() && !lines.get(i + 1).isEmpty()) {
                inner++;
                boolean full = line.length() >= least;
                broken += full && !ENDS_SENTENCE.matcher(line).find() ? 1 : 0;
            }
        }
        return inner >= 2 && broken * 2 > inner;
    }

    /** In wrapped text without empty lines, a short line that ends a sentence ends its paragraph. */
    private static boolean endsParagraph(String line, int width) {
        return line.length() < width * 3 / 4 && ENDS_SENTENCE.matcher(line).find();
    }

    private static String join(String text, String before, String next) {
        return Damage.isBroken(before, next) ? Damage.rejoin(text, before, next) : before + " " + next;
    }
}
