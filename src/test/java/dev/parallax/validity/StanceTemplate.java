package dev.parallax.validity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sentence with places for two names, {@code {T}} and {@code {O}}, and for words of which each sentence takes one: {@code {a|b|c}}.
 *
 * @param kind kind of sentence
 * @param expected stance towards T
 * @param template the sentence
 */
public record StanceTemplate(String kind, String expected, String template) {

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*\\|[^{}]*)}");

    /**
     * A sentence made from a template.
     *
     * @param text the sentence
     * @param target name for T
     * @param other name for O
     */
    public record Filled(StanceTemplate template, String text, String target, String other) {}

    /** Templates of a test resource, one a line, in columns separated by tabs; {@code #} begins a comment. */
    public static List<StanceTemplate> read(String resource) {
        try (var lines = new BufferedReader(
                new InputStreamReader(StanceTemplate.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> new StanceTemplate(columns[0], columns[1], columns[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    /** One sentence for each name. */
    public List<Filled> fill(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(number -> {
                    String target = names.get(number);
                    String other = names.get((number + 3) % names.size());
                    Matcher choices = CHOICE.matcher(template);
                    String chosen = choices.replaceAll(choice -> {
                        String[] of = choice.group(1).split("\\|");
                        return of[number % of.length];
                    });
                    return new Filled(this, chosen.replace("{T}", target).replace("{O}", other), target, other);
                })
                .toList();
    }
}
