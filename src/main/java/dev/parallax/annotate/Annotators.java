package dev.parallax.annotate;

import java.util.Locale;

/** Whose classes work with CoreNLP's models. Both give the same labels; probabilities differ by less than a millionth. */
public enum Annotators {
    /** Parallax's own, which are fast. */
    COMPACT {
        @Override
        Models models() {
            return Compact.MODELS;
        }
    },

    /** CoreNLP's own, to check the labels of the others by; several times slower. */
    CORENLP {
        @Override
        Models models() {
            return CoreNlp.MODELS;
        }
    };

    /** The models of this JVM, loaded by the first call; others wait for it. */
    abstract Models models();

    /** The name as options have it: in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final class Compact {
        static final Models MODELS = new CompactModels();
    }

    private static final class CoreNlp {
        static final Models MODELS = new CoreNlpModels();
    }
}
