package dev.parallax.measure;

import dev.parallax.model.Annotation;
import dev.parallax.model.Segment;
import java.util.List;

/**
 * An article beside the annotations of its texts; public only because Spark's generated code has to see it.
 *
 * @param id article
 * @param headlines its title and its other titles, in order, those that have an annotation that can be used
 * @param body text
 * @param text annotation of the body
 * @param segments stretches of the body that are not the outlet's running text
 */
public record AnnotatedArticle(
        String id, List<Headline> headlines, String body, Annotation text, List<Segment> segments) {

    /**
     * A title.
     *
     * @param position 0 for the title, from 1 for the other titles in their order
     * @param title its text
     * @param annotation of the title
     */
    public record Headline(int position, String title, Annotation annotation) {}
}
