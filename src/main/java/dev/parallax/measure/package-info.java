/** Annotations and codebook in, observations out: one class per measure, one reading of each article for all of them. */
package dev.parallax.measure;
