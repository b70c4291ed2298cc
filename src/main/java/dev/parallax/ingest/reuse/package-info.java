/** Text reuse: which article goes back to which earlier one, how much of it, and which of them are agency copy. */
package dev.parallax.ingest.reuse;
