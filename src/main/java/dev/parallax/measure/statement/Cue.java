package dev.parallax.measure.statement;

import java.util.Set;

/**
 * A verb that may report what somebody says.
 *
 * @param tree the sentence
 * @param verb position of the verb
 * @param verbClass its class in the lexicon; {@code other} if it is not listed
 */
record Cue(Tree tree, int verb, String verbClass) {

    static final String OTHER = "other";

    private static final Set<String> SUBJECTS = Set.of("nsubj");
    private static final Set<String> PASSIVE = Set.of("nsubj:pass", "csubj:pass", "aux:pass");
    private static final Set<String> SHARED = Set.of("conj", "xcomp", "advcl", "dep");
    private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "obj", "parataxis");
    private static final int CHAIN = 6;

    /** The cue at a token; null if it is no reporting verb, or one that stands as an auxiliary, a preposition or before a noun. */
    static Cue at(Tree tree, int i) {
        String verbClass = tree.verb(i) && !tree.relation(i).equals("case") ? Lexicon.verbClass(tree.lemma(i)) : null;
        boolean other = tree.relation(i).startsWith("aux") || tree.relation(i).equals("amod");
        return verbClass == null || other ? null : new Cue(tree, i, verbClass);
    }

    Span span() {
        return tree.span(verb, verb + 1);
    }

    String lemma() {
        return tree.lemma(verb);
    }

    boolean passive() {
        return tree.dependent(verb, PASSIVE) != Tree.NONE;
    }

    /** Position of the head of the words for the speaker; {@link Tree#NONE} if there are none. */
    int source() {
        return passive() ? agent() : active(verb, CHAIN);
    }

    /** Whether the verb stands in a clause that describes a noun. */
    boolean relative() {
        return tree.relation(verb).startsWith("acl");
    }

    /** Whether the verb has an object or a clause of its own. */
    boolean hasContent() {
        return tree.dependent(verb, CONTENT) != Tree.NONE;
    }

    /** Whether the verb has a subject of its own. */
    boolean hasSubject() {
        return tree.dependent(verb, SUBJECTS) != Tree.NONE;
    }

    private int agent() {
        return tree.dependents(verb).stream()
                .filter(i -> tree.relation(i).startsWith("obl") && tree.has(i, "case", "by"))
                .findFirst()
                .orElse(Tree.NONE);
    }

    private int active(int from, int left) {
        int subject = tree.dependent(from, SUBJECTS);
        if (subject != Tree.NONE) {
            return subject;
        }
        int governor = tree.governor(from);
        if (governor != Tree.NONE && tree.relation(from).startsWith("acl")) {
            return adjunct(from) ? subjectAbove(governor) : governor;
        }
        boolean shares = left > 0 && governor != Tree.NONE && SHARED.contains(tree.relation(from));
        boolean clause = shares && (tree.verb(governor) || tree.dependent(governor, SUBJECTS) != Tree.NONE);
        int shared = clause ? active(governor, left - 1) : Tree.NONE;
        return shared == Tree.NONE ? beside() : shared;
    }

    /** The subject of the clause around a noun; the noun itself if there is none. */
    private int subjectAbove(int noun) {
        int clause = noun;
        while (clause != Tree.NONE && tree.dependent(clause, SUBJECTS) == Tree.NONE) {
            clause = tree.governor(clause);
        }
        return clause == Tree.NONE ? noun : tree.dependent(clause, SUBJECTS);
    }

    /** Whether a participle stands apart from the noun before it and so belongs to the subject: X met voters, saying that .... */
    private boolean adjunct(int participle) {
        return tree.token(participle).pos().equals("VBG")
                && participle > 0
                && tree.word(participle - 1).equals(",");
    }

    /** The name or pronoun right before or after the verb, where the parser missed that it is the subject. */
    private int beside() {
        if (verb + 1 < tree.size() && isPerson(verb + 1)) {
            return tree.mention(verb + 1) == null
                    ? verb + 1
                    : tree.mention(verb + 1).last() - 1;
        }
        return verb > 0 && isPerson(verb - 1) ? verb - 1 : Tree.NONE;
    }

    private boolean isPerson(int i) {
        return tree.token(i).entity().equals(Cast.PERSON) || Cast.pronoun(tree.lower(i));
    }
}
