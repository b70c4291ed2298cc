package dev.parallax.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The page as one text: data, styles and scripts inside, so that nothing has to be fetched, and a content security policy under which
 * only these scripts run. Article text is data: it never becomes markup.
 */
final class Page {

    /** In this order in one script: a file may use what the files before it define. */
    private static final List<String> SCRIPTS = List.of(
            "data.js",
            "format.js",
            "wording.js",
            "dom.js",
            "plot.js",
            "csv.js",
            "evidence.js",
            "figure.js",
            "grounds.js",
            "overview.js",
            "compare.js",
            "words.js",
            "weeks.js",
            "outlet.js",
            "quoted.js",
            "actor.js",
            "story.js",
            "distance.js",
            "about.js",
            "main.js");

    /** Each a script of its own, as it comes. */
    private static final List<String> LIBRARIES = List.of("d3.min.js");

    private Page() {}

    static String of(Summary summary) {
        String style = resource("page.css");
        List<String> libraries = LIBRARIES.stream().map(Page::script).toList();
        String program = SCRIPTS.stream().map(Page::script).collect(Collectors.joining("\n"));
        StringBuilder policy = new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none'; script-src");
        libraries.forEach(library -> policy.append(' ').append(hash(library)));
        policy.append(' ').append(hash(program)).append("; style-src ").append(hash(style));
        String inline = libraries.stream()
                .map(library -> "<script>" + library + "</script>\n")
                .collect(Collectors.joining());
        return resource("page.html")
                .replace("{{policy}}", policy)
                .replace("{{style}}", style)
                .replace("{{title}}", escaped(title(summary)))
                .replace("{{libraries}}", inline)
                .replace("{{program}}", program)
                .replace("{{data}}", packed(json(summary)));
    }

    private static String title(Summary summary) {
        String title = summary.glossary().title();
        return title == null ? summary.study() : title;
    }

    private static String json(Object data) {
        try {
            return new ObjectMapper().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every part of a summary can be written as JSON", e);
        }
    }

    /** Gzip in base64, a fifth of the size or less. It has no {@code <}: no text in it can end the element that holds it. */
    private static String packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written to", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A script that may stand in a page: what looks like the end of the element, in a string of it, is written otherwise. */
    private static String script(String name) {
        return resource(name).replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Cannot find " + name + " in the jar: build it with Maven, which brings it.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " from the jar", e);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
