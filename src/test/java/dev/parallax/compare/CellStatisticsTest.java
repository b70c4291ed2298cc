package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Framing;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Compare cannot be made to show: two cells that happen to share a hash. */
class CellStatisticsTest {

    private static final Cell ONE = new Cell(Corpus.SHARE.measure(), "one", "all", "whole", null);
    private static final Cell OTHER = new Cell(Corpus.SHARE.measure(), "other", "all", "whole", null);

    private final CellStatistics statistics = new CellStatistics(
            CompareSettings.DEFAULT,
            Map.of(Corpus.SHARE.measure(), Rule.of(Corpus.SHARE)),
            new Reference(CompareSettings.OTHERS, Map.of()),
            Overlaps.UNKNOWN);

    @Test
    void cellsOfOneHashAreKeptApart() {
        List<Contribution> mixed = new ArrayList<>();
        for (int cluster = 0; cluster < 30; cluster++) {
            mixed.add(article(ONE, cluster));
            mixed.add(article(OTHER, cluster));
        }

        List<Framing> together = rows(mixed.stream());

        assertThat(together)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ONE, OTHER)
                        .flatMap(cell -> rows(
                                mixed.stream().filter(article -> article.cell().equals(cell)))
                                .stream())
                        .toList())
                .anySatisfy(row -> assertThat(row.p()).isNotNull());
        assertThat(together.stream().map(Framing::grouping).distinct()).containsExactlyInAnyOrder("outlet", "country");
    }

    private List<Framing> rows(Stream<Contribution> articles) {
        List<Framing> rows = new ArrayList<>();
        Iterator<Framing> all = statistics.call(0L, articles.iterator());
        all.forEachRemaining(rows::add);
        return rows;
    }

    /** Outlets and countries that differ, and subjects that do. */
    private static Contribution article(Cell cell, int cluster) {
        boolean first = cluster % 2 == 0;
        double value = (cluster * (first ? 7 : 5)) % (cell == ONE ? 3 : 4) == 0 ? 1 : 0;
        return new Contribution(
                cell,
                first ? "first" : "second",
                Map.of("country", first ? "here" : "there"),
                cluster,
                true,
                true,
                null,
                null,
                null,
                value,
                1);
    }
}
