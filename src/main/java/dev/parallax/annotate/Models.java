package dev.parallax.annotate;

import dev.parallax.annotate.compact.Relations;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Annotators over CoreNLP's models, loaded at most once per JVM (CoreNLP shares annotators between pipelines, so one per thread would
 * isolate nothing) and safe for any number of threads. The lemmatizer is CoreNLP's; the others are of two kinds, see
 * {@link Annotators}.
 *
 * <p>What is fast about both kinds: the shift-reduce parser in place of the PCFG, named entities from the three statistical models without
 * SUTime, numeric rules and fine-grained rules, no dependency graphs from constituency trees, and basic dependencies straight from the
 * neural parser without enhanced graphs.
 */
abstract class Models {

    static final Properties SETTINGS = settings();

    private final Annotator lemmatizer = new MorphaAnnotator(false);

    /** Sentences of a paragraph, tokenised. */
    abstract List<CoreMap> sentences(String paragraph);

    /** Adds parts of speech. */
    abstract void partsOfSpeech(List<CoreLabel> tokens);

    /** Adds lemmas to tokens with parts of speech. */
    final void lemmas(Annotation document) {
        lemmatizer.annotate(document);
    }

    /** Adds entity labels and mentions to a document of one sentence with parts of speech and lemmas. */
    abstract void entities(Annotation document);

    /** Adds the constituency tree, and its binarised form, to a tagged sentence. */
    abstract void tree(CoreMap sentence);

    /** Adds a tree with the sentiment of its nodes to a sentence with a tree. */
    abstract void sentiment(CoreMap sentence);

    /** Basic Universal Dependencies of a tagged sentence. */
    abstract Relations dependencies(CoreMap sentence);

    /** Adds parts of speech, lemmas, entity labels and mentions. */
    final void tag(CoreMap sentence, String paragraph) {
        Annotation document = alone(sentence, paragraph);
        partsOfSpeech(document.get(CoreAnnotations.TokensAnnotation.class));
        lemmas(document);
        entities(document);
    }

    /** Adds the constituency tree and the sentiment of its nodes to a tagged sentence. */
    final void parse(CoreMap sentence) {
        tree(sentence);
        sentiment(sentence);
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

    /** Loads a model on a thread of its own. */
    static <T> CompletableFuture<T> loading(Supplier<T> model) {
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

    /** Paths of the entity models on the class path, the one that decides first. */
    static String[] entityModels() {
        return SETTINGS.getProperty("ner.model").split(",");
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
