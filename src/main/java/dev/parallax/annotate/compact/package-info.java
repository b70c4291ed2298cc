/** CoreNLP's models in flat arrays, found by hashes instead of strings: the same answers for a fraction of the time and memory. */
package dev.parallax.annotate.compact;
