package dev.parallax.ingest.clean;

import dev.parallax.codebook.Outlet;
import dev.parallax.codebook.Outlets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives every outlet its one name: that of outlets.yaml if a name, alias or host there fits; the bare host if the source gives a host or an
 * address; else the name as written, its letters composed (NFC) as those of a folder on a Mac are not.
 */
public final class OutletNames {

    private static final Pattern ADDRESS = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:)?//([^/?#]+).*$", Pattern.DOTALL);
    private static final Pattern HOST =
            Pattern.compile("^((?:[\\p{L}\\d](?:[\\p{L}\\d_-]*[\\p{L}\\d])?\\.)+\\p{L}{2,})(?::\\d+)?(?:/\\S*)?$");
    private static final Pattern USER_AND_PORT = Pattern.compile("^[^@]*@|:\\d+$");

    /** Subdomains that show the same outlet on another device or channel. Others may be outlets of their own. */
    private static final Pattern SAME_OUTLET =
            Pattern.compile("^(?:www\\d?|m|mobile|amp|feeds?|rss|edition)\\.(?=[^.]+\\.)");

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern COMMON_LABEL = Pattern.compile(
            "(?:ac|amp|blogs?|co|com|edition|edu|english?|feeds?|go|gov|m|mobile|net|news|org|rss|world|www\\d?|.)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern WORLD_WIDE_WEB = Pattern.compile("^www\\d?\\.(?=[^.]+\\.)");

    /** By name, alias or host as the researcher gives it. */
    private final Map<String, Outlet> known = new HashMap<>();

    /** By host without the subdomain of a device, for hosts that nobody is given. */
    private final Map<String, Outlet> byDomain = new HashMap<>();

    public OutletNames(Outlets outlets) {
        for (Outlet outlet : outlets.outlets()) {
            Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream()).forEach(name -> {
                known.put(key(name), outlet);
                byDomain.putIfAbsent(domain(key(name)), outlet);
            });
        }
    }

    /**
     * The outlet that a name, host or address means.
     *
     * @return null if the text is null or blank
     */
    public Outlet of(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        String host = host(composed);
        Outlet outlet = known(composed);
        String name = host == null ? SPACES.matcher(composed.strip()).replaceAll(" ") : domain(host);
        return outlet == null ? new Outlet(name, List.of(), null, Map.of()) : outlet;
    }

    /** The outlet whose host an address has; null if it has none. */
    public Outlet ofAddress(String url) {
        return url == null || host(url) == null ? null : of(url);
    }

    /** Whether a text, such as the end of a title, is a name of the outlet: "Fox News" is foxnews.com, "The New York Times" nytimes.com. */
    public boolean isNameOf(Outlet outlet, String text) {
        return outlet.equals(known(text))
                || Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream())
                        .flatMap(OutletNames::labels)
                        .anyMatch(label -> NameForms.areOne(label, text));
    }

    /** What of a name tells outlets apart: the parts of a host but for those that many have; anything else as it is. */
    private static Stream<String> labels(String name) {
        String host = host(name);
        return host == null
                ? Stream.of(name)
                : Arrays.stream(DOT.split(host))
                        .limit(host.chars().filter(c -> c == '.').count())
                        .filter(label -> !COMMON_LABEL.matcher(label).matches());
    }

    private Outlet known(String written) {
        String key = key(written);
        return known.containsKey(key) ? known.get(key) : byDomain.get(domain(key));
    }

    private static String key(String written) {
        String host = host(written);
        return host == null
                ? SPACES.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceAll(" ")
                : host;
    }

    /** A host without the subdomain of a device; anything else as it is. */
    private static String domain(String key) {
        return HOST.matcher(key).matches() ? SAME_OUTLET.matcher(key).replaceFirst("") : key;
    }

    /** Lower-case host without www; null if the text is neither an address nor a host. */
    private static String host(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        Matcher address = ADDRESS.matcher(lower);
        String authority =
                address.matches() ? USER_AND_PORT.matcher(address.group(1)).replaceAll("") : lower;
        Matcher host = HOST.matcher(authority);
        return host.matches() ? WORLD_WIDE_WEB.matcher(host.group(1)).replaceFirst("") : null;
    }
}
