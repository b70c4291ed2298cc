package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All names of all actors, so that one walk from a token finds every name that begins there.
 *
 * <p>Names and tokens are compared in pieces, each a run of letters and digits or one other character, and a match covers whole tokens: how
 * the tokenizer cuts "U.S.", "People's" or a hyphen does not matter. A name that begins in lower case (the Kremlin) also matches with a
 * capital, as a sentence begins.
 */
final class NameTrie {

    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");

    private final UnaryOperator<String> fold;
    private final Node root = new Node();

    /** A run of tokens that spells these names, in the codebook's order. */
    record Run(int first, int last, List<Name> names) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Name> names = new ArrayList<>();
    }

    private NameTrie(List<Actor> actors, UnaryOperator<String> fold) {
        this.fold = fold;
        actors.forEach(actor -> Name.spellings(actor).forEach(this::add));
    }

    /** Names with upper and lower case as the codebook writes them. */
    static NameTrie withCase(List<Actor> actors) {
        return new NameTrie(actors, UnaryOperator.identity());
    }

    /** Names without regard to case, for headlines in capitals. */
    static NameTrie withoutCase(List<Actor> actors) {
        return new NameTrie(actors, text -> text.toLowerCase(Locale.ROOT));
    }

    private void add(String spelling, Name name) {
        Stream.of(spelling, capitalised(spelling)).map(this::pieces).distinct().forEach(pieces -> {
            Node node = root;
            for (String piece : pieces) {
                node = node.next.computeIfAbsent(piece, k -> new Node());
            }
            node.names.add(name);
        });
    }

    private static String capitalised(String spelling) {
        int first = spelling.offsetByCodePoints(0, 1);
        return spelling.substring(0, first).toUpperCase(Locale.ROOT) + spelling.substring(first);
    }

    /** Nearly every token is one piece, which needs no pattern. */
    private List<String> pieces(String text) {
        String folded = fold.apply(text);
        if (!folded.isEmpty() && folded.chars().allMatch(Character::isLetterOrDigit)) {
            return List.of(folded);
        }
        return PIECE.matcher(folded.replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The tokens of a sentence, each cut into pieces. */
    List<List<String>> pieces(List<Word> words) {
        return words.stream().map(word -> pieces(word.surface())).toList();
    }

    /** Runs of whole tokens that begin at a token and spell a name, the longest first. */
    List<Run> runs(List<List<String>> tokens, int first) {
        List<Run> runs = new ArrayList<>();
        Node node = root;
        for (int at = first; at < tokens.size(); at++) {
            for (String piece : tokens.get(at)) {
                node = node.next.get(piece);
                if (node == null) {
                    return runs;
                }
            }
            if (!node.names.isEmpty()) {
                runs.add(0, new Run(first, at + 1, node.names));
            }
        }
        return runs;
    }
}
