package dev.parallax.ingest;

import dev.parallax.ingest.source.FoundFile;
import dev.parallax.ingest.source.RawRecord;
import dev.parallax.ingest.source.RecordIterator;
import dev.parallax.model.Reject;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Reads one file in a task: its records one by one, then the row of the file itself. */
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
        RecordIterator records = new RecordIterator(file, configuration.value().value());
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) ended -> records.close());
        return new FileRows(file.source(), records, new FieldNames(fields));
    }

    private static final class FileRows implements Iterator<Scanned> {

        private final String source;
        private final RecordIterator records;
        private final FieldNames names;
        private boolean ended;

        FileRows(String source, RecordIterator records, FieldNames names) {
            this.source = source;
            this.records = records;
            this.names = names;
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
            Scanned file = new Scanned(source, 0, null, null, records.input());
            records.close();
            return file;
        }

        private Scanned scanned(RawRecord raw) {
            if (raw.fields() != null) {
                return new Scanned(source, raw.line(), names.pick(raw.fields()), null, null);
            }
            Reject refused =
                    new Reject(source, raw.line(), raw.reason(), raw.detail(), null, null, Excerpt.of(raw.excerpt()));
            return new Scanned(source, raw.line(), null, refused, null);
        }
    }
}
