package dev.parallax.ingest.clean;

import dev.parallax.codebook.Phrase;
import dev.parallax.codebook.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether an article is about the event, on surface words of its title and body without case. */
public final class TopicFilter {

    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]{1,3}";

    /** The tokenizer cuts <i>can't</i> and <i>cannot</i> where nothing stands between. */
    private static final String BETWEEN_PARTS = "[^\\p{L}\\p{N}]{0,3}";

    private static final int SHOWN_PHRASES = 5;

    private final Topic topic;
    private final List<Pattern> groups;

    public TopicFilter(Topic topic) {
        this.topic = topic;
        this.groups = topic.any().stream().map(TopicFilter::pattern).toList();
    }

    /**
     * Why an article is off topic; null if it is on topic.
     *
     * @param title may be null
     * @param day null if unknown: passes the bounds
     */
    public String refusal(String title, String body, LocalDate day) {
        if (day != null && (isBefore(day, topic.from()) || isBefore(topic.to(), day))) {
            return "published " + day + ", outside " + topic.from() + " to " + topic.to();
        }
        String text = title == null ? body : title + "\n\n" + body;
        List<Integer> counts = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            int count = count(groups.get(group), text);
            if (count == 0) {
                return "no match of group " + (group + 1) + " ("
                        + shown(topic.any().get(group)) + ")";
            }
            counts.add(count);
        }
        int matches = counts.stream().mapToInt(Integer::intValue).sum();
        return matches < topic.minimum() ? matches + " matches, fewer than " + topic.minimum() : null;
    }

    private static boolean isBefore(LocalDate a, LocalDate b) {
        return a != null && b != null && a.isBefore(b);
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static Pattern pattern(List<Phrase> phrases) {
        String any = phrases.stream().map(TopicFilter::pattern).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Dashes and the apostrophes of endings, which a phrase holds as the annotator's tokens have them, lie between words here. */
    private static String pattern(Phrase phrase) {
        List<String> words = phrase.words().stream()
                .map(word -> word.startsWith("'") ? word.substring(1) : word)
                .filter(word -> word.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '*'))
                .toList();
        StringBuilder pattern = new StringBuilder(word(words.get(0)));
        for (int i = 1; i < words.size(); i++) {
            boolean part = words.get(i).equals("n't")
                    || words.get(i).equals("not") && words.get(i - 1).equals("can");
            pattern.append(part ? BETWEEN_PARTS : BETWEEN_WORDS).append(word(words.get(i)));
        }
        return pattern.toString();
    }

    /** A phrase has straight apostrophes, a text any. */
    private static String word(String word) {
        return Pattern.quote(word).replace("*", "\\E[\\p{L}\\p{N}]*\\Q").replace("'", "\\E['\u2019]\\Q");
    }

    private static String shown(List<Phrase> phrases) {
        String first = phrases.stream()
                .limit(SHOWN_PHRASES)
                .map(phrase -> String.join(" ", phrase.words()))
                .collect(Collectors.joining(", "));
        return phrases.size() > SHOWN_PHRASES ? first + ", ..." : first;
    }
}
