package dev.parallax.measure;

import dev.parallax.codebook.Phrase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the phrases of many subjects in a sentence at once. Phrases are looked up by the first word's literal beginning, so that the time
 * grows with the text and hardly with the codebook.
 *
 * <p>Subjects of one group (the labels of a concept; the phrases of one frame) share no token: where two matches overlap the longer one
 * counts, then the one further left, then the one that stands first in the codebook.
 */
final class PhraseIndex {

    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> byPrefix = new HashMap<>();
    private final Set<Integer> prefixLengths = new TreeSet<>();
    private int entries;

    /** A phrase with the subject that it stands for. */
    private record Entry(int order, String group, String subject, List<WordPattern> words) {

        boolean matches(List<Word> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).matches(text.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Match(Entry entry, int first) {

        private static final Comparator<Match> LONGEST = Comparator.comparingInt(
                        (Match match) -> -match.entry.words().size())
                .thenComparingInt(Match::first)
                .thenComparingInt(match -> match.entry.order());

        int last() {
            return first + entry.words().size();
        }
    }

    void add(String group, String subject, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            List<WordPattern> words =
                    phrase.words().stream().map(WordPattern::of).toList();
            Entry entry = new Entry(entries++, group, subject, words);
            String prefix = words.get(0).prefix();
            if (words.get(0).literal()) {
                byWord.computeIfAbsent(prefix, k -> new ArrayList<>()).add(entry);
            } else {
                byPrefix.computeIfAbsent(prefix, k -> new ArrayList<>()).add(entry);
                prefixLengths.add(prefix.length());
            }
        }
    }

    /** All matches in a sentence, in text order. */
    List<Sighting> find(Passage passage) {
        Set<Match> matches = new LinkedHashSet<>();
        for (int at = 0; at < passage.words().size(); at++) {
            for (Entry entry : candidates(passage.words().get(at))) {
                if (entry.matches(passage.words(), at)) {
                    matches.add(new Match(entry, at));
                }
            }
        }
        return withoutOverlap(matches).stream()
                .sorted(Comparator.comparingInt(Match::first))
                .map(match -> new Sighting(match.entry.subject(), passage, match.first(), match.last()))
                .toList();
    }

    private List<Entry> candidates(Word word) {
        List<Entry> candidates = new ArrayList<>();
        collect(word.lemma(), candidates);
        if (!word.lemma().equals(word.lower())) {
            collect(word.lower(), candidates);
        }
        return candidates;
    }

    private void collect(String word, List<Entry> candidates) {
        candidates.addAll(byWord.getOrDefault(word, List.of()));
        for (int length : prefixLengths) {
            if (length <= word.length()) {
                candidates.addAll(byPrefix.getOrDefault(word.substring(0, length), List.of()));
            }
        }
    }

    private static List<Match> withoutOverlap(Set<Match> matches) {
        List<Match> kept = new ArrayList<>();
        Map<String, BitSet> taken = new HashMap<>();
        matches.stream().sorted(Match.LONGEST).forEach(match -> {
            BitSet tokens = taken.computeIfAbsent(match.entry.group(), k -> new BitSet());
            if (tokens.get(match.first(), match.last()).isEmpty()) {
                tokens.set(match.first(), match.last());
                kept.add(match);
            }
        });
        return kept;
    }
}
