package dev.parallax.compare;

import dev.parallax.LocalSpark;
import java.util.function.Supplier;

/** Runs Spark work with another number of shuffle partitions, all of them kept. */
final class LocalPartitions {

    private LocalPartitions() {}

    static <T> T with(int partitions, Supplier<T> work) {
        var settings = LocalSpark.session().conf();
        String before = settings.get("spark.sql.shuffle.partitions");
        settings.set("spark.sql.shuffle.partitions", partitions);
        settings.set("spark.sql.adaptive.enabled", false);
        try {
            return work.get();
        } finally {
            settings.set("spark.sql.shuffle.partitions", before);
            settings.unset("spark.sql.adaptive.enabled");
        }
    }
}
