package dev.parallax.annotate;

import dev.parallax.model.Annotation;
import dev.parallax.model.Quote;
import dev.parallax.model.Sentence;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotates one text: a serialisable recipe over the models of the JVM, so that a plain {@code map} is all that Spark needs.
 *
 * <p>Nothing that a text holds ends a job. A text goes through CoreNLP paragraph by paragraph and sentence by sentence: memory is bounded by
 * the longest paragraph, and what throws costs one sentence, which is kept with its tokens and the reason.
 *
 * @param pipeline identifies everything that shapes an annotation; annotations of other pipelines are never mixed in
 * @param annotators whose classes work with the models
 * @param limits what is too long
 * @param relations whether basic dependencies are parsed, which costs about a third of the speed
 */
public record Annotator(String pipeline, Annotators annotators, Limits limits, boolean relations)
        implements Serializable {

    /** Everything that a table stores, within given limits, by the compact annotators. */
    public static Annotator with(Limits limits) {
        return with(Annotators.COMPACT, limits);
    }

    /** Everything that a table stores, within given limits; both are part of the pipeline's name. */
    public static Annotator with(Annotators annotators, Limits limits) {
        return new Annotator(Fingerprint.of(annotators, limits, true), annotators, limits, true);
    }

    /** Sentiment and entities only: what stock CoreNLP is compared with. */
    static Annotator withoutRelations(Limits limits) {
        return new Annotator(Fingerprint.of(Annotators.COMPACT, limits, false), Annotators.COMPACT, limits, false);
    }

    /** Loads the models of this JVM, unless they are there. */
    void load() {
        annotators.models();
    }

    /** The annotation of a text. Throws nothing that a text can cause. */
    public Annotation annotate(Text text) {
        String content = text.content();
        int characters = content.codePointCount(0, content.length());
        if (characters > limits.text()) {
            String detail = "%,d characters, more than %,d".formatted(characters, limits.text());
            return row(text, "too_long", detail, characters, List.of(), List.of());
        }
        try {
            CodePoints codePoints = new CodePoints(content);
            List<Sentence> sentences = sentences(content, codePoints);
            List<Quote> quotes = Quotations.find(content, codePoints);
            String detail = detail(sentences);
            return row(text, detail == null ? "ok" : "partial", detail, characters, sentences, quotes);
        } catch (RuntimeException | Error e) {
            return row(text, "failed", reason(e), characters, List.of(), List.of());
        }
    }

    private Annotation row(
            Text text, String status, String detail, int characters, List<Sentence> sentences, List<Quote> quotes) {
        int words = sentences.stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        return new Annotation(text.hash(), pipeline, status, detail, characters, words, sentences, quotes);
    }

    private List<Sentence> sentences(String content, CodePoints codePoints) {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        int begin = 0;
        while (begin < content.length()) {
            int gap = content.indexOf("\n\n", begin);
            int end = gap < 0 ? content.length() : gap;
            String paragraph = content.substring(begin, end);
            Conversion conversion = new Conversion(number, begin, codePoints);
            for (CoreMap sentence : annotators.models().sentences(paragraph)) {
                pieces(sentence).forEach(piece -> sentences.add(annotated(piece, paragraph, conversion)));
            }
            number++;
            begin = end + 2;
        }
        return sentences;
    }

    /** The sentence, or its pieces where it is so long that tagging it at once would need memory without bound. */
    private List<CoreMap> pieces(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        tokens.forEach(this::shorten);
        if (tokens.size() <= limits.piece()) {
            return List.of(sentence);
        }
        List<CoreMap> pieces = new ArrayList<>();
        for (int first = 0; first < tokens.size(); first += limits.piece()) {
            List<CoreLabel> piece = tokens.subList(first, Math.min(first + limits.piece(), tokens.size()));
            pieces.add(piece(new ArrayList<>(piece), tokens.size()));
        }
        return pieces;
    }

    /** Lets the annotators see the first characters of a word without end; its offsets stay those of the whole. */
    private void shorten(CoreLabel token) {
        if (token.word().length() > limits.word()) {
            String seen = token.word().substring(0, limits.word());
            token.setWord(seen);
            token.setValue(seen);
        }
    }

    private static CoreMap piece(List<CoreLabel> tokens, int of) {
        CoreMap piece = new edu.stanford.nlp.pipeline.Annotation("");
        piece.set(CoreAnnotations.TokensAnnotation.class, tokens);
        piece.set(PieceOf.class, of);
        return piece;
    }

    private Sentence annotated(CoreMap sentence, String paragraph, Conversion conversion) {
        try {
            annotators.models().tag(sentence, paragraph);
        } catch (RuntimeException | Error e) {
            return conversion.failed(sentence, reason(e));
        }
        int tokens = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
        Integer whole = sentence.get(PieceOf.class);
        if (whole != null || tokens > limits.sentence()) {
            return conversion.tooLong(
                    sentence, "%,d tokens, more than %,d".formatted(whole == null ? tokens : whole, limits.sentence()));
        }
        try {
            annotators.models().parse(sentence);
            return conversion.parsed(sentence, relations ? annotators.models().dependencies(sentence) : null);
        } catch (RuntimeException | Error e) {
            return conversion.failed(sentence, reason(e));
        }
    }

    /** CoreNLP throws Error and its children for input that it cannot digest; only those of the virtual machine are not the text's fault. */
    private static String reason(Throwable e) {
        if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) {
            throw fatal;
        }
        if (e instanceof LinkageError broken) {
            throw broken;
        }
        return e.toString();
    }

    private static String detail(List<Sentence> sentences) {
        List<Sentence> troubled = sentences.stream()
                .filter(sentence -> !sentence.status().equals("ok"))
                .toList();
        if (troubled.isEmpty()) {
            return null;
        }
        Sentence first = troubled.get(0);
        return "%d of %d sentences; the first at %d: %s: %s"
                .formatted(troubled.size(), sentences.size(), first.begin(), first.status(), first.detail());
    }

    /** Marks a piece of a sentence that was cut, with the tokens of the whole. */
    private static final class PieceOf implements edu.stanford.nlp.ling.CoreAnnotation<Integer> {
        @Override
        public Class<Integer> getType() {
            return Integer.class;
        }
    }
}
