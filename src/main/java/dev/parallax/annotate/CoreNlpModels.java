package dev.parallax.annotate;

import dev.parallax.annotate.compact.Relations;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** CoreNLP's own annotators with the same models and settings: what the labels of {@link CompactModels} are checked by. */
final class CoreNlpModels extends Models {

    private final TokenizerAnnotator tokenizer = new TokenizerAnnotator(SETTINGS);
    private final MaxentTagger tagger;
    private final NERCombinerAnnotator entities;
    private final TreeParser parser;
    private final SentimentAnnotator sentiment;
    private final DependencyParser dependencies;

    CoreNlpModels() {
        var tagger = loading(() -> new MaxentTagger(SETTINGS.getProperty("pos.model")));
        var entities = loading(CoreNlpModels::recognizer);
        var parser = loading(() -> new TreeParser(ParserGrammar.loadModel(SETTINGS.getProperty("parse.model"))));
        var sentiment = loading(() -> new SentimentAnnotator("sentiment", SETTINGS));
        var dependencies = loading(() -> DependencyParser.loadFromModelFile(SETTINGS.getProperty("depparse.model")));
        this.tagger = tagger.join();
        this.entities = entities.join();
        this.parser = parser.join();
        this.sentiment = sentiment.join();
        this.dependencies = dependencies.join();
    }

    private static NERCombinerAnnotator recognizer() {
        try {
            return new NERCombinerAnnotator(SETTINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    List<CoreMap> sentences(String paragraph) {
        Annotation document = new Annotation(paragraph);
        tokenizer.annotate(document);
        return document.get(CoreAnnotations.SentencesAnnotation.class);
    }

    @Override
    void partsOfSpeech(List<CoreLabel> tokens) {
        tagger.tagCoreLabels(tokens);
    }

    @Override
    void entities(Annotation document) {
        entities.annotate(document);
    }

    @Override
    void tree(CoreMap sentence) {
        parser.annotate(sentence);
    }

    @Override
    void sentiment(CoreMap sentence) {
        Annotation document = new Annotation("");
        document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        sentiment.annotate(document);
    }

    @Override
    Relations dependencies(CoreMap sentence) {
        int tokens = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
        Relations relations = new Relations(new int[tokens], new String[tokens]);
        Arrays.fill(relations.heads(), -1);
        for (TypedDependency dependency : dependencies.predict(sentence).typedDependencies()) {
            relations.heads()[dependency.dep().index() - 1] = dependency.gov().index();
            relations.names()[dependency.dep().index() - 1] = dependency.reln().toString();
        }
        return relations;
    }
}
