package dev.parallax.measure.statement;

import java.util.BitSet;
import java.util.Set;

/**
 * Finds what acts of speech and attitudes are about, where no clause gives their words: objects of reporting verbs (X condemned the attack,
 * X called for a truce), infinitives of wishing (X wants to leave), and nouns of saying with what belongs to them (X's claim that it failed).
 *
 * @param tree the sentence
 */
record Topics(Tree tree) {

    private static final Set<String> PREPOSITIONS = Set.of(
            "for", "of", "on", "about", "against", "with", "to", "over", "as", "at", "in", "into", "from", "toward",
            "towards");
    private static final Set<String> NOUN_PREPOSITIONS =
            Set.of("for", "of", "on", "about", "against", "to", "over", "with", "toward", "towards");
    private static final Set<String> GERUNDS = Set.of("of", "for", "with", "on", "to");
    private static final Set<String> COMMON = Set.of("NN", "NNS");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    /** What the object of a verb or its infinitive names; null if there is neither, or nobody who speaks. */
    Report of(Cue cue, int source) {
        BitSet content = new BitSet();
        boolean infinitive = false;
        for (int dependent : tree.dependents(cue.verb())) {
            boolean wish = wish(cue, dependent);
            infinitive |= wish;
            if (wish || object(cue, dependent)) {
                content.or(tree.subtree(dependent));
            }
        }
        content.clear(cue.verb());
        return report(cue.verb(), cue.verbClass(), source, content, infinitive ? Rule.INFINITIVE : Rule.OBJECT);
    }

    /** What a noun of saying is about; null if it is none, nothing tells, or nobody speaks. */
    Report of(int noun) {
        boolean common = COMMON.contains(tree.token(noun).pos());
        String nounClass = common ? Lexicon.nounClass(tree.lemma(noun)) : null;
        if (nounClass == null) {
            return null;
        }
        BitSet content = new BitSet();
        for (int dependent : tree.dependents(noun)) {
            if (dependent > noun && belongs(dependent)) {
                content.or(tree.subtree(dependent));
            }
        }
        return report(noun, nounClass, source(noun), content, Rule.NOUN);
    }

    private Report report(int cue, String cueClass, int source, BitSet content, Rule rule) {
        if (source == Tree.NONE) {
            return null;
        }
        if (content.get(source)) {
            content.andNot(tree.subtree(source));
        }
        return content.isEmpty() ? null : new Report(tree, cue, cueClass, source, content, rule);
    }

    private boolean wish(Cue cue, int dependent) {
        return tree.relation(dependent).equals("xcomp")
                && tree.has(dependent, "mark", "to")
                && !cue.verbClass().equals("neutral");
    }

    private boolean object(Cue cue, int dependent) {
        if (cue.verbClass().equals("neutral") && !Lexicon.saysObject(cue.lemma())) {
            return false;
        }
        boolean after = dependent > cue.verb();
        return switch (tree.relation(dependent)) {
            case "obj", "nsubj:pass" -> true;
            case "xcomp" -> after;
            case "obl" -> after && opens(dependent, "case", PREPOSITIONS);
            case "advcl" -> after && opens(dependent, "mark", GERUNDS);
            default -> false;
        };
    }

    private boolean belongs(int dependent) {
        return switch (tree.relation(dependent)) {
            case "acl" -> tree.has(dependent, "mark", "to") || tree.has(dependent, "mark", "that");
            case "ccomp" -> true;
            case "nmod" -> opens(dependent, "case", NOUN_PREPOSITIONS);
            default -> false;
        };
    }

    /** Whether a phrase that is no date opens with one of these words. */
    private boolean opens(int head, String relation, Set<String> words) {
        return !TIMES.contains(tree.token(head).entity())
                && tree.dependents(head).stream()
                        .anyMatch(i -> tree.relation(i).equals(relation) && words.contains(tree.lower(i)));
    }

    /** Whose claim it is, a claim by whom, or who makes it. */
    private int source(int noun) {
        int owner = tree.dependent(noun, Set.of("nmod:poss"));
        if (owner != Tree.NONE) {
            return owner;
        }
        int governor = tree.governor(noun);
        boolean made = governor != Tree.NONE
                && Lexicon.makes(tree.lemma(governor))
                && tree.relation(noun).equals("obj");
        return tree.dependents(noun).stream()
                .filter(i -> tree.relation(i).equals("nmod") && tree.has(i, "case", "by"))
                .findFirst()
                .orElseGet(() -> made ? new Cue(tree, governor, Cue.OTHER).source() : Tree.NONE);
    }
}
