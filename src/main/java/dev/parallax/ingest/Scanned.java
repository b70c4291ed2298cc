package dev.parallax.ingest;

import dev.parallax.ingest.clean.DateOrder;
import dev.parallax.model.Input;
import dev.parallax.model.Reject;

/**
 * What came out of a file: a record, a refused record, or the file's own row; the others are null.
 *
 * @param source name of the file in the tables
 * @param line line (or record, or row) in it, from 1; 0 for the file itself
 * @param dates order of day and month in the dates of the file; {@link DateOrder#UNKNOWN} as long as no date asks for it
 */
public record Scanned(String source, long line, RawArticle record, Reject refused, Input file, DateOrder dates) {}
