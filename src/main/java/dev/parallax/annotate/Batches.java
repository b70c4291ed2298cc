package dev.parallax.annotate;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * How texts are dealt out to batches, each the work of one task and one file: first the longest texts, which hold three quarters of all characters,
 * to large batches, then the others to small ones, so that no core waits long for the last batch of another. Batches of one kind cost
 * about the same. A file costs some hundredths of a second whatever is in it, so there are no more than that takes.
 *
 * @param large how many large batches there are; they come first
 * @param small how many small ones
 * @param share characters that the texts of the large batches hold, about
 */
record Batches(int large, int small, double share) {

    /** Batches of either kind for each core, at least. */
    private static final int PER_CORE = 3;

    /** Characters of a batch, at most: some ten seconds of work for one core, which is what a run that dies loses. */
    private static final double LARGEST = 600_000;

    /** The share of all characters that is dealt out to large batches. */
    private static final double LARGE = 0.75;

    private static final int MOST = 50_000;

    /** Batches of texts that hold so many characters, for so many cores. */
    static Batches of(long characters, int cores) {
        double share = LARGE * characters;
        return new Batches(count(share, cores), count(characters - share, cores), share);
    }

    private static int count(double characters, int cores) {
        return (int) Math.min(MOST, Math.max((double) PER_CORE * cores, Math.ceil(characters / LARGEST)));
    }

    /** How many batches there are. */
    int count() {
        return large + small;
    }

    /** A text's batch, from 0: the longest first, back and forth like cards, of equal ones the first by its key. */
    Column batch(Column cost, Column key) {
        WindowSpec longestFirst = Window.orderBy(cost.desc(), key);
        Column rank = row_number().over(longestFirst).minus(1);
        Column before = sum(cost)
                .over(longestFirst.rowsBetween(Window.unboundedPreceding(), Window.currentRow()))
                .minus(cost);
        return when(before.lt(share), dealt(rank, large))
                .otherwise(dealt(rank, small).plus(large));
    }

    private static Column dealt(Column rank, int batches) {
        Column place = pmod(rank, lit(batches)).cast("int");
        Column forth = pmod(rank.divide(batches).cast("long"), lit(2)).equalTo(0);
        return when(forth, place).otherwise(lit(batches - 1).minus(place));
    }
}
