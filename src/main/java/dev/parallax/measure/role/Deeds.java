package dev.parallax.measure.role;

import dev.parallax.measure.statement.Tree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Reads who does what to whom off the basic Universal Dependencies of a sentence.
 *
 * <ul>
 *   <li>active verb: {@code nsubj} does it, to {@code obj} and {@code iobj};
 *   <li>passive verb: it is done to {@code nsubj:pass}, by the {@code obl} with {@code by} that is no date;
 *   <li>a verb without a subject of its own takes one where the sentence shows it: in a coordination that of the first verb (struck and
 *       killed), as {@code xcomp} the object of the verb above, else its subject (urged Kyiv to sign; wants to sign), as participle the noun
 *       that it describes (a town struck by missiles), for which a relative pronoun stands, too;
 *   <li>what is coordinated with a participant, or in apposition to it, is a participant.
 * </ul>
 *
 * <p>A copula does nothing (is ready): its predicate is no verb.
 *
 * @param tree the sentence
 */
public record Deeds(Tree tree) {

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");
    private static final Set<String> TIME = Set.of("DATE", "TIME");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    /** All deeds of a sentence in text order; none if it was not parsed. */
    public static List<Deed> of(Tree tree) {
        Deeds deeds = new Deeds(tree);
        return IntStream.range(0, tree.size())
                .filter(deeds::isVerb)
                .mapToObj(deeds::deed)
                .toList();
    }

    private boolean isVerb(int at) {
        String relation = tree.relation(at);
        return tree.verb(at) && !relation.isEmpty() && !relation.startsWith("aux") && !relation.equals("cop");
    }

    private Deed deed(int verb) {
        boolean passive = passive(verb);
        Set<Integer> subjects = spread(subjects(verb));
        Set<Integer> others = spread(passive ? by(verb) : objects(verb));
        return new Deed(verb, passive, negated(verb), passive ? others : subjects, passive ? subjects : others);
    }

    private boolean negated(int verb) {
        return tree.dependents(verb).stream().anyMatch(child -> NEGATIONS.contains(tree.lemma(child)));
    }

    private boolean passive(int verb) {
        if (tree.dependents(verb).stream()
                .anyMatch(child -> tree.relation(child).endsWith(":pass"))) {
            return true;
        }
        boolean alone = tag(verb).equals("VBN")
                && ownSubjects(verb).isEmpty()
                && tree.dependent(verb, Set.of("aux")) == Tree.NONE;
        return alone && (is(verb, "acl") || is(verb, "conj") && passive(tree.governor(verb)));
    }

    private Set<Integer> subjects(int verb) {
        Set<Integer> own = ownSubjects(verb);
        if (!own.isEmpty()) {
            return own;
        }
        if (is(verb, "acl") && PARTICIPLES.contains(tag(verb))) {
            return Set.of(tree.governor(verb));
        }
        if (is(verb, "xcomp") && !objects(tree.governor(verb)).isEmpty()) {
            return objects(tree.governor(verb));
        }
        return is(verb, "xcomp") || is(verb, "conj") ? subjects(tree.governor(verb)) : Set.of();
    }

    private Set<Integer> ownSubjects(int verb) {
        return participants(verb, child -> is(child, "nsubj") || is(child, "nsubj:pass"));
    }

    private Set<Integer> objects(int verb) {
        return participants(verb, child -> is(child, "obj") || is(child, "iobj"));
    }

    private Set<Integer> by(int verb) {
        return participants(
                verb,
                child -> is(child, "obl")
                        && !TIME.contains(tree.token(child).entity())
                        && tree.has(child, "case", "by"));
    }

    private Set<Integer> participants(int verb, Predicate<Integer> which) {
        Set<Integer> found = new LinkedHashSet<>();
        tree.dependents(verb).stream()
                .filter(which)
                .forEach(child -> found.add(pronounOfRelativeClause(verb, child) ? tree.governor(verb) : child));
        return found;
    }

    private boolean pronounOfRelativeClause(int verb, int child) {
        return is(verb, "acl:relcl") && RELATIVE.contains(tree.lemma(child));
    }

    /** Participants with what is coordinated with them or in apposition to them. */
    private Set<Integer> spread(Set<Integer> participants) {
        Set<Integer> all = new LinkedHashSet<>(participants);
        for (int participant : participants) {
            tree.dependents(participant).stream()
                    .filter(child -> is(child, "conj") && !tree.verb(child) || is(child, "appos"))
                    .forEach(all::add);
        }
        return all;
    }

    private boolean is(int at, String relation) {
        return tree.relation(at).equals(relation);
    }

    private String tag(int at) {
        return tree.token(at).pos();
    }
}
