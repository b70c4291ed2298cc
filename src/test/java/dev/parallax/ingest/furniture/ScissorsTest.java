package dev.parallax.ingest.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ingest.clean.Words;
import dev.parallax.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScissorsTest {

    private static final String MARKS = " \n\n.,;“”\"'’()-–—•|/…!?";

    /** ¶ stands for an empty line, brackets stand around what is cut. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He said. [Sign up now.] “The talks go on.”|He said. “The talks go on.”",
                "He said [Related: Talks stall] that it was late.|He said that it was late.",
                "He left.¶[• Follow us]¶She stayed.|He left.¶She stayed.",
                "[Harbour Post - ]He left.|He left.",
                "He left. [© 2025 (all rights)]|He left.",
                "He left.[Advertisement.]She stayed.|He left. She stayed.",
                "Trump’[s GOP plan](D-Mich.) said|Trump’ (D-Mich.) said",
                "[All of it.]|~~"
            })
    void marksStayWithTheirWordsAndNoTwoWordsBecomeOne(String marked, String left) {
        String text = marked.replace("¶", "\n\n");
        String whole = text.replace("[", "").replace("]", "");
        int begin = Words.count(text.substring(0, text.indexOf('[')));
        int end = begin + Words.count(text.substring(text.indexOf('['), text.indexOf(']')));
        Scissors scissors = Scissors.cut(NeutralText.of(whole), List.of(new Cutter.Run(begin, end, Place.LINE)));
        assertThat(scissors.rest()).isEqualTo((left == null ? "" : left).replace("¶", "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wordsOfTheRestAndOfThePiecesAreThoseOfTheText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            NeutralText text = NeutralText.of(noise(random));
            List<Cutter.Run> runs = runs(text.count(), random);
            int pieces = runs.stream()
                    .flatMap(run -> Piece.of(text, run).stream())
                    .mapToInt(piece -> Words.count(piece.text()))
                    .sum();
            String rest = Scissors.cut(text, runs).rest();
            assertThat(Words.count(rest) + pieces).as(text.text()).isEqualTo(Words.count(text.text()));
            assertThat(rest).isEqualTo(rest.strip());
        }
    }

    /** A segment holds the same words before and after, but for those that were cut. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void segmentsMoveWithTheirWords(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            NeutralText text = NeutralText.of(noise(random));
            List<Cutter.Run> runs = runs(text.count(), random);
            int first = random.nextInt(text.count());
            int last = first + random.nextInt(text.count() - first);
            Segment segment = new Segment(
                    point(text.text(), text.begin(first)), point(text.text(), text.end(last)), "turn", "Ada");
            long kept = java.util.stream.IntStream.rangeClosed(first, last)
                    .filter(word -> runs.stream().noneMatch(run -> run.begin() <= word && word < run.end()))
                    .count();
            Scissors scissors = Scissors.cut(text, runs);
            List<Segment> moved = scissors.moved(List.of(segment));
            if (kept == 0) {
                assertThat(moved).isEmpty();
            } else {
                String words = scissors.rest()
                        .substring(
                                at(scissors.rest(), moved.get(0).begin()),
                                at(scissors.rest(), moved.get(0).end()));
                assertThat(Words.count(words)).isEqualTo((int) kept);
                assertThat(moved.get(0).speaker()).isEqualTo("Ada");
            }
        }
    }

    private static int point(String text, int at) {
        return text.codePointCount(0, at);
    }

    private static int at(String text, int point) {
        return text.offsetByCodePoints(0, point);
    }

    /** Words, marks and characters beyond the basic plane in any order. */
    private static String noise(Random random) {
        StringBuilder text = new StringBuilder("A");
        for (int i = 0; i < 60; i++) {
            int kind = random.nextInt(5);
            text.append(
                    kind == 0
                            ? MARKS.charAt(random.nextInt(MARKS.length())) + ""
                            : kind == 1 ? "😀" : kind == 2 ? " " : "w" + (char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static List<Cutter.Run> runs(int words, Random random) {
        List<Cutter.Run> runs = new ArrayList<>();
        for (int begin = random.nextInt(3), end; begin < words; begin = end + 1 + random.nextInt(4)) {
            end = Math.min(words, begin + 1 + random.nextInt(4));
            runs.add(new Cutter.Run(begin, end, Place.GLUED));
        }
        return runs;
    }
}
