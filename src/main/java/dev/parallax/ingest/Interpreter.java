package dev.parallax.ingest;

import dev.parallax.codebook.Agency;
import dev.parallax.codebook.Outlet;
import dev.parallax.codebook.Outlets;
import dev.parallax.codebook.Topic;
import dev.parallax.ingest.clean.Body;
import dev.parallax.ingest.clean.BodyCleaner;
import dev.parallax.ingest.clean.Dates;
import dev.parallax.ingest.clean.Fingerprint;
import dev.parallax.ingest.clean.Languages;
import dev.parallax.ingest.clean.Languages.Guess;
import dev.parallax.ingest.clean.Moment;
import dev.parallax.ingest.clean.OutletNames;
import dev.parallax.ingest.clean.Titles;
import dev.parallax.ingest.clean.TopicFilter;
import dev.parallax.ingest.clean.Words;
import dev.parallax.model.Article;
import dev.parallax.model.Reject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Decides what a record is: an article, or a reject with the first reason that applies. Plain Java, no Spark; one per task. */
final class Interpreter {

    private final IngestSettings settings;
    private final OutletNames outlets;
    private final BodyCleaner bodies;
    private final TopicFilter topic;

    /** @param topic null for no filter */
    Interpreter(Outlets outlets, Topic topic, IngestSettings settings) {
        this.settings = settings;
        this.outlets = new OutletNames(outlets);
        this.bodies = new BodyCleaner(agencyNames(outlets));
        this.topic = topic == null ? null : new TopicFilter(topic);
    }

    /** What the record becomes. Never throws for what it holds. */
    Outcome outcome(Scanned scanned) {
        if (scanned.file() != null) {
            return Outcome.of(scanned.file());
        }
        if (scanned.refused() != null) {
            return Outcome.of(scanned.refused());
        }
        try {
            return interpret(scanned);
        } catch (RuntimeException | StackOverflowError e) { // A text that defeats a library must not end the job.
            return refused(scanned, null, "malformed", "cannot be cleaned: " + e);
        }
    }

    private Outcome interpret(Scanned scanned) {
        RawArticle raw = scanned.record();
        Outlet outlet = outlet(raw);
        if (raw.body() == null) {
            String detail = raw.title() == null ? "neither text nor title" : "a title without a text";
            return refused(scanned, outlet, "empty", detail);
        }
        if (outlet == null) {
            return refused(scanned, null, "no_outlet", "neither an outlet nor an address with a host");
        }
        Body body = bodies.clean(raw.body(), text -> outlets.isNameOf(outlet, text));
        String title = Titles.clean(raw.title(), text -> outlets.isNameOf(outlet, text));
        return judge(scanned, outlet, title, body);
    }

    private Outcome judge(Scanned scanned, Outlet outlet, String title, Body body) {
        int words = Words.count(body.text());
        if (words < settings.minimumWords() && !body.notices().isEmpty()) {
            String detail = body.wordsRead() + " words, of which " + words + " are no notice to visitors of the site";
            return refused(scanned, outlet, body.notices().get(0), detail);
        }
        if (words == 0) {
            return refused(scanned, outlet, "empty", "no words but markup and boilerplate");
        }
        if (words < settings.minimumWords()) {
            return refused(scanned, outlet, "too_short", words + " words, fewer than " + settings.minimumWords());
        }
        Guess language = Languages.of(body.text(), scanned.record().language());
        if (!settings.languages().contains(language.code())) {
            return refused(scanned, outlet, "not_english", found(language));
        }
        Moment moment =
                Dates.read(scanned.record().published(), scanned.dates()).notAfter(settings.latest());
        Outcome undue = undue(scanned, outlet, moment);
        if (undue != null) {
            return undue;
        }
        String offTopic = topic == null ? null : topic.refusal(title, body.text(), moment.day());
        return offTopic == null
                ? Outcome.of(article(scanned, outlet, title, body, moment, language, words))
                : refused(scanned, outlet, "off_topic", offTopic);
    }

    /** What an article of another day than those of the study becomes; null if it is of the study. */
    private Outcome undue(Scanned scanned, Outlet outlet, Moment moment) {
        Period period = settings.period();
        if (moment.day() == null) {
            return period.undated() ? null : refused(scanned, outlet, "undated", moment.issue());
        }
        return period.holds(moment.day())
                ? null
                : refused(scanned, outlet, "out_of_period", "published " + moment.day() + ", not " + period);
    }

    private static Article article(
            Scanned scanned, Outlet outlet, String title, Body body, Moment moment, Guess language, int words) {
        RawArticle raw = scanned.record();
        String textHash = Fingerprint.of(body.text());
        String url = BodyCleaner.line(raw.url());
        String id = raw.id() == null
                ? derivedId(outlet, url, title, textHash)
                : raw.id().strip();
        String author = raw.author() == null ? body.author() : BodyCleaner.author(raw.author());
        return new Article(
                id,
                outlet.name(),
                outlet.attributes(),
                title,
                title == null ? null : Fingerprint.of(title),
                null,
                List.of(),
                moment.published(),
                moment.day(),
                url,
                author,
                body.text(),
                textHash,
                language.code(),
                words,
                body.wordsRead(),
                body.dateline(),
                body.tail(),
                body.furniture(),
                body.segments(),
                id,
                null,
                0,
                "original",
                null,
                false,
                issues(moment, raw.language(), language, body),
                scanned.source(),
                scanned.line());
    }

    private static String found(Guess language) {
        return language.next() == null
                ? "found '" + language.code() + "'; no other language comes into question"
                : String.format(
                        Locale.ROOT,
                        "found '%s', ahead of '%s' by %.2f (0: as likely, 1: beyond doubt)",
                        language.code(),
                        language.next(),
                        language.margin());
    }

    private static List<String> issues(Moment moment, String declared, Guess guess, Body body) {
        String found = guess.code();
        String code = declared == null ? found : declared.strip().toLowerCase(Locale.ROOT);
        boolean differs = code.matches("[a-z]{2}(?:[-_].*)?") && !code.startsWith(found);
        String language = differs ? "other_language: declared '" + declared + "', found '" + found + "'" : null;
        String unclear = guess.unclear() ? "language_unclear: names and numbers, taken for English" : null;
        return Stream.concat(
                        Stream.of(moment.issue(), language, unclear).filter(Objects::nonNull), body.issues().stream())
                .toList();
    }

    private Outlet outlet(RawArticle raw) {
        return raw.outlet() == null ? outlets.ofAddress(raw.url()) : outlets.of(raw.outlet());
    }

    private static String derivedId(Outlet outlet, String url, String title, String textHash) {
        return Fingerprint.of(
                String.join("\u0000", outlet.name(), String.valueOf(url), String.valueOf(title), textHash));
    }

    private static Outcome refused(Scanned scanned, Outlet outlet, String reason, String detail) {
        RawArticle raw = scanned.record();
        String text = raw.body() == null ? raw.title() : raw.body();
        return Outcome.of(new Reject(
                scanned.source(),
                scanned.line(),
                reason,
                detail,
                raw.id(),
                outlet == null ? null : outlet.name(),
                Excerpt.of(text)));
    }

    private static List<String> agencyNames(Outlets outlets) {
        return outlets.agencies().stream()
                .flatMap((Agency agency) -> Stream.concat(Stream.of(agency.name()), agency.aliases().stream()))
                .toList();
    }
}
