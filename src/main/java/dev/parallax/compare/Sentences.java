package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.compare.repetition.Repetitions;
import dev.parallax.spark.Rows;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * The sentences behind what an article adds to a cell. Each has a share of it: its weight by the weight of all of them.
 *
 * @param count how many there are, at least one
 * @param single largest share of a sentence that stands nowhere else; 0 if there is none
 * @param repeated those that stand somewhere else as well
 */
public record Sentences(int count, double single, List<Repeated> repeated) {

    /**
     * A sentence that stands somewhere else as well.
     *
     * @param sentence hash of its text
     * @param share of the article's part
     */
    public record Repeated(long sentence, double share) {}

    /**
     * The column of these; null without excerpts.
     *
     * @param excerpts of an observation
     * @param repetitions of its article; null if it has none
     */
    static Column of(Column excerpts, Column repetitions) {
        Column known = coalesce(repetitions, array());
        Column total = aggregate(excerpts, lit(0.0), (sum, excerpt) -> sum.plus(weight(excerpt)));
        Column placed = transform(
                excerpts,
                excerpt -> struct(
                        weight(excerpt).divide(total).as("share"),
                        filter(known, repetition -> repetition.getField("place").equalTo(Repetitions.place(excerpt)))
                                .as("found")));
        Column single = array_max(transform(
                filter(placed, sentence -> size(sentence.getField("found")).equalTo(0)),
                sentence -> sentence.getField("share")));
        Column repeated = transform(
                filter(placed, sentence -> size(sentence.getField("found")).gt(0)),
                sentence -> struct(
                        sentence.getField("found")
                                .getItem(0)
                                .getField("sentence")
                                .as("sentence"),
                        sentence.getField("share").as("share")));
        return when(
                size(excerpts).gt(0),
                struct(size(excerpts).as("count"), coalesce(single, lit(0.0)).as("single"), repeated.as("repeated")));
    }

    /** The column where they are not known. */
    static Column unknown() {
        return lit(null).cast(Rows.of(Sentences.class).schema());
    }

    private static Column weight(Column excerpt) {
        return abs(excerpt.getField("weight"));
    }
}
