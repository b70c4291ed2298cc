package dev.parallax.codebook;

import static dev.parallax.codebook.YamlValue.listOf;
import static dev.parallax.codebook.YamlValue.mapping;
import static dev.parallax.codebook.YamlValue.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outlets.yaml of a study. {@code jobs/istanbul-talks/outlets.yaml} shows and explains every key. */
public final class OutletsFile {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:[a-z]+://)?(?:www\\d?\\.)?([^\\s/:]+\\.[^\\s/:.]{2,})(?:[:/].*)?");

    private OutletsFile() {}

    /**
     * Parses and checks an outlets file; a record that this returns can be trusted everywhere.
     *
     * @param yaml text of the file
     * @param name path of the file, for the messages
     * @throws InvalidCodebookException with everything that is wrong, each with line and column
     */
    public static Outlets parse(String yaml, String name) {
        return YamlFile.read(yaml, "outlets file", name, OutletsFile::outlets);
    }

    private static Outlets outlets(YamlMapping fields) {
        Claims outlets = new Claims();
        Claims agencies = new Claims();
        return new Outlets(
                fields.required("outlets", listOf(mapping("outlet", outlet -> outlet(outlet, outlets)))),
                fields.optional("agencies", listOf(mapping("agency", agency -> agency(agency, agencies))), List.of()));
    }

    private static Outlet outlet(YamlMapping fields, Claims claims) {
        String name = fields.required("name", text(known -> claimed(known, claims, known)));
        return new Outlet(
                name,
                fields.optional("aliases", listOf(text(alias -> claimed(alias, claims, name))), List.of()),
                fields.optional("agency", text(agency -> agency), null),
                fields.optional("attributes", mapping("attributes", OutletsFile::attributes), Map.of()));
    }

    /** Outlets are compared without case, addresses by their host without "www.", so that is how their names may not meet. */
    private static String claimed(String alias, Claims claims, String owner) {
        String lower = alias.toLowerCase(Locale.ROOT);
        Matcher address = ADDRESS.matcher(lower);
        claims.claim(address.matches() ? address.group(1) : lower, "outlet '" + owner + "'");
        return alias;
    }

    private static Map<String, String> attributes(YamlMapping fields) {
        fields.refuse("outlet", "is what outlets themselves are compared by; give the group another name");
        return fields.all(text(value -> value));
    }

    private static Agency agency(YamlMapping fields, Claims claims) {
        String name = fields.required("name", text(known -> known));
        return new Agency(name, fields.required("aliases", listOf(text(alias -> {
            claims.claim(Parsers.alias(alias), "agency '" + name + "'");
            return alias;
        }))));
    }
}
