package dev.parallax.ingest;

import dev.parallax.model.Article;
import dev.parallax.model.Furniture;
import dev.parallax.model.Input;
import dev.parallax.model.Reject;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What reading a set of paths gave. For every file: records read = articles + rejects.
 *
 * @param articles accepted articles, without their reuse, which a later step finds
 * @param rejects refused records
 * @param inputs one row per file
 * @param furniture page furniture that was found in the articles
 * @param passages rows (id, passages, segments): the sentences of each article that could be background
 */
public record Ingested(
        Dataset<Article> articles,
        Dataset<Reject> rejects,
        Dataset<Input> inputs,
        Dataset<Furniture> furniture,
        Dataset<Row> passages) {}
