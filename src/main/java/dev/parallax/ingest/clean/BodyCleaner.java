package dev.parallax.ingest.clean;

import dev.parallax.ingest.damage.Damage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cleans bodies: markup, characters and paragraphs first, then what stands around the text proper. Every word read stays in one place: text,
 * dateline, tail or furniture.
 */
public final class BodyCleaner {

    private final Datelines datelines;

    /** @param agencies names of news agencies, as they stand in datelines, beyond the built-in ones */
    public BodyCleaner(Collection<String> agencies) {
        this.datelines = new Datelines(agencies);
    }

    /**
     * Takes a raw body apart.
     *
     * @param isOutlet whether a text is a name of the article's outlet
     */
    public Body clean(String raw, Predicate<String> isOutlet) {
        List<String> paragraphs = paragraphs(raw);
        int words = paragraphs.stream().mapToInt(Words::count).sum();
        Sheet sheet = new Sheet(paragraphs);
        String archived = ArchiveFields.takeFrom(sheet);
        List<String> notices = Notices.takeFrom(sheet);
        captions(sheet);
        String tail = Tails.takeFrom(sheet, datelines::creditAtEnd);
        Opening opening = Opening.takeFrom(sheet, datelines, isOutlet);
        between(sheet, paragraphs);
        Segments found = Segments.of(sheet.rest(), isOutlet);
        List<String> issues = new ArrayList<>();
        notices.forEach(notice -> issues.add(notice + ": set apart, so the text may be cut short"));
        issues.addAll(Damage.issues(found.paragraphs()));
        String author = opening.author() == null ? archived : opening.author();
        return new Body(
                found.text(),
                opening.dateline(),
                author,
                tail,
                found.segments(),
                sheet.furniture(),
                words,
                notices,
                issues);
    }

    /** A field of one line, such as a byline, without markup and odd characters; null if nothing is left. */
    public static String line(String raw) {
        if (raw == null) {
            return null;
        }
        String line =
                text(raw).replaceAll("\\s*\n\\s*", ", ").replaceAll(" +", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** A byline field: names separated by commas, without "By"; null if nothing is left. */
    public static String author(String raw) {
        String line = line(raw);
        return line == null ? null : Bylines.field(line);
    }

    /** Text without markup, wrong encodings and odd characters; {@code \n} is its only control character. */
    static String text(String raw) {
        return Characters.clean(Damage.ofCharacters(Markup.strip(Damage.ofEscapes(raw))));
    }

    private static List<String> paragraphs(String raw) {
        return Paragraphs.of(text(raw)).stream()
                .map(Detokeniser::join)
                .map(Damage::ofParagraph)
                .toList();
    }

    private static void captions(Sheet sheet) {
        for (int i = sheet.next(0); i < sheet.size(); i = sheet.next(i + 1)) {
            if (Captions.is(sheet.get(i))) {
                sheet.setApart(i);
            }
        }
    }

    private static void between(Sheet sheet, List<String> paragraphs) {
        boolean inCapitals =
                paragraphs.stream().allMatch(paragraph -> paragraph.chars().noneMatch(Character::isLowerCase));
        Teasers.takeFrom(sheet, inCapitals);
        for (int i = sheet.next(0); i < sheet.size(); i = sheet.next(i + 1)) {
            if (Tails.is(sheet.get(i)) || Stamps.is(sheet.get(i))) {
                sheet.setApart(i);
            }
        }
        Inlays.takeFrom(sheet);
    }
}
