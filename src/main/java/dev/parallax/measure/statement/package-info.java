/** Who says what: statements, direct and reported, with their speakers, from stored annotations alone; knows records of the model only. */
package dev.parallax.measure.statement;
