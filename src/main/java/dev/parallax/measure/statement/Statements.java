package dev.parallax.measure.statement;

import dev.parallax.model.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is said in an article and by whom: direct quotations and reported clauses, from the stored tokens, dependencies and entities.
 *
 * <p>Words are reported once: a quotation inside a reported clause (X said it was "a farce") is part of that statement, and a clause that
 * stands in quotation marks as a whole is a direct one.
 */
public final class Statements {

    private final Part part;
    private final BitSet quoted;
    private final Speakers speakers;

    private Statements(Part part, Cast cast) {
        this.part = part;
        this.quoted = part.quoted();
        this.speakers = new Speakers(part, cast);
    }

    /** Classes of reporting verbs, in the order of reporting-verbs.yaml. */
    public static Set<String> verbClasses() {
        return Lexicon.verbClasses();
    }

    /**
     * Statements of the title or the body of an article, in text order.
     *
     * @param cast persons of the whole article
     */
    public static List<Attribution> of(Part part, Cast cast) {
        return new Statements(part, cast).find();
    }

    private List<Attribution> find() {
        List<Report> reports = part.trees().stream()
                .flatMap(tree -> new Reports(tree, quoted).find().stream())
                .toList();
        Tokens tokens = new Tokens(part.trees());
        List<Quote> alone = part.ownQuotes().stream()
                .filter(quote -> Surroundings.of(quote, tokens, quoted).standsAlone())
                .toList();
        List<Attribution> reported = reported(reports, alone);
        List<Attribution> direct = direct(tokens, reports, reported);
        List<Attribution> apart = part.utterances().stream()
                .map(utterance -> said(utterance, tokens, reports))
                .toList();
        return Stream.of(reported, direct, apart)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Attribution::begin))
                .toList();
    }

    private List<Attribution> reported(List<Report> reports, List<Quote> alone) {
        List<Attribution> found = new ArrayList<>();
        for (Report report : reports) {
            Report without = without(report, alone);
            // Words that are separators alone, as a tagger may have it, are no content.
            if (!without.spans().isEmpty()
                    && without.hasWordsOutside(quoted, report.rule().wording() ? 2 : 1)) {
                found.add(new Attribution(
                        false,
                        whole(without.spans()),
                        report.cueSpan(),
                        report.cueLemma(),
                        report.verbClass(),
                        speakers.of(report.tree(), report.source()),
                        report.rule()));
            }
        }
        return found;
    }

    /** The clause without quotations that stand by themselves, which are statements of their own. */
    private static Report without(Report report, List<Quote> alone) {
        BitSet content = (BitSet) report.content().clone();
        for (Quote quote : alone) {
            for (int i = 0; i < report.tree().size(); i++) {
                int begin = report.tree().token(i).begin();
                if (begin >= quote.begin() && begin < quote.end()) {
                    content.clear(i);
                }
            }
        }
        return new Report(report.tree(), report.cue(), report.verbClass(), report.source(), content, report.rule());
    }

    /** A quotation that begins within the content belongs to it to its end, also where it goes on in the next sentence. */
    private List<Span> whole(List<Span> spans) {
        Span last = spans.get(spans.size() - 1);
        List<Span> whole = new ArrayList<>(spans.subList(0, spans.size() - 1));
        int end = part.quotes().stream()
                .filter(quote -> quote.begin() >= last.begin() && quote.begin() < last.end())
                .mapToInt(Quote::end)
                .reduce(last.end(), Math::max);
        whole.add(new Span(last.begin(), end));
        return whole;
    }

    /** An utterance is what it is; only how it is introduced (X wrote: ...) can tell the verb, and the speaker if it names none itself. */
    private Attribution said(Utterance utterance, Tokens tokens, List<Report> reports) {
        Quote words = new Quote(utterance.span().begin(), utterance.span().end(), true);
        Attribution found =
                utterance.turn() ? null : new DirectSpeech(tokens, quoted, speakers).attribute(words, reports, null);
        Speaker named = speakers.of(utterance);
        return new Attribution(
                true,
                List.of(utterance.span()),
                found == null ? null : found.cue(),
                found == null ? null : found.lemma(),
                found == null ? null : found.verbClass(),
                found == null || utterance.speaker() != null ? named : found.speaker(),
                Rule.SEGMENT);
    }

    private List<Attribution> direct(Tokens tokens, List<Report> reports, List<Attribution> reported) {
        DirectSpeech speech = new DirectSpeech(tokens, quoted, speakers);
        List<Attribution> found = new ArrayList<>();
        for (Quote quote : part.ownQuotes()) {
            Span span = new Span(quote.begin(), quote.end());
            boolean within = reported.stream()
                    .filter(statement -> statement.rule().wording())
                    .flatMap(statement -> statement.content().stream())
                    .anyMatch(content -> content.overlaps(span));
            Attribution statement = within ? null : speech.attribute(quote, reports, previous(quote, reported, found));
            if (statement != null) {
                found.add(statement);
            }
        }
        return found;
    }

    /** The statement before, among those of persons; a direct one before others of the same paragraph. */
    private static Attribution previous(Quote quote, List<Attribution> reported, List<Attribution> direct) {
        return Stream.concat(reported.stream(), direct.stream())
                .filter(statement ->
                        statement.begin() < quote.begin() && statement.speaker().span() != null)
                .filter(statement -> statement.direct()
                        || statement.rule().wording() && statement.speaker().role() == Role.PERSON)
                .max(Comparator.comparingInt(Attribution::begin))
                .orElse(null);
    }
}
