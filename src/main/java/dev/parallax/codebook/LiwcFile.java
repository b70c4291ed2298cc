package dev.parallax.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dictionary in LIWC's plain {@code .dic} form: between two lines with {@code %} the categories, a number and a name a line; then the
 * words, each with the numbers of its categories; tabs or spaces between.
 */
final class LiwcFile {

    /** Later versions of LIWC add a description to the name, after a tab or in brackets. */
    private static final Pattern CATEGORY = Pattern.compile("0*(\\d+)\\s+(\\S.*?)(?:\\t.*|\\s*\\(.*\\))?");

    /** What stands before the first tab is the word, since words may end in numbers; without a tab, what stands before the last numbers. */
    private static final Pattern WORD =
            Pattern.compile("([^\\t]*[^\\t ]) *\\t\\s*(\\d+(?:\\s+\\d+)*)|([^\\t]*?[^\\t ]) +(\\d+(?: +\\d+)*)");

    private final String name;
    private final YamlProblems problems;
    private final Map<String, String> categories = new LinkedHashMap<>();
    private final List<Dictionary.Entry> entries = new ArrayList<>();

    private LiwcFile(String name) {
        this.name = name;
        this.problems = Dictionary.problems(name);
    }

    /**
     * Reads a dictionary.
     *
     * @param text text of the file
     * @param name path of the file, for the messages
     * @throws InvalidCodebookException with every line that is not of that form
     */
    static Dictionary parse(String text, String name) {
        LiwcFile file = new LiwcFile(name);
        file.read(text.lines().toList());
        file.problems.throwIfAny();
        return new Dictionary(name, file.categories.values(), file.entries);
    }

    private void read(List<String> lines) {
        int first = fence(lines, 0);
        int second = first < 0 ? -1 : fence(lines, first + 1);
        if (second < 0) {
            problems.add(
                    1,
                    1,
                    "the categories have to stand between two lines with % before the words; add the line that is missing");
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || i == first || i == second) {
                continue;
            }
            if (i < first) {
                problems.add(
                        i + 1, 1, "'" + line + "' stands before the categories; begin the file with a line with %");
            } else if (i < second) {
                category(line, i + 1);
            } else {
                word(line, i + 1);
            }
        }
    }

    private static int fence(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("%")) {
                return i;
            }
        }
        return -1;
    }

    private void category(String line, int number) {
        Matcher category = CATEGORY.matcher(line);
        if (!category.matches()) {
            problems.add(number, 1, "'" + line + "' is not a category; write its number, a tab and its name");
        } else if (categories.containsKey(category.group(1))) {
            problems.add(number, 1, "category %s stands twice; give each its own number".formatted(category.group(1)));
        } else if (categories.containsValue(category.group(2))) {
            problems.add(number, 1, "category '%s' stands twice; give each its own name".formatted(category.group(2)));
        } else {
            categories.put(category.group(1), category.group(2));
        }
    }

    private void word(String line, int number) {
        Matcher word = WORD.matcher(line);
        if (!word.matches()) {
            problems.add(number, 1, "'" + line + "' is not a word with categories; write it, a tab and their numbers");
            return;
        }
        boolean tab = word.group(1) != null;
        for (String written : word.group(tab ? 2 : 4).split("\\s+")) {
            String category = categories.get(written.replaceFirst("^0+(?=\\d)", ""));
            if (category == null) {
                problems.add(
                        number,
                        1,
                        "'%s' is in category %s, which the head of the file lacks; its categories: %s"
                                .formatted(word.group(tab ? 1 : 3), written, String.join(", ", categories.keySet())));
            } else {
                entries.add(new Dictionary.Entry(category, word.group(tab ? 1 : 3), number, 1));
            }
        }
    }
}
