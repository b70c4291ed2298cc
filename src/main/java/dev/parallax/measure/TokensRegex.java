package dev.parallax.measure;

import dev.parallax.model.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.parser.ParseException;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds CoreNLP's TokensRegex in sentences, over the stored tokens: words as printed, lemmas, tags and entity types. Building one compiles the
 * patterns. The one class outside of {@code annotate} that knows CoreNLP.
 */
public final class TokensRegex {

    private static final Map<String, Class<?>> ATTRIBUTES = Map.of(
            "word", CoreAnnotations.TextAnnotation.class,
            "lemma", CoreAnnotations.LemmaAnnotation.class,
            "tag", CoreAnnotations.PartOfSpeechAnnotation.class,
            "pos", CoreAnnotations.PartOfSpeechAnnotation.class,
            "ner", CoreAnnotations.NamedEntityTagAnnotation.class);

    /** A token like no other, of a character that no script uses; only a pattern that asks for nothing matches it. */
    private static final CoreLabel ANYTHING = label("\uE000", "\uE000", "\uE000", "O");

    private final List<Expression> expressions = new ArrayList<>();

    private record Expression(String subject, TokenSequencePattern pattern) {}

    /** Where patterns look up attributes: only those that stored tokens have, since CoreNLP silently never matches any other. */
    private static final class Attributes extends Env {

        Attributes() {
            super(new TokenSequenceParser());
        }

        @Override
        public Object get(String name) {
            Class<?> attribute = ATTRIBUTES.get(name);
            if (attribute == null) {
                throw new IllegalArgumentException(
                        "unknown attribute or variable '" + name + "'; use word, lemma, tag or ner");
            }
            return attribute;
        }
    }

    /**
     * Checks a pattern as a researcher writes it.
     *
     * @throws IllegalArgumentException with CoreNLP's message, if it cannot be compiled; or if it matches whatever stands there
     */
    public static void check(String written) {
        if (compile(written).matcher(List.of(ANYTHING)).find()) {
            throw new IllegalArgumentException(
                    "'" + written + "' would match anything; ask for a certain word, lemma, tag or ner");
        }
    }

    void add(String subject, List<String> patterns) {
        patterns.forEach(written -> expressions.add(new Expression(subject, compile(written))));
    }

    /** All matches in a sentence, pattern by pattern, those of one pattern in text order and without overlap. */
    List<Sighting> find(Passage passage) {
        if (expressions.isEmpty()) {
            return List.of();
        }
        List<CoreLabel> labels = labels(passage);
        List<Sighting> found = new ArrayList<>();
        for (Expression expression : expressions) {
            TokenSequenceMatcher matcher = expression.pattern().matcher(labels);
            while (matcher.find()) {
                found.add(new Sighting(expression.subject(), passage, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static TokenSequencePattern compile(String written) {
        try {
            TokenSequenceParser parser = new TokenSequenceParser(new StringReader(written));
            TokenSequencePattern pattern = TokenSequencePattern.compile(parser.SeqRegex(new Attributes()));
            // CoreNLP's own compile overlooks what stands after the end of a pattern, such as a bracket too many.
            Object rest = parser.getNextToken();
            if (!rest.toString().isEmpty()) {
                throw new ParseException("Encountered \"%s\" after its end".formatted(rest));
            }
            return pattern;
        } catch (ParseException | RuntimeException | Error wrong) {
            // CoreNLP throws plain errors, too: for characters that it does not know, and for unknown variables.
            String reason =
                    String.valueOf(wrong.getMessage()).replaceAll("\\s+", " ").strip();
            throw new IllegalArgumentException("'%s' is no TokensRegex: %s".formatted(written, reason), wrong);
        }
    }

    private static List<CoreLabel> labels(Passage passage) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : passage.sentence().tokens()) {
            String word = passage.words().get(labels.size()).surface();
            labels.add(label(word, token.lemma(), token.pos(), token.entity()));
        }
        return labels;
    }

    private static CoreLabel label(String word, String lemma, String tag, String entity) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setLemma(lemma);
        label.setTag(tag);
        label.setNER(entity);
        return label;
    }
}
