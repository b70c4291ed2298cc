package dev.parallax.annotate;

import dev.parallax.annotate.compact.Relations;
import dev.parallax.annotate.compact.SentimentNetwork;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.CompactDependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.tagger.maxent.CachingTagger;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * CoreNLP's annotators over their models, loaded at most once per JVM (CoreNLP shares annotators between pipelines, so one per thread would
 * isolate nothing) and safe for any number of threads.
 *
 * <p>What is fast about it: the shift-reduce parser in place of the PCFG, named entities from the three statistical models without SUTime,
 * numeric rules and fine-grained rules, no dependency graphs from constituency trees, and basic dependencies straight from the neural
 * parser without enhanced graphs; and the parser's weights in flat arrays ({@link TreeParser}). The models load side by side.
 */
final class Models {

    static final Properties SETTINGS = settings();

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private final Annotator tokenizer;
    private final CachingTagger tagger;
    private final Annotator lemmatizer;
    private final EntityRecognizer entities;
    private final TreeParser parser;
    private final SentimentNetwork sentiment;
    private final CompactDependencyParser dependencies;

    private Models() {
        long start = System.nanoTime();
        var tagger = loading(() -> new CachingTagger(SETTINGS.getProperty("pos.model")));
        var entities = loading(() ->
                new EntityRecognizer(List.of(SETTINGS.getProperty("ner.model").split(","))));
        var parser = loading(() -> new TreeParser(SETTINGS.getProperty("parse.model"), true));
        var sentiment = loading(
                () -> new SentimentNetwork(SentimentModel.loadSerialized(SETTINGS.getProperty("sentiment.model"))));
        var dependencies = loading(() -> new CompactDependencyParser(SETTINGS.getProperty("depparse.model")));
        this.tokenizer = new TokenizerAnnotator(SETTINGS);
        this.lemmatizer = new MorphaAnnotator(false);
        this.tagger = tagger.join();
        this.entities = entities.join();
        this.parser = parser.join();
        this.sentiment = sentiment.join();
        this.dependencies = dependencies.join();
        LOG.info("Loaded the CoreNLP models in {} s", Math.round((System.nanoTime() - start) / 1e8) / 10.0);
    }

    /** The models of this JVM, loaded by the first call; others wait for it. */
    static Models get() {
        return Holder.MODELS;
    }

    private static final class Holder {
        static final Models MODELS = new Models();
    }

    /** Sentences of a paragraph, tokenised. */
    List<CoreMap> sentences(String paragraph) {
        Annotation document = new Annotation(paragraph);
        tokenizer.annotate(document);
        return document.get(CoreAnnotations.SentencesAnnotation.class);
    }

    /** Adds parts of speech, lemmas, entity labels and mentions. */
    void tag(CoreMap sentence, String paragraph) {
        Annotation document = alone(sentence, paragraph);
        tagger.tag(document.get(CoreAnnotations.TokensAnnotation.class));
        lemmatizer.annotate(document);
        entities.annotate(document);
    }

    /** Adds the constituency tree and the sentiment of its nodes to a tagged sentence. */
    void parse(CoreMap sentence) {
        parser.annotate(sentence);
        Tree tree = new CollapseUnaryTransformer()
                .transformTree(sentence.get(TreeCoreAnnotations.BinarizedTreeAnnotation.class));
        sentiment.score(tree);
        sentence.set(SentimentCoreAnnotations.SentimentAnnotatedTree.class, tree);
    }

    /** Basic Universal Dependencies of a tagged sentence. */
    Relations dependencies(CoreMap sentence) {
        return dependencies.parse(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }

    /** The sentence as the only one of a document, so that a failure costs one sentence. */
    static Annotation alone(CoreMap sentence, String paragraph) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(0);
        }
        Annotation document = new Annotation(paragraph);
        document.set(CoreAnnotations.TokensAnnotation.class, tokens);
        document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        return document;
    }

    private static <T> CompletableFuture<T> loading(Supplier<T> model) {
        CompletableFuture<T> loaded = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        loaded.complete(model.get());
                    } catch (Throwable e) {
                        loaded.completeExceptionally(new IllegalStateException(
                                "Cannot load a CoreNLP model: " + e.getMessage()
                                        + ". Is the models jar (parallax-*-models.jar) on the class path?",
                                e));
                    }
                },
                "parallax-model-loading");
        // Executors run user code under a class loader that knows --jars; a new thread must inherit it to find the
        // models.
        thread.setContextClassLoader(Models.class.getClassLoader());
        thread.setDaemon(true);
        thread.start();
        return loaded;
    }

    private static Properties settings() {
        String models = "edu/stanford/nlp/models/";
        Properties settings = new Properties();
        settings.setProperty("pos.model", models + "pos-tagger/english-left3words-distsim.tagger");
        settings.setProperty(
                "ner.model",
                String.join(
                        ",",
                        models + "ner/english.all.3class.distsim.crf.ser.gz",
                        models + "ner/english.muc.7class.distsim.crf.ser.gz",
                        models + "ner/english.conll.4class.distsim.crf.ser.gz"));
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("parse.model", models + "srparser/englishSR.ser.gz");
        settings.setProperty("sentiment.model", models + "sentiment/sentiment.ser.gz");
        settings.setProperty("depparse.model", models + "parser/nndep/english_UD.gz");
        return settings;
    }
}
