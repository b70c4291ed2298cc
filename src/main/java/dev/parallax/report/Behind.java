package dev.parallax.report;

import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.report.Evidences.Found;
import dev.parallax.report.Evidences.Reference;
import dev.parallax.report.Evidences.Span;
import dev.parallax.report.Summary.Quotation;
import dev.parallax.report.Summary.Quoted;
import dev.parallax.report.Summary.Said;
import dev.parallax.report.Summary.Source;
import dev.parallax.report.Summary.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The sentences of the page and which cells they stand behind.
 *
 * @param all how many sentences the tables hold for these cells
 * @param depth how many of them a cell shows at most
 */
record Behind(
        List<int[]> references,
        List<Quotation> sentences,
        Index<Source> articles,
        List<Word> terms,
        List<Quoted> statements,
        long all,
        int depth) {

    /** Where a sentence stands. */
    private record Place(String article, String part, int begin, int end) {}

    static Behind of(
            Evidences evidence,
            Vocabulary vocabulary,
            Quoting quoting,
            Dataset<Article> articles,
            Dataset<Annotation> annotations,
            Cells cells,
            int depth,
            Limits limits) {
        Index<Place> places = new Index<>();
        Index<Source> sources = new Index<>();
        List<Quotation> sentences = new ArrayList<>();
        for (Found found :
                Evidences.found(sentences(evidence, vocabulary, quoting, articles, limits), articles, annotations)) {
            places.place(new Place(found.article(), found.part(), found.begin(), found.end()));
            int source = sources.place(source(found, limits));
            boolean headline = !found.part().equals("body");
            sentences.add(new Quotation(source, headline, limits.cut(found.sentence()), quoted(found)));
        }
        long all = evidence.sentences();
        return new Behind(
                references(evidence.references(depth), cells, places),
                sentences,
                sources,
                vocabulary == null ? null : terms(vocabulary, places),
                quoting == null ? null : statements(quoting, places),
                all,
                depth);
    }

    private static Dataset<Row> sentences(
            Evidences evidence, Vocabulary vocabulary, Quoting quoting, Dataset<Article> articles, Limits limits) {
        Dataset<Row> sentences = evidence.strongest(limits.sentences());
        if (vocabulary != null) {
            sentences = Evidences.together(sentences, vocabulary.sentences(articles));
        }
        return quoting == null ? sentences : Evidences.together(sentences, quoting.sentences());
    }

    private static List<Quoted> statements(Quoting quoting, Index<Place> places) {
        Map<List<String>, List<Quoting.Chosen>> chosen = quoting.chosen();
        return quoting.counts().stream()
                .map(r -> new Quoted(
                        r.actor(),
                        r.outlet(),
                        r.statements(),
                        r.verbatim(),
                        r.cues(),
                        chosen.getOrDefault(List.of(r.actor(), r.outlet()), List.of()).stream()
                                .map(c -> said(c, places))
                                .toList()))
                .toList();
    }

    private static Said said(Quoting.Chosen c, Index<Place> places) {
        return new Said(
                places.known(new Place(c.article(), c.part(), c.begin(), c.end())), c.voice(), c.cue(), c.cueClass());
    }

    private static List<Word> terms(Vocabulary vocabulary, Index<Place> places) {
        return vocabulary.words().stream()
                .map(term -> new Word(
                        term.outlet(),
                        term.term(),
                        term.articles(),
                        term.totalArticles(),
                        term.referenceArticles(),
                        term.referenceTotalArticles(),
                        Cells.rounded(term.lrc()),
                        term.contexts().stream()
                                .limit(Vocabulary.EACH)
                                .map(c -> places.known(new Place(c.article(), "body", c.begin(), c.end())))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static Source source(Found found, Limits limits) {
        return new Source(limits.cut(found.title()), found.outlet(), Objects.toString(found.day(), null), found.url());
    }

    private static List<int[]> references(List<Reference> references, Cells cells, Index<Place> places) {
        Map<List<Integer>, List<Integer>> byCell = new LinkedHashMap<>();
        for (Reference r : references) {
            Integer sentence = places.known(new Place(r.article(), r.part(), r.begin(), r.end()));
            if (sentence != null) {
                int[] p = cells.place(0, r.outlet(), r.measure(), r.subject(), r.voice(), r.view());
                byCell.computeIfAbsent(List.of(p[0], p[1], p[2], p[3], p[4]), k -> new ArrayList<>())
                        .add(sentence);
            }
        }
        List<int[]> rows = new ArrayList<>();
        byCell.forEach((cell, list) -> {
            List<Integer> row = new ArrayList<>(cell);
            row.addAll(list);
            rows.add(row.stream().mapToInt(Integer::intValue).toArray());
        });
        return rows;
    }

    /** Where the sentence's words stand in quotation marks, in UTF-16 units of the sentence, as scripts count. */
    static List<Integer> quoted(Found found) {
        List<Integer> quoted = new ArrayList<>();
        if (found.quotes() == null) {
            return quoted;
        }
        String text = found.sentence();
        int length = text.codePointCount(0, text.length());
        for (Span quote : found.quotes()) {
            int begin = Math.max(0, quote.begin() - found.begin());
            int end = Math.min(length, quote.end() - found.begin());
            if (begin < end) {
                quoted.add(text.offsetByCodePoints(0, begin));
                quoted.add(text.offsetByCodePoints(0, end));
            }
        }
        return quoted;
    }
}
