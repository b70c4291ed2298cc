/** Who does what to whom, read off the dependencies of a sentence. */
package dev.parallax.measure.role;
