package dev.parallax.ingest;

import dev.parallax.codebook.Outlets;
import dev.parallax.codebook.Topic;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/**
 * Judges the records of a partition, with one {@link Interpreter} for all of them.
 *
 * @param topic null for no filter
 */
record Judge(Outlets outlets, Topic topic, IngestSettings settings) implements MapPartitionsFunction<Scanned, Outcome> {

    @Override
    public Iterator<Outcome> call(Iterator<Scanned> records) {
        Interpreter interpreter = new Interpreter(outlets, topic, settings);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false)
                .map(interpreter::outcome)
                .iterator();
    }
}
