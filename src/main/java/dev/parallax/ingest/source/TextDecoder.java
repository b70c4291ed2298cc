package dev.parallax.ingest.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes text: UTF-8, or UTF-16 where a byte order mark says so. */
final class TextDecoder {

    /** Stands for bytes that are no text. U+FFFF is never a character, so it marks exactly the records that hold such bytes. */
    static final char BROKEN = '\uFFFF';

    private TextDecoder() {}

    static BufferedReader reader(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        Charset charset = charset(buffered);
        return new BufferedReader(new InputStreamReader(buffered, lenient(charset)));
    }

    /** UTF-8 as text; what is none becomes {@link #BROKEN}. */
    static String decode(ByteBuffer utf8) {
        try {
            return lenient(StandardCharsets.UTF_8).decode(utf8).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("Cannot decode, though broken bytes are replaced", e);
        }
    }

    private static CharsetDecoder lenient(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
    }

    /** Reads past a byte order mark, if there is one. */
    private static Charset charset(BufferedInputStream bytes) throws IOException {
        bytes.mark(3);
        int first = bytes.read();
        int second = bytes.read();
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first != 0xEF || second != 0xBB || bytes.read() != 0xBF) {
            bytes.reset();
        }
        return StandardCharsets.UTF_8;
    }
}
