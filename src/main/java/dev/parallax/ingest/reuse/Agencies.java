package dev.parallax.ingest.reuse;

import dev.parallax.codebook.Agency;
import dev.parallax.codebook.Outlets;
import dev.parallax.model.Article;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says which agency an article names and in what role, from dateline, byline, tail, and lines of credit among what was set apart; never from the
 * body, where agencies are quoted as sources.
 */
final class Agencies implements Serializable {

    /** Credits for a picture say nothing about the text. */
    private static final Pattern PICTURE =
            Pattern.compile("(?i)\\b(?:photo|photograph|image|picture|video|getty)s?\\b|REUTERS/\\p{Lu}");

    private static final Pattern CONTRIBUTION = Pattern.compile(
            "(?i)\\b(?:contribut\\w*|additional|assist\\w*|(?:files?|material|information|report(?:ing|s)?) (?:by|from)|with)\\b");

    private static final Pattern CREDIT = Pattern.compile(
            "(?i)©|\\(c\\)|\\b(?:copyright|source|via|(?:provided|supplied|published|syndicated|distributed) by|first appeared|trust principles)\\b");

    private static final Pattern SENTENCE_OR_LINE = Pattern.compile("\\R+|(?<=[.!?])\\s+(?=\\p{Lu})");

    /** A tail line of at most this many words is a credit if it names an agency ("-- The Associated Press"). */
    private static final int BARE_CREDIT = 4;

    /** Lines set apart that say who wrote the text; captions, which name agencies for pictures, are set apart as well. */
    private static final Pattern FIELD =
            Pattern.compile("^(?:BYLINE|Byline|DATELINE|Dateline|SOURCE|Source|Sources|Agency|Author): .*"
                    + "|^(?:Copyright|COPYRIGHT|©|\\([cC]\\)) ?(?:©|\\([cC]\\))? ?(?:19|20)\\d\\d .*");

    private static final Pattern AROUND_NAME =
            Pattern.compile("^[—–(\\[/ -]*(?:(?i:by|from|via|with|sources?|credit):? )?(?i:the )?|[)\\]/. ]*$");

    private static final int LONGEST_NAME = 50;

    private final AgencyNames names;
    private final Map<String, String> own = new HashMap<>();

    Agencies(Outlets outlets) {
        List<Agency> known = Stream.concat(outlets.agencies().stream(), WellKnown.AGENCIES.stream())
                .toList();
        names = new AgencyNames(known);
        outlets.outlets().stream()
                .filter(outlet -> outlet.agency() != null)
                .forEach(outlet -> own.put(outlet.name(), outlet.agency()));
    }

    /**
     * The agency of an article as it says itself. The author in dateline or byline counts before the outlet's own name, that before a credit
     * at the end, that before a contribution.
     */
    Credit credit(Article article) {
        String own = own(article.outlet());
        String author = Stream.of(
                        named(Stream.concat(heads(article), credits(article)).filter(line -> !isContribution(line))),
                        own,
                        named(tails(article).filter(Agencies::isCredit)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (author != null) {
            return new Credit(article.id(), author, true, !author.equals(own));
        }
        String contributor = named(Stream.concat(heads(article), tails(article)).filter(Agencies::isContribution));
        return new Credit(article.id(), contributor, false, false);
    }

    /** The agency that an outlet is, by outlets.yaml or by its name; null if none. */
    private String own(String outlet) {
        String listed = own.get(outlet);
        String known = names.called(listed != null ? listed : outlet);
        return known != null ? known : listed;
    }

    private String named(Stream<String> lines) {
        return lines.filter(line -> !PICTURE.matcher(line).find())
                .map(names::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> heads(Article article) {
        return Stream.of(article.dateline(), article.author()).filter(Objects::nonNull);
    }

    private Stream<String> credits(Article article) {
        return article.furniture() == null
                ? Stream.empty()
                : article.furniture().lines().filter(line -> FIELD.matcher(line).matches() || isName(line));
    }

    /** Whether a line is nothing but the name of an agency. */
    private boolean isName(String line) {
        return line.length() <= LONGEST_NAME
                && names.called(AROUND_NAME.matcher(line).replaceAll("")) != null;
    }

    private static Stream<String> tails(Article article) {
        return article.tail() == null
                ? Stream.empty()
                : SENTENCE_OR_LINE.splitAsStream(article.tail()).map(String::strip);
    }

    private static boolean isCredit(String line) {
        boolean bare = line.split("\\s+").length <= BARE_CREDIT;
        return !isContribution(line) && (bare || CREDIT.matcher(line).find());
    }

    private static boolean isContribution(String line) {
        return CONTRIBUTION.matcher(line).find();
    }
}
