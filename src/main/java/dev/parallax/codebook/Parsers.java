package dev.parallax.codebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

/** Parsers of the texts in a YAML file; the message of their {@link IllegalArgumentException} says what is wrong and what to write. */
final class Parsers {

    private Parsers() {}

    /** A short name: it becomes a subject or a group in the tables. */
    static String id(String text) {
        if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw wrong(
                    "'%s' is not a short name; use lower-case letters, digits and hyphens, such as 'white-house'",
                    text);
        }
        return text;
    }

    /** A name that is found in texts word for word. */
    static String alias(String text) {
        if (text.contains("*")) {
            throw wrong("'%s' holds a wildcard, which names may not; list every form", text);
        }
        Phrase.of(text);
        return text;
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notDate) {
            throw wrong("'%s' is not a date; write it as 2025-05-31", text);
        }
    }

    static Integer positive(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw wrong("'%s' is not a whole number above 0", text);
        }
        return Integer.valueOf(text);
    }

    static Integer sign(String text) {
        if (!text.matches("-1|0|1")) {
            throw wrong("'%s' is not a sign; write -1, 0 or 1", text);
        }
        return Integer.valueOf(text);
    }

    static Function<String, String> oneOf(List<String> possible) {
        return text -> {
            if (!possible.contains(text)) {
                throw wrong(
                        "'%s' is unknown.%s Possible values: %s",
                        text, YamlProblems.question(text, possible), String.join(", ", possible));
            }
            return text;
        };
    }

    private static IllegalArgumentException wrong(String message, Object... values) {
        return new IllegalArgumentException(message.formatted(values));
    }
}
