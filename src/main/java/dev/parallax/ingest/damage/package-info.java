/** Damage that encodings, exports and scrapers do to texts: repaired where it can be decided, else named as an issue. */
package dev.parallax.ingest.damage;
