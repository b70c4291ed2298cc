package dev.parallax.ingest.source;

import java.io.IOException;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;

/**
 * Parquet, one record a row. Read in the task like every other format rather than by Spark's source, so that each file may have its own
 * schema and a broken one costs its own rows only.
 */
final class ParquetArticleReader implements ArticleReader {

    @Override
    public Records open(SourceFile file) throws IOException {
        ParquetReader<Group> rows = new Rows(HadoopInputFile.fromPath(file.path(), file.configuration())).build();
        return new Records() {
            private long row;

            @Override
            public RawRecord next() throws IOException {
                try {
                    Group group = rows.read();
                    if (group != null) {
                        row++;
                        return RawRecord.of(row, ParquetFields.of(group));
                    }
                } catch (IOException | RuntimeException e) {
                    rows.close();
                    throw e;
                }
                rows.close();
                return null;
            }
        };
    }

    private static final class Rows extends ParquetReader.Builder<Group> {

        Rows(InputFile file) {
            super(file);
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
