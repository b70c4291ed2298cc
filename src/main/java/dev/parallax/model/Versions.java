package dev.parallax.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What this build is made of. */
public final class Versions {

    private Versions() {}

    /** Versions of parallax, corenlp, spark and lingua, as the build fixed them, and of the java that runs. */
    public static Map<String, String> all() {
        Properties built = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/dev/parallax/versions.properties")) {
            built.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the build's versions.properties", e);
        }
        Map<String, String> versions = new TreeMap<>();
        built.forEach((name, version) -> versions.put(name.toString(), version.toString()));
        versions.put("java", Runtime.version().toString());
        return versions;
    }
}
