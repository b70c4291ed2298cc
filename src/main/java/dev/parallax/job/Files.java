package dev.parallax.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.CodebookFile;
import dev.parallax.codebook.Outlets;
import dev.parallax.codebook.OutletsFile;
import dev.parallax.measure.TokensRegex;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The researcher's files, read through Hadoop so that they may stand wherever the articles do.
 *
 * @param codebook the parsed codebook
 * @param outlets the parsed outlets; none if no file was given and none stands beside the codebook
 * @param checksum SHA-256 of both texts and of the dictionaries that the codebook names, hexadecimal, for the run's record
 */
record Files(Codebook codebook, Outlets outlets, String checksum) {

    /**
     * @throws IllegalArgumentException if a file is missing, or the codebook or the outlets are not UTF-8
     * @throws dev.parallax.codebook.InvalidCodebookException if a file is wrong, with every mistake and its line
     */
    static Files read(CodebookOptions options, Configuration hadoop) {
        String codebook = text(options.codebook, "--codebook", hadoop);
        String outletsPath = options.outlets == null ? beside(options.codebook, hadoop) : options.outlets;
        String outlets = outletsPath == null ? null : text(outletsPath, "--outlets", hadoop);
        StringBuilder read = new StringBuilder(codebook + "\n" + outlets);
        Codebook parsed = CodebookFile.parse(
                codebook,
                options.codebook,
                file -> {
                    String path = new Path(folder(options.codebook), file).toString();
                    // Its reader names the entry that is not UTF-8, and passes over those of other keys.
                    String dictionary = composed(new String(bytes(path, "dictionary", hadoop), UTF_8));
                    read.append('\n').append(dictionary);
                    return dictionary;
                },
                TokensRegex::check);
        return new Files(
                parsed,
                outlets == null ? Outlets.none() : OutletsFile.parse(outlets, outletsPath),
                checksum(read.toString()));
    }

    /** What the run's record says about them. */
    Map<String, String> settings() {
        Map<String, String> settings = TopicSettings.of(codebook.topic());
        settings.put("study", codebook.study());
        settings.put("codebook and outlets sha256", checksum);
        return settings;
    }

    private static String beside(String codebook, Configuration hadoop) {
        Path sibling = new Path(folder(codebook), "outlets.yaml");
        try {
            return sibling.getFileSystem(hadoop).exists(sibling) ? sibling.toString() : null;
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot look for " + sibling + ": " + e.getMessage(), e);
        }
    }

    private static Path folder(String codebook) {
        Path parent = new Path(codebook).getParent();
        return parent == null ? new Path(".") : parent;
    }

    /** A codebook's or outlets' text, in UTF-8: a name with broken letters would be found nowhere, in silence. */
    private static String text(String file, String option, Configuration hadoop) {
        byte[] bytes = bytes(file, option, hadoop);
        try {
            return composed(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "Cannot read " + option + " " + file
                            + ": it holds bytes that are not UTF-8. Save the file as UTF-8.",
                    e);
        }
    }

    /** Letters with their accents in one character, as ingest writes those of articles: pasted from elsewhere they may be two. */
    private static String composed(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static byte[] bytes(String file, String option, Configuration hadoop) {
        Path path = new Path(file);
        try {
            FileSystem files = path.getFileSystem(hadoop);
            path = files.makeQualified(path);
            try (InputStream in = files.open(path)) {
                return in.readAllBytes();
            }
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException(
                    "Cannot read " + option + " " + file + ": there is no such file (looked for " + path + ").", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read " + option + " " + file + ": " + e.getMessage(), e);
        }
    }

    private static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
