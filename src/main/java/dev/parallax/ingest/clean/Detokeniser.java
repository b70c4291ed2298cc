package dev.parallax.ingest.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts tokenised text back together: {@code do n't}, {@code `` streak ''}, {@code said .} become {@code don't}, {@code "streak"},
 * {@code said.} Ordinary prose passes unchanged.
 */
final class Detokeniser {

    /**
     * A replacement.
     *
     * @param hints texts one of which stands wherever the pattern can match; looking for them first is many times faster
     */
    private record Rule(List<String> hints, Pattern pattern, String replacement) {

        static Rule of(String pattern, String replacement, String... hints) {
            return new Rule(List.of(hints), Pattern.compile(pattern), replacement);
        }

        String apply(String text) {
            return hints.stream().anyMatch(text::contains)
                    ? pattern.matcher(text).replaceAll(replacement)
                    : text;
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("-LRB- ?", "(", "-LRB-"),
            Rule.of(" ?-RRB-", ")", "-RRB-"),
            Rule.of("(?:``|´´) ?", "\"", "``", "´´"),
            Rule.of(" ''(?=[\\s,.;:!?]|$)", "\"", " ''"),
            Rule.of("(?<!')''(?!')", "\"", "''"),
            Rule.of("(?<=\\p{L}) (n['’]t)\\b", "$1", " n't", " n’t"),
            Rule.of("(?<=[\\p{L}\\d]) (['’](?:s|re|ve|ll|d|m))\\b(?=[\\s,.;:!?]|$)", "$1", " '", " ’"),
            Rule.of("(?<=^|\\s)\" ([^\"]{1,300}?) \"(?=[\\s,.;:!?]|$)", "\"$1\"", "\" "),
            Rule.of("(?<=\\s|^)\\( (?=[^()]{1,200} \\))", "(", "( "),
            Rule.of(" \\)(?<=\\([^()]{1,200} \\))", ")", " )"),
            Rule.of("(?<=\\S) +([,;])(?=[\\s\"”’)]|$)", "$1", " ,", " ;"),
            Rule.of("(?<=[^\\s.]) +([!?]|\\.(?! ?\\.)|:(?!\\S))(?=[\\s\"”’)]|$)", "$1", " .", " :", " !", " ?"));

    private Detokeniser() {}

    static String join(String text) {
        String joined = text;
        for (Rule rule : RULES) {
            joined = rule.apply(joined);
        }
        return joined;
    }
}
