package dev.parallax.compare;

import dev.parallax.compare.Vocabulary.Total;
import dev.parallax.model.Term;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * A candidate in, one row per outlet out: the outlet against all others together.
 *
 * <p>An outlet that does not use the term has a row where three articles of it or more would, if all outlets used it alike: below that,
 * silence says nothing, and the table would grow with outlets times terms. An outlet whose name the term holds is neither compared nor among
 * the others.
 */
final class TermContrasts implements FlatMapFunction<Candidate, Term> {

    private static final double TELLING_SILENCE = 3;

    private final Vocabulary vocabulary;
    private final double level;

    TermContrasts(Vocabulary vocabulary, double level) {
        this.vocabulary = vocabulary;
        this.level = level;
    }

    @Override
    public Iterator<Term> call(Candidate candidate) {
        Vocabulary free = vocabulary.without(outlet -> OwnName.isHeld(candidate.term(), outlet));
        Map<String, TermShare> shares = new TreeMap<>();
        free.outlets().keySet().forEach(outlet -> shares.put(outlet, new TermShare(outlet, 0, 0, List.of())));
        candidate.shares().forEach(share -> shares.put(share.outlet(), share));
        Total used = candidate.shares().stream()
                .map(share -> new Total(share.articles(), share.uses()))
                .reduce(new Total(0, 0), Total::plus);
        ConservativeRatio ratio = new ConservativeRatio(level, vocabulary.candidates());
        return shares.values().stream()
                .filter(share -> free.all().articles() > total(share).articles())
                .filter(share -> share.articles() > 0 || expected(share, used, free.all()) >= TELLING_SILENCE)
                .map(share -> row(candidate, share, used, free, ratio))
                .iterator();
    }

    private double expected(TermShare share, Total used, Total all) {
        return (double) used.articles() * total(share).articles() / all.articles();
    }

    private Total total(TermShare share) {
        return vocabulary.outlets().get(share.outlet());
    }

    private Term row(Candidate candidate, TermShare share, Total used, Vocabulary free, ConservativeRatio ratio) {
        Total all = free.all();
        Total own = total(share);
        Total others = all.minus(own);
        Total elsewhere = used.minus(new Total(share.articles(), share.uses()));
        double outlets = free.outlets().size();
        double prior = used.uses() / outlets;
        LogOdds odds =
                LogOdds.of(share.uses(), own.uses(), elsewhere.uses(), others.uses(), prior, all.uses() / outlets);
        return new Term(
                share.outlet(),
                candidate.term(),
                candidate.n(),
                share.uses(),
                share.articles(),
                elsewhere.uses(),
                elsewhere.articles(),
                own.uses(),
                own.articles(),
                others.uses(),
                others.articles(),
                ratio.of(share.articles(), own.articles(), elsewhere.articles(), others.articles()),
                odds.delta(),
                odds.variance(),
                odds.z(),
                prior,
                share.contexts());
    }
}
