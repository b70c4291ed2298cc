package dev.parallax.measure;

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
import dev.parallax.model.Observation;
import dev.parallax.model.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A small codebook and articles that the real annotator has read. */
final class Fixtures {

    static final Annotator ANNOTATOR = Annotator.with(Limits.standard());

    static final List<Actor> ACTORS = List.of(
            person("zelensky", "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelensky", "Zelenskyy"),
            person("putin", "Vladimir Putin", "Putin"),
            person("trump", "Donald Trump", "Trump"),
            person("kellogg", "Keith Kellogg"),
            place("ukraine", List.of("Ukraine"), List.of("Kyiv")),
            place("russia", List.of("Russia"), List.of("Moscow", "the Kremlin")),
            place("us", List.of("United States", "U.S.", "US"), List.of("Washington", "the White House")),
            new Actor(
                    "lpr", "LPR", "organisation", "russia", List.of("Luhansk People's Republic"), List.of(), Set.of()));

    static final Codebook CODEBOOK = new Codebook(
            "study",
            "Study",
            new Topic(null, null, List.of(), 0),
            ACTORS,
            List.of(
                    frame("negotiation", "talks", "negotiat*", "cease fire", "ceasefire", "put on the table"),
                    frame("human_cost", "kill", "wounded", "*shelter")),
            List.of(new Concept(
                    "war",
                    "What the fighting is called",
                    List.of(
                            label("war", "war"),
                            label("operation", "operation", "military operation"),
                            label("special_operation", "special military operation"),
                            label("invasion", "invasion", "full-scale invasion")))));

    private Fixtures() {}

    static Actor person(String id, String... aliases) {
        return new Actor(id, aliases[0], "person", null, List.of(aliases), List.of(), Set.of("PERSON"));
    }

    static Actor place(String id, List<String> aliases, List<String> metonyms) {
        return new Actor(id, aliases.get(0), "country", null, aliases, metonyms, Set.of());
    }

    static Frame frame(String id, String... phrases) {
        return new Frame(id, id, "", phrases(phrases), List.of());
    }

    static Concept.Label label(String id, String... phrases) {
        return new Concept.Label(id, phrases(phrases));
    }

    static List<Phrase> phrases(String... phrases) {
        return Arrays.stream(phrases).map(Phrase::of).toList();
    }

    static Annotation annotation(String text) {
        return ANNOTATOR.annotate(new Text(text, text));
    }

    static AnnotatedArticle article(String title, String body) {
        return article(title == null ? List.of() : List.of(title), body, annotation(body), List.of());
    }

    /** @param titles the title and the other titles */
    static AnnotatedArticle article(List<String> titles, String body, Annotation text, List<Segment> segments) {
        List<AnnotatedArticle.Headline> headlines = IntStream.range(0, titles.size())
                .mapToObj(i -> new AnnotatedArticle.Headline(i, titles.get(i), annotation(titles.get(i))))
                .toList();
        return new AnnotatedArticle("a1", headlines, body, text, segments);
    }

    static Reading read(String title, String body) {
        return new Reader(CODEBOOK).read(article(title, body));
    }

    static Reading read(List<String> titles, String body, Segment... segments) {
        return new Reader(CODEBOOK).read(article(titles, body, annotation(body), List.of(segments)));
    }

    /** The first stretch of a body with these words. */
    static Segment segment(String kind, String speaker, String body, String words) {
        int begin = body.codePointCount(0, body.indexOf(words));
        return new Segment(begin, begin + words.codePointCount(0, words.length()), kind, speaker);
    }

    /** {@code subject voice numerator/denominator} of every row that a measure writes. */
    static List<String> rows(Measure measure, Reading reading) {
        return observations(measure, reading).stream().map(Fixtures::row).toList();
    }

    /** Every row that a measure writes, voice by voice. */
    static List<Observation> observations(Measure measure, Reading reading) {
        return reading.voices().stream()
                .flatMap(voice -> measure.observe(voice).stream())
                .toList();
    }

    /** Words of an article in a voice. */
    static long words(Reading reading, Voice voice) {
        return reading.voices().get(voice.ordinal()).words();
    }

    private static String row(Observation observation) {
        return "%s %s %s/%s"
                .formatted(
                        observation.subject(),
                        observation.voice(),
                        number(observation.numerator()),
                        number(observation.denominator()))
                .strip();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
