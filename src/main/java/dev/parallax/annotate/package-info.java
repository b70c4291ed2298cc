/** Articles in, annotations out. The only room that knows CoreNLP. */
package dev.parallax.annotate;
