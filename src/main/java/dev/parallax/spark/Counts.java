package dev.parallax.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;

/** Counts and sums of the rows that pass a place in a query, taken while it runs, so that they need no query of their own. */
public final class Counts {

    private final Observation observation = new Observation();

    /**
     * The same rows, counted. A set of counts is of one place in one query.
     *
     * @param first aggregate that gives a bigint, with a name
     * @param more further ones
     */
    public <T> Dataset<T> of(Dataset<T> rows, Column first, Column... more) {
        return rows.observe(observation, first, more);
    }

    /**
     * A count, once the query has run; waits until then.
     *
     * @param name of the aggregate
     * @return 0 if it is null, as a sum of no rows is
     * @throws IllegalStateException if the thread is interrupted meanwhile
     */
    public long get(String name) {
        try {
            Object count = observation.getAsJava().get(name);
            return count == null ? 0 : (long) count;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a query", e);
        }
    }
}
