package dev.parallax.ingest.furniture;

import dev.parallax.model.Article;
import java.util.List;

/**
 * An article after its furniture was looked for.
 *
 * @param article without the furniture; as it was if it is refused
 * @param reason why it is refused, a reason of rejects; null if it is not
 * @param detail the same in words; null if it is not
 * @param pieces the furniture found in it, in text order
 * @param passages the sentences of its body that are long enough to be known again
 */
public record Treated(Article article, String reason, String detail, List<Piece> pieces, List<Passage> passages) {}
