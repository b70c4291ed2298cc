package dev.parallax.ingest.furniture;

import dev.parallax.codebook.FurnitureLines;
import dev.parallax.codebook.Topic;
import dev.parallax.ingest.clean.Fingerprint;
import dev.parallax.ingest.clean.TopicFilter;
import dev.parallax.ingest.clean.Words;
import dev.parallax.model.Article;
import dev.parallax.model.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;

/**
 * Cuts the furniture out of the articles of a partition. An article of which too little is left, or nothing on topic, is refused.
 *
 * @param learnt what was learnt, of all outlets
 * @param lines what the researcher wants cut or kept
 * @param topic which articles to keep; null for all
 * @param minimumWords words that a body must have to be an article
 * @param keep whether furniture is only looked for, and stays
 */
record Cutting(Broadcast<List<Learnt>> learnt, FurnitureLines lines, Topic topic, int minimumWords, boolean keep)
        implements MapPartitionsFunction<Article, Treated> {

    @Override
    public Iterator<Treated> call(Iterator<Article> articles) {
        Worker worker = new Worker();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, 0), false)
                .map(worker::treated)
                .iterator();
    }

    /** What is made once for a partition. */
    private final class Worker {

        private final Map<String, List<Learnt>> pieces =
                learnt.value().stream().collect(Collectors.groupingBy(Learnt::outlet));
        private final Map<String, Cutter> cutters = new HashMap<>();
        private final Known always = Known.listed(lines.cut());
        private final Known never = Known.listed(lines.keep());
        private final TopicFilter filter = topic == null ? null : new TopicFilter(topic);

        private Treated treated(Article article) {
            NeutralText text = NeutralText.of(article.body());
            Cutter cutter = cutters.computeIfAbsent(
                    article.outlet(),
                    outlet -> new Cutter(new Known(pieces.getOrDefault(outlet, List.of())), always, never));
            List<Cutter.Run> runs = cutter.runs(text);
            List<Piece> found = new ArrayList<>();
            runs.forEach(run -> found.addAll(Piece.of(text, run)));
            if (runs.isEmpty() || keep) {
                return new Treated(article, null, null, found, Passage.of(text));
            }
            Scissors scissors = Scissors.cut(text, runs);
            return judged(article, with(article, scissors, found), found);
        }

        private Treated judged(Article before, Article article, List<Piece> pieces) {
            String cut = before.words() - article.words() + " words of page furniture were cut";
            if (article.words() == 0) {
                return new Treated(before, "empty", "no words are left after " + cut, List.of(), List.of());
            }
            if (article.words() < minimumWords) {
                String detail = article.words() + " words, fewer than " + minimumWords + ", after " + cut;
                return new Treated(before, "too_short", detail, List.of(), List.of());
            }
            String offTopic = filter == null ? null : filter.refusal(article.title(), article.body(), article.day());
            return offTopic == null
                    ? new Treated(article, null, null, pieces, Passage.of(NeutralText.of(article.body())))
                    : new Treated(before, "off_topic", offTopic + ", after " + cut, List.of(), List.of());
        }
    }

    private static Article with(Article a, Scissors scissors, List<Piece> pieces) {
        String body = scissors.rest();
        String furniture = Stream.concat(
                        Stream.ofNullable(a.furniture()), pieces.stream().map(Piece::text))
                .collect(Collectors.joining("\n"));
        List<Segment> segments = scissors.moved(a.segments());
        return new Article(
                a.id(),
                a.outlet(),
                a.groups(),
                a.title(),
                a.titleHash(),
                a.kicker(),
                a.otherTitles(),
                a.published(),
                a.day(),
                a.url(),
                a.author(),
                body,
                Fingerprint.of(body),
                a.language(),
                Words.count(body),
                a.wordsRead(),
                a.dateline(),
                a.tail(),
                furniture,
                segments,
                a.reuseCluster(),
                a.reuseSource(),
                a.reuseShare(),
                a.reuseClass(),
                a.agency(),
                a.agencyCopy(),
                a.issues(),
                a.source(),
                a.line());
    }
}
