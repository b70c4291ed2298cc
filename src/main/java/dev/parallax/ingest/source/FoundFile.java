package dev.parallax.ingest.source;

import java.io.Serializable;

/**
 * An input file that was found.
 *
 * @param path qualified path
 * @param source its name in the tables: the path below the deepest folder that holds all inputs, so that it is unique and the same on any
 *     machine; the qualified path if the inputs lie on several file systems
 * @param format its format
 * @param outlet name of the folder that stands for an outlet where the file itself names none: the topmost below the given path that is no
 *     date
 */
public record FoundFile(String path, String source, Format format, String outlet) implements Serializable {}
