/** What flows between the stages: one public record per row type, each component documented with {@link dev.parallax.model.Doc}. */
package dev.parallax.model;
