/** Files and formats: finds the input files on any Hadoop file system and turns each into a stream of raw records. */
package dev.parallax.ingest.source;
