/** What a text of the web becomes before it is an article's: plain Java on strings, without Spark. */
package dev.parallax.ingest.clean;
