package dev.parallax.ingest.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a text by its content. */
public final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    /** The first 128 bits of the SHA-256 of the text's UTF-8, in lower-case hexadecimal. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot name texts: this Java lacks SHA-256, which all must have", e);
        }
    }
}
