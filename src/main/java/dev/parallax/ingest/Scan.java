package dev.parallax.ingest;

import dev.parallax.ingest.clean.DateOrder;
import dev.parallax.ingest.clean.Dates;
import dev.parallax.ingest.source.FoundFile;
import dev.parallax.ingest.source.RawRecord;
import dev.parallax.ingest.source.RecordIterator;
import dev.parallax.model.Reject;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads one file in a task: its records one by one, then the row of the file itself. A file whose dates could be read as day/month or as
 * month/day is read once before, so that its other dates decide.
 */
final class Scan implements FlatMapFunction<FoundFile, Scanned> {

    private static final long serialVersionUID = 1;

    private final Broadcast<SerializableConfiguration> configuration;
    private final Map<String, String> fields;

    Scan(Broadcast<SerializableConfiguration> configuration, Map<String, String> fields) {
        this.configuration = configuration;
        this.fields = fields;
    }

    @Override
    public Iterator<Scanned> call(FoundFile file) {
        RecordIterator records = open(file);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) ended -> records.close());
        FieldNames names = new FieldNames(fields);
        return new FileRows(file.source(), records, names, () -> dates(file, names));
    }

    private RecordIterator open(FoundFile file) {
        return new RecordIterator(file, configuration.value().value());
    }

    /** Reads a file to its end for the order of day and month in its dates. */
    private DateOrder dates(FoundFile file, FieldNames names) {
        Map<DateOrder, Long> shown = new EnumMap<>(DateOrder.class);
        try (RecordIterator records = open(file)) {
            while (records.hasNext()) {
                RawRecord raw = records.next();
                DateOrder order = raw.fields() == null
                        ? null
                        : Dates.shownBy(names.pick(raw.fields()).published());
                if (order != null) {
                    shown.merge(order, 1L, Long::sum);
                }
            }
        }
        return DateOrder.of(shown.getOrDefault(DateOrder.MONTH_FIRST, 0L), shown.getOrDefault(DateOrder.DAY_FIRST, 0L));
    }

    private static final class FileRows implements Iterator<Scanned> {

        private final String source;
        private final RecordIterator records;
        private final FieldNames names;
        private final Supplier<DateOrder> wholeFile;
        private DateOrder dates;
        private boolean ended;

        /** @param wholeFile gives the order of its dates; asked once, and only if a date could be read in either */
        FileRows(String source, RecordIterator records, FieldNames names, Supplier<DateOrder> wholeFile) {
            this.source = source;
            this.records = records;
            this.names = names;
            this.wholeFile = wholeFile;
        }

        @Override
        public boolean hasNext() {
            return !ended;
        }

        @Override
        public Scanned next() {
            if (ended) {
                throw new NoSuchElementException();
            }
            if (records.hasNext()) {
                return scanned(records.next());
            }
            ended = true;
            Scanned file = new Scanned(source, 0, null, null, records.input(), DateOrder.UNKNOWN);
            records.close();
            return file;
        }

        private Scanned scanned(RawRecord raw) {
            if (raw.fields() != null) {
                RawArticle article = names.pick(raw.fields());
                return new Scanned(source, raw.line(), article, null, null, dates(article.published()));
            }
            Reject refused =
                    new Reject(source, raw.line(), raw.reason(), raw.detail(), null, null, Excerpt.of(raw.excerpt()));
            return new Scanned(source, raw.line(), null, refused, null, DateOrder.UNKNOWN);
        }

        private DateOrder dates(String published) {
            if (dates == null && Dates.shownBy(published) == DateOrder.UNKNOWN) {
                dates = wholeFile.get();
            }
            return dates == null ? DateOrder.UNKNOWN : dates;
        }
    }
}
