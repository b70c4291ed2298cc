/** Front doors: one command a stage, and {@code run} for all of them. Options, wiring, messages, exit codes. Nothing imports this room. */
package dev.parallax.job;
