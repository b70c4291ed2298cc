package dev.parallax.annotate;

import dev.parallax.annotate.compact.EntityModel;
import dev.parallax.annotate.compact.EntityParameters;
import dev.parallax.annotate.compact.Relations;
import dev.parallax.annotate.compact.SentimentNetwork;
import dev.parallax.annotate.compact.StoredModel;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.CompactDependencyParser;
import edu.stanford.nlp.parser.nndep.DependencyNetwork;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.tagger.maxent.CachingTagger;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Parallax's annotators: CoreNLP's models with weights in flat arrays and what recurs kept. The models load side by side. */
final class CompactModels extends Models {

    private static final Logger LOG = LoggerFactory.getLogger(CompactModels.class);

    static final StoredModel<ShiftReduceParser> TREE = new StoredModel<>("tree", ShiftReduceParser.class);
    /** The one that decides first. */
    static final List<StoredModel<EntityParameters>> ENTITIES = IntStream.range(0, entityModels().length)
            .mapToObj(i -> new StoredModel<>("entities-" + (i + 1), EntityParameters.class))
            .toList();

    static final StoredModel<DependencyNetwork> DEPENDENCIES =
            new StoredModel<>("dependencies", DependencyNetwork.class);

    private final Sentences sentences = new Sentences(SETTINGS);
    private final CachingTagger tagger;
    private final EntityRecognizer entities;
    private final TreeParser parser;
    private final SentimentNetwork sentiment;
    private final CompactDependencyParser dependencies;

    CompactModels() {
        long start = System.nanoTime();
        var tagger = loading(() -> new CachingTagger(SETTINGS.getProperty("pos.model")));
        var entities = loading(() -> new EntityRecognizer(
                ENTITIES.stream().map(StoredModel::load).map(EntityModel::new).toList()));
        var parser = loading(() -> new TreeParser(TREE.load()));
        var sentiment = loading(
                () -> new SentimentNetwork(SentimentModel.loadSerialized(SETTINGS.getProperty("sentiment.model"))));
        var dependencies = loading(() -> new CompactDependencyParser(DEPENDENCIES.load()));
        this.tagger = tagger.join();
        this.entities = entities.join();
        this.parser = parser.join();
        this.sentiment = sentiment.join();
        this.dependencies = dependencies.join();
        LOG.info("Loaded the CoreNLP models in {} s", Math.round((System.nanoTime() - start) / 1e8) / 10.0);
    }

    @Override
    List<CoreMap> sentences(String paragraph) {
        return sentences.of(paragraph);
    }

    @Override
    void partsOfSpeech(List<CoreLabel> tokens) {
        tagger.tag(tokens);
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
        Tree tree = new CollapseUnaryTransformer()
                .transformTree(sentence.get(TreeCoreAnnotations.BinarizedTreeAnnotation.class));
        sentiment.score(tree);
        sentence.set(SentimentCoreAnnotations.SentimentAnnotatedTree.class, tree);
    }

    @Override
    Relations dependencies(CoreMap sentence) {
        return dependencies.parse(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
}
