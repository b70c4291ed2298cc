package dev.parallax.planted;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.Limits;
import dev.parallax.annotate.Text;
import dev.parallax.codebook.Actor;
import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.Concept;
import dev.parallax.codebook.Frame;
import dev.parallax.codebook.Phrase;
import dev.parallax.codebook.Topic;
import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A study with a known slant, from annotated articles on. Every sentence is one of {@link Line}, annotated by the real pipeline once and put together to articles; the
 * outlet "slanted" draws its sentences with other odds than the outlets "even-1" to "even-4". A fifth of the articles are printed from another of the same outlet.
 */
final class PlantedStudy {

    static final Codebook CODEBOOK = new Codebook(
            "planted",
            "Planted",
            new Topic(null, null, List.of(), 0),
            List.of(place("ukraine", "Kyiv"), place("russia", "Moscow")),
            List.of(frame("human_cost", "wounded"), frame("negotiation", "agenda")),
            List.of(new Concept("war", "War", List.of(label("invasion"), label("conflict")))));

    private static final int SENTENCES = 6;
    private static final int OUTLETS = 5;

    private final List<Article> articles = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();

    /**
     * @param articlesEach of each outlet
     * @param slant what is added to the odds of the slanted outlet; 0 plants nothing
     */
    PlantedStudy(long seed, int articlesEach, double slant) {
        Random random = new Random(seed);
        for (int outlet = 0; outlet < OUTLETS; outlet++) {
            String name = outlet == 0 ? "slanted" : "even-" + outlet;
            for (int i = 0; i < articlesEach; i++) {
                write(name, i, outlet == 0 ? slant : 0, random);
            }
        }
    }

    List<Article> articles() {
        return articles;
    }

    List<Annotation> annotations() {
        return annotations;
    }

    private void write(String outlet, int number, double slant, Random random) {
        String id = outlet + "-" + number;
        if (number > 0 && random.nextInt(5) == 0) {
            Article source = articles.get(articles.size() - 1);
            articles.add(article(id, outlet, source.body(), source.textHash(), source.reuseCluster()));
            return;
        }
        List<Line> lines = lines(slant, random);
        String body = String.join(" ", lines.stream().map(line -> line.text).toList());
        articles.add(article(id, outlet, body, id, id));
        annotations.add(annotation(id, lines, body.length()));
    }

    /** The odds, all of them without slant: Kyiv 0.4, Moscow 0.5, human cost 0.3, negotiation 0.3, invasion 0.5. */
    private static List<Line> lines(double slant, Random random) {
        List<Line> lines = new ArrayList<>();
        lines.add(random.nextDouble() < 0.4 + slant ? Line.KYIV : Line.NOBODY);
        lines.add(random.nextDouble() < 0.5 ? Line.MOSCOW : Line.NOBODY);
        lines.add(random.nextDouble() < 0.5 + slant ? Line.INVASION : Line.CONFLICT);
        while (lines.size() < SENTENCES) {
            double draw = random.nextDouble();
            lines.add(draw < 0.3 + slant ? Line.HUMAN_COST : draw < 0.6 + slant ? Line.NEGOTIATION : Line.NOBODY);
        }
        return lines;
    }

    private Annotation annotation(String hash, List<Line> lines, int length) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        int words = 0;
        for (Line line : lines) {
            Sentence sentence = moved(line.annotated(), begin);
            sentences.add(sentence);
            words += sentence.tokens().size();
            begin += line.text.length() + 1;
        }
        return new Annotation(hash, "planted", "ok", null, length, words, sentences, List.of());
    }

    private static Sentence moved(Sentence s, int by) {
        List<Token> tokens = s.tokens().stream()
                .map(t ->
                        new Token(t.begin() + by, t.end() + by, t.lemma(), t.pos(), t.entity(), t.head(), t.relation()))
                .toList();
        return new Sentence(
                s.paragraph(),
                by,
                s.end() + by,
                s.status(),
                s.detail(),
                tokens,
                s.sentiment(),
                s.clauses(),
                s.mentions());
    }

    private static Article article(String id, String outlet, String body, String hash, String cluster) {
        return new Article(
                id,
                outlet,
                Map.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                body,
                hash,
                "en",
                40,
                40,
                null,
                null,
                null,
                List.of(),
                cluster,
                null,
                0,
                "original",
                null,
                false,
                List.of(),
                "planted",
                1);
    }

    private static Actor place(String id, String name) {
        return new Actor(id, name, "place", null, List.of(name), List.of(), Set.of());
    }

    private static Frame frame(String id, String... patterns) {
        return new Frame(id, id, "", Arrays.stream(patterns).map(Phrase::of).toList(), List.of());
    }

    private static Concept.Label label(String name) {
        return new Concept.Label(name, List.of(Phrase.of(name)));
    }

    private enum Line {
        KYIV("Officials met in Kyiv."),
        MOSCOW("Officials met in Moscow."),
        NOBODY("Officials met again on Tuesday."),
        INVASION("They spoke of the invasion."),
        CONFLICT("They spoke of the conflict."),
        HUMAN_COST("Doctors treated the wounded."),
        NEGOTIATION("The agenda was short.");

        private static final Annotator ANNOTATOR = Annotator.with(Limits.standard());

        private final String text;
        private Sentence annotated;

        Line(String text) {
            this.text = text;
        }

        private Sentence annotated() {
            if (annotated == null) {
                annotated =
                        ANNOTATOR.annotate(new Text(name(), text)).sentences().get(0);
            }
            return annotated;
        }
    }
}
