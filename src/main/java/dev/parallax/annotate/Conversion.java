package dev.parallax.annotate;

import dev.parallax.annotate.compact.Relations;
import dev.parallax.model.Clause;
import dev.parallax.model.Mention;
import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Turns CoreNLP's sentences into ours; the one place that knows both.
 *
 * @param paragraph paragraph of the sentence, from 0
 * @param offset UTF-16 position of that paragraph in the text
 * @param codePoints positions to code points
 */
record Conversion(int paragraph, int offset, CodePoints codePoints) {

    /** Tag of words that cannot be analysed: here those of a sentence that the tagger failed on, so that every token has a tag. */
    private static final String UNANALYSED = "X";

    /** @param dependencies null where relations were not asked for */
    Sentence parsed(CoreMap sentence, Relations dependencies) {
        Tree tree = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
        List<Token> tokens = tokens(sentence, dependencies);
        return sentence(tokens, "ok", null, probabilities(tree), Clauses.of(tree), mentions(sentence));
    }

    Sentence tooLong(CoreMap sentence, String detail) {
        return sentence(tokens(sentence, null), "too_long", detail, null, List.of(), mentions(sentence));
    }

    Sentence failed(CoreMap sentence, String detail) {
        return sentence(tokens(sentence, null), "failed", detail, null, List.of(), mentions(sentence));
    }

    /** The five class probabilities of a node that the sentiment model has scored. */
    static List<Float> probabilities(Tree node) {
        SimpleMatrix predictions = RNNCoreAnnotations.getPredictions(node);
        List<Float> probabilities = new ArrayList<>(predictions.getNumElements());
        for (int i = 0; i < predictions.getNumElements(); i++) {
            probabilities.add((float) predictions.get(i));
        }
        return probabilities;
    }

    private Sentence sentence(
            List<Token> tokens,
            String status,
            String detail,
            List<Float> sentiment,
            List<Clause> clauses,
            List<Mention> mentions) {
        int begin = tokens.get(0).begin();
        int end = tokens.get(tokens.size() - 1).end();
        return new Sentence(paragraph, begin, end, status, detail, tokens, sentiment, clauses, mentions);
    }

    private List<Token> tokens(CoreMap sentence, Relations dependencies) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            int head = dependencies == null ? -1 : dependencies.heads()[i];
            tokens.add(token(
                    labels.get(i),
                    head,
                    dependencies == null ? null : dependencies.names()[i]));
        }
        return tokens;
    }

    private Token token(CoreLabel label, int head, String relation) {
        String lemma = label.lemma() == null ? label.word() : label.lemma();
        String pos = label.tag() == null ? UNANALYSED : label.tag();
        String entity = label.ner() == null ? "O" : label.ner();
        int begin = codePoints.before(offset + label.beginPosition());
        int end = codePoints.before(offset + label.endPosition());
        return new Token(begin, end, lemma, pos, entity, head, relation);
    }

    private static List<Mention> mentions(CoreMap sentence) {
        List<CoreMap> found = sentence.get(CoreAnnotations.MentionsAnnotation.class);
        if (found == null) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>(found.size());
        for (CoreMap mention : found) {
            List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
            int first = tokens.get(0).index() - 1;
            String type = mention.get(CoreAnnotations.EntityTypeAnnotation.class);
            mentions.add(new Mention(first, first + tokens.size(), type));
        }
        return mentions;
    }
}
