/** What the researcher is looking for: actors, frames, labels, the topic, outlets and agencies; parsed and validated from YAML. */
package dev.parallax.codebook;
