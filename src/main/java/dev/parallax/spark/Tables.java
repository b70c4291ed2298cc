package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * The out folder: reads and writes published tables, each a folder of Parquet files (zstd).
 *
 * <p>A table is written under {@code _staging} and moved to its place when it is whole, so that a reader never meets half of one; a run that
 * dies leaves the table of the run before. Folders that begin with an underscore are ours, and Spark, DuckDB and pandas skip them.
 */
public final class Tables {

    private final SparkSession spark;
    private final Path out;
    private final FileSystem files;

    /**
     * @param out the out folder, on any Hadoop file system; made on the first write
     * @throws UncheckedIOException if the file system cannot be reached
     */
    public Tables(SparkSession spark, Path out) {
        this.spark = spark;
        try {
            this.files = out.getFileSystem(spark.sparkContext().hadoopConfiguration());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot reach the out folder " + out + ": " + e.getMessage(), e);
        }
        this.out = files.makeQualified(out);
    }

    /** The out folder, qualified. */
    public Path out() {
        return out;
    }

    /** The file system of the out folder. */
    public FileSystem files() {
        return files;
    }

    /** Folder of a table. */
    public Path path(Table<?> table) {
        return new Path(out, table.name());
    }

    /** Whether the table has been written. */
    public boolean exists(Table<?> table) {
        return unchecked(() -> {
            recover(table);
            return files.exists(path(table));
        });
    }

    /**
     * Reads a table that an earlier stage wrote.
     *
     * @throws IllegalStateException if it is not there, naming the stage that writes it
     */
    public <R extends Record> Dataset<R> read(Table<R> table) {
        if (!exists(table)) {
            throw new IllegalStateException("Cannot read table '" + table.name() + "': there is none in " + out
                    + ". It is written by '" + table.writtenBy() + "'; run that stage with the same --out first.");
        }
        return rows(
                table, spark.read().schema(table.schema()).parquet(path(table).toString()));
    }

    /** Published columns back to rows of the record. */
    public <R extends Record> Dataset<R> rows(Table<R> table, Dataset<Row> published) {
        return published.select(renamed(table, true)).as(Rows.of(table.rows()));
    }

    /**
     * Rows as published columns: the write contract. Drops strays, fails on columns that are missing, and on null where it must not be.
     */
    public <R extends Record> Dataset<Row> published(Table<R> table, Dataset<R> rows) {
        Dataset<Row> published = sure(table, rows).toDF().select(renamed(table, false));
        // Spark's check builds every nested row anew, value by value: only where it finds something to mend.
        return sameTypes(published.schema(), table.schema()) ? published : published.to(table.schema());
    }

    /** Whether names, types and what may be null agree, nested ones included; comments aside, which only the table's columns carry then. */
    private static boolean sameTypes(StructType rows, StructType published) {
        return rows.catalogString().equals(published.catalogString())
                && IntStream.range(0, rows.size())
                        .allMatch(i -> DataType.equalsStructurally(
                                rows.apply(i).dataType(), published.apply(i).dataType(), false));
    }

    /**
     * After a join Spark no longer knows that a column is never null. Where that is so, each row goes through its record once, which makes
     * sure: a null that should not be ends the job.
     */
    private static <R extends Record> Dataset<R> sure(Table<R> table, Dataset<R> rows) {
        Encoder<R> encoder = Rows.of(table.rows());
        boolean known = Arrays.stream(encoder.schema().fields())
                .allMatch(field ->
                        field.nullable() || !rows.schema().apply(field.name()).nullable());
        return known ? rows : rows.map((MapFunction<R, R>) row -> row, encoder);
    }

    /** Replaces a table as a whole. */
    public <R extends Record> void replace(Table<R> table, Dataset<R> rows) {
        Path staged = staging(table.name());
        write(published(table, rows), staged);
        unchecked(() -> {
            swap(staged, path(table));
            return null;
        });
    }

    /** Adds rows to a table, as one more file or more; what is there stays. */
    public <R extends Record> void append(Table<R> table, Dataset<R> rows) {
        published(table, rows)
                .write()
                .mode(SaveMode.Append)
                .option("compression", "zstd")
                .parquet(path(table).toString());
    }

    /**
     * Adds rows to a table, each task's file as soon as the task is done, so that a run that dies keeps what its finished tasks made. For rows
     * that stand alone: readers may meet some of them before others.
     */
    public <R extends Record> void appendByTask(Table<R> table, Dataset<R> rows) {
        published(table, rows)
                .write()
                .mode(SaveMode.Append)
                .option("compression", "zstd")
                // Version 2 of Hadoop's committer moves a task's file to its place when the task commits, not when the
                // job does.
                .option("mapreduce.fileoutputcommitter.algorithm.version", "2")
                .parquet(path(table).toString());
    }

    /** A new folder under {@code _staging} for work that is not published yet. */
    public Path staging(String name) {
        return new Path(out, "_staging/" + name + "-" + UUID.randomUUID());
    }

    /** Removes what runs that died left under {@code _staging}. Call only while holding the folder's lock. */
    public void sweep() {
        unchecked(() -> files.delete(new Path(out, "_staging"), true));
    }

    /** Writes Parquet as all tables are written. */
    public static void write(Dataset<Row> rows, Path path) {
        rows.write().option("compression", "zstd").parquet(path.toString());
    }

    private void swap(Path staged, Path place) throws IOException {
        Path old = trash(place);
        files.delete(old, true);
        files.mkdirs(old.getParent());
        if (files.exists(place)) {
            move(place, old);
        }
        move(staged, place);
        files.delete(old, true);
    }

    /** A run that died between the two renames of a swap left the old table in the trash: put it back. */
    private void recover(Table<?> table) throws IOException {
        Path old = trash(path(table));
        if (!files.exists(path(table)) && files.exists(old)) {
            move(old, path(table));
        }
    }

    private Path trash(Path place) {
        return new Path(out, "_trash/" + place.getName());
    }

    private void move(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("Cannot move " + from + " to " + to);
        }
    }

    private static Column[] renamed(Table<?> table, boolean toComponents) {
        return Arrays.stream(Rows.of(table.rows()).schema().fields())
                .map(field -> toComponents
                        ? col(Table.column(field.name())).as(field.name())
                        : col(field.name()).as(Table.column(field.name()), field.metadata()))
                .toArray(Column[]::new);
    }

    private <T> T unchecked(FileWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the out folder " + out + ": " + e.getMessage(), e);
        }
    }

    private interface FileWork<T> {
        T run() throws IOException;
    }
}
