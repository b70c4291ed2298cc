/** Raw news in, articles out; what cannot be used becomes a refused record with its reason. */
package dev.parallax.ingest;
