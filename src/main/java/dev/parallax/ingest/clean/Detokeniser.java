package dev.parallax.ingest.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts tokenised text back together: {@code do n't}, {@code `` streak ''}, {@code said .} become {@code don't}, {@code "streak"},
 * {@code said.} Ordinary prose passes unchanged.
 */
final class Detokeniser {

    private record Rule(Pattern pattern, String replacement) {

        static Rule of(String pattern, String replacement) {
            return new Rule(Pattern.compile(pattern), replacement);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("-LRB- ?", "("),
            Rule.of(" ?-RRB-", ")"),
            Rule.of("(?:``|´´) ?", "\""),
            Rule.of(" ''(?=[\\s,.;:!?]|$)", "\""),
            Rule.of("(?<!')''(?!')", "\""),
            Rule.of("(?<=\\p{L}) (n['’]t)\\b", "$1"),
            Rule.of("(?<=[\\p{L}\\d]) (['’](?:s|re|ve|ll|d|m))\\b(?=[\\s,.;:!?]|$)", "$1"),
            Rule.of("(?<=^|\\s)\" ([^\"]{1,300}?) \"(?=[\\s,.;:!?]|$)", "\"$1\""),
            Rule.of("(?<=\\s|^)\\( (?=[^()]{1,200} \\))", "("),
            Rule.of(" \\)(?<=\\([^()]{1,200} \\))", ")"),
            Rule.of("(?<=[^\\s.]) +([,;!?]|\\.(?!\\.)|:(?!\\S))(?=[\\s\"”’)]|$)", "$1"));

    private Detokeniser() {}

    static String join(String text) {
        String joined = text;
        for (Rule rule : RULES) {
            joined = rule.pattern().matcher(joined).replaceAll(rule.replacement());
        }
        return joined;
    }
}
