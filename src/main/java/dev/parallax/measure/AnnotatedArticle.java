package dev.parallax.measure;

import dev.parallax.model.Annotation;

/**
 * An article beside the annotations of its texts; public only because Spark's generated code has to see it.
 *
 * @param id article
 * @param title headline; null if none
 * @param headline annotation of the title; null if there is none that can be used
 * @param body text
 * @param text annotation of the body
 */
public record AnnotatedArticle(String id, String title, Annotation headline, String body, Annotation text) {}
