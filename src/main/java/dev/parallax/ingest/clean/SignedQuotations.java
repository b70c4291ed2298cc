package dev.parallax.ingest.clean;

import dev.parallax.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lists of quotations that are signed and not marked: {@code We lost everything. — Ada Example, baker}. A list has two or more of them
 * beside each other, and most speak of an I, a we or a you: a single signature may be the author's own.
 */
final class SignedQuotations {

    private static final Pattern SIGNED =
            Pattern.compile("^(?<words>.*[.!?…]) ?[—–] ?(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3})"
                    + "(?:, (?<rest>[^.!?—–]{2,80}))?\\.?$");
    private static final Pattern MARK = Pattern.compile("[\"“”„«»]");

    /** Share of the quotations that somebody has to speak in. */
    private static final double SPOKEN = 0.5;

    private SignedQuotations() {}

    static List<Stretch> find(List<String> paragraphs) {
        List<Stretch> found = new ArrayList<>();
        List<Stretch> list = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Matcher signed = SIGNED.matcher(paragraphs.get(i));
            if (signed.matches() && !MARK.matcher(signed.group("words")).find()) {
                list.add(new Stretch(i, 0, i, signed.end("words"), Segment.QUOTATION, signed.group("name")));
            } else {
                close(list, paragraphs, found);
            }
        }
        close(list, paragraphs, found);
        return found;
    }

    private static void close(List<Stretch> list, List<String> paragraphs, List<Stretch> found) {
        double spoken = list.stream()
                .filter(one -> Speaking.addresses(paragraphs.get(one.first()).substring(0, one.end())))
                .count();
        if (list.size() > 1 && spoken >= SPOKEN * list.size()) {
            found.addAll(list);
        }
        list.clear();
    }
}
