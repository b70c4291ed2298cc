package dev.parallax.ingest.reuse;

import dev.parallax.codebook.Agency;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names of agencies in bylines, datelines and credit lines, as whole words with case (or all in capitals).
 *
 * <p>A name of at most {@value #SHORT} letters (AP, AFP, dpa, TASS) must stand alone, as convention has it: between punctuation or the ends
 * of the line, after by, the, and, from, via or with, before and, contributed, or a job ("AP Energy Writer").
 */
final class AgencyNames implements Serializable {

    private static final int SHORT = 4;

    private static final String ALONE_BEFORE =
            "(?<=^|[\\[(/|,;:.©–—-]\\s{0,2}|\\b(?i:by|the|and|from|via|with|agency|copyright|\\d{4})\\s)";
    private static final String ALONE_AFTER =
            "(?=\\s*(?:$|[\\])/|,;:.–—]|-(?!\\w)|and\\b|contributed\\b|(?:\\w+ ){0,3}(?i:writer|staff|reporter|correspondent|editor)s?\\b))";
    private static final String WORD_BEFORE = "(?<![\\p{L}\\p{N}]-?)";
    private static final String WORD_AFTER = "(?!-?[\\p{L}\\p{N}])";

    private final Map<String, String> agencies = new HashMap<>();
    private final Pattern names;

    /** @param known agencies; of two that claim one name the first has it */
    AgencyNames(List<Agency> known) {
        for (Agency agency : known) {
            add(agency.name(), agency.name());
            agency.aliases().forEach(alias -> add(alias, agency.name()));
        }
        List<String> longestFirst = agencies.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(AgencyNames::expression)
                .toList();
        names = Pattern.compile(String.join("|", longestFirst));
    }

    /** The agency named first in a line; null if none is. */
    String in(String line) {
        Matcher name = names.matcher(line);
        return name.find() ? agencies.get(name.group()) : null;
    }

    /** The agency with just this name or alias, whatever its case, or with it in its host ("uk.reuters.com"); null if there is none. */
    String called(String name) {
        String bare = name.toUpperCase(Locale.ROOT).replaceFirst("^WWW\\.", "");
        return Stream.concat(Stream.of(bare), Stream.of(bare.split("\\.")))
                .map(agencies::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void add(String alias, String agency) {
        agencies.putIfAbsent(alias, agency);
        agencies.putIfAbsent(alias.toUpperCase(Locale.ROOT), agency);
    }

    private static String expression(String name) {
        boolean brief = name.codePointCount(0, name.length()) <= SHORT;
        String quoted = Pattern.quote(name);
        return brief ? ALONE_BEFORE + quoted + ALONE_AFTER : WORD_BEFORE + quoted + WORD_AFTER;
    }
}
