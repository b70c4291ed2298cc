package dev.parallax.ingest.clean;

import dev.parallax.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the answers of interviews whose lines begin with Q and A. The questions are the outlet's. Where no third of the answers speaks of an I
 * or a we, the outlet explains something, and where the questions are signed it answers its readers: then the answers are its own words as well.
 */
final class QuestionsAndAnswers {

    private static final Pattern LINE =
            Pattern.compile("^(?:(?<question>Q|Question|QUESTION)|A|Answer|ANSWER)(?: ?:|\\.| ?[—–]| -)\\s+(?=\\S)");
    private static final Pattern SIGNED = Pattern.compile("[.?!…] ?[—–-] ?\\p{Lu}[^?!—–]{2,80}$");
    private static final int FEWEST = 2;

    /** Most paragraphs of an answer: more are an article that goes on. */
    private static final int MOST_PARAGRAPHS = 10;

    private static final double SPOKEN = 1.0 / 3;

    private QuestionsAndAnswers() {}

    /** One stretch for each answer; what follows the last one is no part of it. */
    static List<Stretch> find(List<String> paragraphs) {
        List<Stretch> answers = new ArrayList<>();
        Stretch open = null;
        boolean asked = false;
        boolean signed = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Matcher line = LINE.matcher(paragraphs.get(i));
            if (!line.find()) {
                continue;
            }
            boolean question = line.group("question") != null;
            if (open != null) {
                answers.add(question ? until(open, i - 1, paragraphs) : open);
            }
            int end = paragraphs.get(i).length();
            open = asked && !question ? new Stretch(i, line.end(), i, end, Segment.TURN, null) : null;
            asked = question;
            signed |= question && SIGNED.matcher(paragraphs.get(i)).find();
        }
        if (open != null) {
            answers.add(open);
        }
        return !signed && isInterview(answers, paragraphs) ? answers : List.of();
    }

    /** An answer with the paragraphs before the next question. */
    private static Stretch until(Stretch answer, int last, List<String> paragraphs) {
        if (last - answer.first() >= MOST_PARAGRAPHS) {
            return answer;
        }
        int end = paragraphs.get(last).length();
        return new Stretch(answer.first(), answer.begin(), last, end, answer.kind(), answer.speaker());
    }

    private static boolean isInterview(List<Stretch> answers, List<String> paragraphs) {
        double spoken = answers.stream()
                .filter(answer ->
                        Speaking.ofOneself(String.join(" ", paragraphs.subList(answer.first(), answer.last() + 1))))
                .count();
        return answers.size() >= FEWEST && spoken >= SPOKEN * answers.size();
    }
}
