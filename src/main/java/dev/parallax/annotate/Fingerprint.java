package dev.parallax.annotate;

import dev.parallax.model.Versions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeMap;

/** Names the pipeline by what shapes its output: CoreNLP's version, models and settings, limits, and the version of our own steps. */
final class Fingerprint {

    /** Raised whenever our own steps (quotations, clauses, offsets) would give other rows for the same text. */
    private static final int STEPS = 2;

    private Fingerprint() {}

    /** Labels are the same whosever classes find them, yet the rows of CoreNLP's own have a name of their own: they are for comparing. */
    static String of(Annotators annotators, Limits limits, boolean relations) {
        Properties settings = Models.SETTINGS;
        String recipe = coreNlpVersion() + " " + new TreeMap<>(settings) + " " + limits + " relations=" + relations
                + " steps=" + STEPS;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(recipe.getBytes(StandardCharsets.UTF_8));
            return "corenlp-" + coreNlpVersion() + "-" + HexFormat.of().formatHex(digest, 0, 6)
                    + (annotators == Annotators.CORENLP ? "-own" : "");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String coreNlpVersion() {
        return Versions.all().get("corenlp");
    }
}
