package dev.parallax.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lead of an article: the first whole sentences of the body that have 60 words together, whatever became of its paragraphs on the way from
 * the outlet to the file.
 *
 * <p>It cannot be known where captions or headings stand among these sentences: two lines or more of at most 20 words that end in no
 * punctuation mark. Nor where a sentence has more than 100 words: then the periods were lost, or it is a list.
 */
final class Lead {

    private static final int WORDS = 60;
    private static final int LONGEST_HEADING = 20;
    private static final int LONGEST_SENTENCE = 100;
    private static final Set<String> ENDS = Set.of(".", "?", "!", "…", "...", ":", ";", ",", "—", "–", "--");

    private Lead() {}

    /** The sentences of the lead; empty if it cannot be known. */
    static List<Passage> of(List<Passage> body) {
        List<Passage> lead = new ArrayList<>();
        long words = 0;
        for (Passage passage : body) {
            long more = passage.words(Voice.ALL);
            if (more > LONGEST_SENTENCE) {
                return List.of();
            }
            lead.add(passage);
            words += more;
            if (words >= WORDS) {
                break;
            }
        }
        return headings(lead) > 1 ? List.of() : lead;
    }

    private static long headings(List<Passage> lead) {
        long headings = 0;
        for (int i = 0; i < lead.size(); i++) {
            boolean whole = alone(lead, i, -1) && alone(lead, i, 1);
            headings += whole && isHeading(lead.get(i)) ? 1 : 0;
        }
        return headings;
    }

    /** Whether the sentence beside one, if any, is of another paragraph. */
    private static boolean alone(List<Passage> lead, int i, int step) {
        int other = i + step;
        return other < 0
                || other >= lead.size()
                || lead.get(other).sentence().paragraph()
                        != lead.get(i).sentence().paragraph();
    }

    private static boolean isHeading(Passage line) {
        int last = line.words().size() - 1;
        while (last > 0 && "\"”'’»)]".contains(line.words().get(last).surface())) {
            last--;
        }
        return line.words(Voice.ALL) <= LONGEST_HEADING
                && !ENDS.contains(line.words().get(last).surface());
    }
}
