package dev.parallax.measure.statement;

import java.util.BitSet;
import java.util.Set;

/**
 * The noun phrase that stands for a speaker, without what is loosely attached: relative clauses, appositions, second members.
 *
 * @param tree the sentence
 * @param head position of its head
 * @param span its words
 */
record NounPhrase(Tree tree, int head, Span span) {

    private static final Set<String> LOOSE =
            Set.of("acl:relcl", "acl", "appos", "parataxis", "dep", "conj", "cc", "advcl");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");

    static NounPhrase of(Tree tree, int head) {
        BitSet tokens = tree.subtree(head);
        for (int dependent : tree.dependents(head)) {
            boolean marker = tree.relation(dependent).equals("case");
            if (LOOSE.contains(tree.relation(dependent)) || marker && dependent < head) {
                tokens.andNot(tree.subtree(dependent));
            }
        }
        int first = tokens.previousClearBit(head) + 1;
        int last = tokens.nextClearBit(head);
        while (last > head + 1 && !tree.counts(last - 1)) {
            last--;
        }
        while (first < head && !tree.counts(first)) {
            first++;
        }
        return new NounPhrase(tree, head, tree.span(first, last));
    }

    /** Lemma of the head. */
    String noun() {
        return tree.lemma(head);
    }

    /** The words as printed, without "the". */
    String words() {
        int first = 0;
        while (tree.token(first).begin() < span.begin()) {
            first++;
        }
        int last = first;
        while (last < tree.size() && tree.token(last).end() <= span.end()) {
            last++;
        }
        boolean article = last - first > 1 && tree.lower(first).equals("the");
        return tree.text(article ? first + 1 : first, last);
    }

    /** Whether it means somebody known: the minister, their minister. */
    boolean definite() {
        int determiner = tree.dependent(head, Set.of("det", "nmod:poss"));
        return determiner == Tree.NONE || !INDEFINITE.contains(tree.lower(determiner));
    }

    /** The words up to the head (Moscow's envoy) or to what stands after "of": there a state or body is named for which somebody speaks. */
    Span represented() {
        int last = tree.dependents(head).stream()
                .filter(i -> tree.relation(i).equals("nmod") && tree.has(i, "case", "of"))
                .reduce(head, Math::max);
        return new Span(
                span.begin(),
                Math.max(tree.token(head).end(), Math.min(tree.token(last).end(), span.end())));
    }
}
