package dev.parallax.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's tokenizer and sentence splitter without its annotator around them, which sets a dozen annotations a token that only sections,
 * line breaks and documents need. Java's second compiler, too, works on that annotator's one long method for more than ten seconds.
 */
final class Sentences {

    private final TokenizerAnnotator tokenizer;
    private final WordToSentenceProcessor<CoreLabel> splitter =
            new WordToSentenceProcessor<>(NewlineIsSentenceBreak.NEVER);

    /** @param settings CoreNLP's, as its annotator takes them */
    Sentences(Properties settings) {
        tokenizer = new TokenizerAnnotator(settings);
    }

    /** Sentences of a paragraph, each with its tokens alone. */
    List<CoreMap> of(String paragraph) {
        // CoreNLP's annotator, too, adds a space: some of the tokenizer's rules look at what comes after a word.
        List<CoreLabel> tokens =
                tokenizer.getTokenizer(new StringReader(paragraph + " ")).tokenize();
        TokenizerAnnotator.adjustFinalToken(tokens);
        return splitter.process(tokens).stream().map(Sentences::sentence).toList();
    }

    private static CoreMap sentence(List<CoreLabel> tokens) {
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        return sentence;
    }
}
