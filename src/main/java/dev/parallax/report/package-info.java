/** Published tables in, one self-contained HTML page out. */
package dev.parallax.report;
