package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * CoreNLP's maximum entropy tagger (Toutanova, Klein, Manning &amp; Singer 2003), which keeps what depends on a word alone and on the two tags
 * before alone: both recur in every sentence. Scores are added in the same order, so they are equal to the last bit. Safe for any number of
 * threads.
 *
 * <p>Stands in CoreNLP's package because the tagger's features can be reached from there only.
 */
public final class CachingTagger {

    /** What these see of the tag before a word is only whether there is a word before it: they depend on the word and its place. */
    private static final Set<Class<?>> PLACED =
            Set.of(ExtractorStartSentenceCap.class, ExtractorMidSentenceCapC.class, ExtractorMidSentenceCap.class);

    /** More words than this are forgotten together: memory stays bounded, whatever the corpus. */
    private static final int MOST_WORDS = 50_000;

    private final MaxentTagger tagger;
    private final double[] weights;
    private final Map<String, double[]> words = new ConcurrentHashMap<>();

    /** By the two tags before, which are one of some 50 each: the second counts from 0, the first in steps of all; outside of a sentence is last. */
    private final AtomicReferenceArray<double[]> before;

    /**
     * @param path the model on the class path
     * @throws IllegalStateException if the model scores tags approximately, or looks at other tags, for which nothing here holds
     */
    public CachingTagger(String path) {
        tagger = new MaxentTagger(path);
        weights = tagger.getLambdaSolve().lambda;
        before = new AtomicReferenceArray<>((tagger.ySize + 1) * (tagger.ySize + 1));
        boolean placed = tagger.extractorsRare.dynamic.stream()
                .allMatch(rare -> PLACED.contains(rare.second().getClass()));
        if (tagger.hasApproximateScoring() || tagger.leftContext != 2 || !placed) {
            throw new IllegalStateException("Cannot cache the scores of this tagger's model: " + path);
        }
    }

    /** Adds parts of speech to a sentence's tokens. */
    public void tag(List<CoreLabel> tokens) {
        List<TaggedWord> tagged = new CachedSentence().tagSentence(tokens, false);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setTag(tagged.get(i).tag());
        }
    }

    private final class CachedSentence extends TestSentence {

        /** By word: the scores of its tags that do not depend on the tags before; CoreNLP adds them to those that do one after the other. */
        private double[][][] contexts;

        /** By place: the tags that may stand there, with {@link #leftWindow()} places before the first word. */
        private int[][] possible;

        /** The two tags before the word that is scored. */
        private int pair;

        CachedSentence() {
            super(CachingTagger.this.tagger);
        }

        @Override
        protected void init() {
            super.init();
            contexts = new double[length()][][];
            possible = new int[length() + leftWindow()][];
        }

        @Override
        public int[] getPossibleValues(int place) {
            if (possible[place] == null) {
                possible[place] = super.getPossibleValues(place);
            }
            return possible[place];
        }

        /** As CoreNLP does, which asks for one place under every pair of tags before it; what recurs needs no names of words and tags. */
        @Override
        public double[] scoresOf(int[] tags, int place) {
            int word = place - leftWindow();
            pair = tag(tags, place - 2) * (tagger.ySize + 1) + tag(tags, place - 1);
            if (contexts[word] == null || before.get(pair) == null) {
                return super.scoresOf(tags, place);
            }
            double[] all = sum(word);
            ArrayMath.logNormalize(all);
            int[] these = getPossibleValues(place);
            double[] scores = new double[these.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = all[these[i]];
            }
            return scores;
        }

        private int tag(int[] tags, int place) {
            return place < leftWindow() ? tagger.ySize : tags[place];
        }

        /** Called where something is not known yet. */
        @Override
        protected double[] getHistories(String[] tags, History history) {
            int word = history.current;
            if (contexts[word] == null) {
                contexts[word] = contexts(history, pairs.getWord(word));
            }
            if (before.get(pair) == null) {
                before.set(pair, scores(history, tagger.extractors.dynamic));
            }
            return sum(word);
        }

        private double[] sum(int word) {
            double[] sum = before.get(pair).clone();
            for (double[] context : contexts[word]) {
                add(sum, context);
            }
            return sum;
        }

        private double[][] contexts(History history, String word) {
            List<double[]> contexts = new ArrayList<>();
            double[] around = scores(history, tagger.extractors.localContext);
            boolean rare = tagger.isRare(word);
            if (rare) {
                for (Pair<Integer, Extractor> placed : tagger.extractorsRare.dynamic) {
                    double[] scores = new double[tagger.ySize];
                    addRare(scores, history, List.of(placed));
                    contexts.add(scores);
                }
                addRare(around, history, tagger.extractorsRare.localContext);
            }
            if (words.size() > MOST_WORDS) {
                words.clear();
            }
            add(around, words.computeIfAbsent(word, key -> own(history, rare)));
            contexts.add(around);
            return contexts.toArray(double[][]::new);
        }

        private double[] own(History history, boolean rare) {
            double[] own = scores(history, tagger.extractors.local);
            if (rare) {
                addRare(own, history, tagger.extractorsRare.local);
            }
            return own;
        }
    }

    private double[] scores(History history, List<Pair<Integer, Extractor>> extractors) {
        double[] scores = new double[tagger.ySize];
        extractors.forEach(extractor -> score(scores, history, extractor.first(), extractor.second()));
        return scores;
    }

    /** Adds what is asked of rare words only. */
    private void addRare(double[] scores, History history, List<Pair<Integer, Extractor>> extractors) {
        int common = tagger.extractors.size();
        extractors.forEach(extractor -> score(scores, history, common + extractor.first(), extractor.second()));
    }

    private void score(double[] scores, History history, int number, Extractor extractor) {
        int[] features = tagger.fAssociations.get(number).get(extractor.extract(history));
        for (int tag = 0; features != null && tag < scores.length; tag++) {
            if (features[tag] >= 0) {
                scores[tag] += weights[features[tag]];
            }
        }
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
