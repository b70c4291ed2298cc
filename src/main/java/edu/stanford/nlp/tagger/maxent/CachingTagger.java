package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.util.Pair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * CoreNLP's maximum entropy tagger (Toutanova, Klein, Manning &amp; Singer 2003), which keeps what depends on a word alone and on the two tags
 * before alone: both recur in every sentence. Scores are added in the same order, so they are equal to the last bit. Safe for any number of
 * threads.
 *
 * <p>Stands in CoreNLP's package because the tagger's features can be reached from there only.
 */
public final class CachingTagger {

    /** More words than this are forgotten together: memory stays bounded, whatever the corpus. */
    private static final int MOST_WORDS = 20_000;

    private final MaxentTagger tagger;
    private final double[] weights;
    private final Map<String, double[]> words = new ConcurrentHashMap<>();

    /** By the two tags before, which are one of some 50 each. */
    private final Map<String, Map<String, double[]>> before = new ConcurrentHashMap<>();

    /**
     * @param path the model on the class path
     * @throws IllegalStateException if the model scores tags approximately, for which nothing here holds
     */
    public CachingTagger(String path) {
        tagger = new MaxentTagger(path);
        weights = tagger.getLambdaSolve().lambda;
        if (tagger.hasApproximateScoring() || tagger.leftContext != 2) {
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

        private double[][] contexts;
        private boolean[] rare;

        CachedSentence() {
            super(CachingTagger.this.tagger);
        }

        @Override
        protected void init() {
            super.init();
            contexts = new double[length()][];
            rare = new boolean[length()];
        }

        @Override
        protected double[] getHistories(String[] tags, History history) {
            int current = history.current;
            if (contexts[current] == null) {
                rare[current] = tagger.isRare(ExtractorFrames.cWord.extract(history));
                contexts[current] = context(history, pairs.getWord(current), rare[current]);
            }
            double[] total =
                    rare[current] ? dynamic(history, true) : common(history).clone();
            add(total, contexts[current]);
            return total;
        }

        private double[] common(History history) {
            Map<String, double[]> known =
                    before.computeIfAbsent(pairs.getTag(history, -2), tag -> new ConcurrentHashMap<>());
            String last = pairs.getTag(history, -1);
            double[] scores = known.get(last);
            return scores != null ? scores : known.computeIfAbsent(last, tag -> dynamic(history, false));
        }

        private double[] dynamic(History history, boolean rare) {
            return scores(history, tagger.extractors.dynamic, rare ? tagger.extractorsRare.dynamic : List.of());
        }

        private double[] context(History history, String word, boolean rare) {
            double[] scores = scores(
                    history, tagger.extractors.localContext, rare ? tagger.extractorsRare.localContext : List.of());
            if (words.size() > MOST_WORDS) {
                words.clear();
            }
            add(
                    scores,
                    words.computeIfAbsent(
                            word,
                            key -> scores(
                                    history, tagger.extractors.local, rare ? tagger.extractorsRare.local : List.of())));
            return scores;
        }
    }

    private double[] scores(
            History history, List<Pair<Integer, Extractor>> extractors, List<Pair<Integer, Extractor>> rareExtractors) {
        double[] scores = new double[tagger.ySize];
        extractors.forEach(extractor -> score(scores, history, extractor.first(), extractor.second()));
        int common = tagger.extractors.size();
        rareExtractors.forEach(extractor -> score(scores, history, common + extractor.first(), extractor.second()));
        return scores;
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
