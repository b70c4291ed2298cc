/** How we touch Spark: rows, tables and their write contract, sessions, progress. */
package dev.parallax.spark;
