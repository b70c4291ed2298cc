package dev.parallax.measure;

import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import java.util.ArrayList;
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
 */
final class Deeds {

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");
    private static final Set<String> TIME = Set.of("DATE", "TIME");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    private final List<Token> tokens;
    private final List<List<Integer>> children = new ArrayList<>();

    private Deeds(List<Token> tokens) {
        this.tokens = tokens;
        tokens.forEach(token -> children.add(new ArrayList<>()));
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).head() > 0) {
                children.get(tokens.get(at).head() - 1).add(at);
            }
        }
    }

    /** All deeds of a sentence in text order; none if it was not parsed. */
    static List<Deed> of(Sentence sentence) {
        Deeds deeds = new Deeds(sentence.tokens());
        return IntStream.range(0, sentence.tokens().size())
                .filter(deeds::isVerb)
                .mapToObj(deeds::deed)
                .toList();
    }

    private boolean isVerb(int at) {
        String relation = tokens.get(at).relation();
        return verbal(at) && relation != null && !relation.startsWith("aux") && !relation.equals("cop");
    }

    private boolean verbal(int at) {
        return tokens.get(at).pos().startsWith("VB");
    }

    private Deed deed(int verb) {
        boolean passive = passive(verb);
        Set<Integer> subjects = spread(subjects(verb));
        Set<Integer> others = spread(passive ? by(verb) : objects(verb));
        return new Deed(verb, passive, negated(verb), passive ? others : subjects, passive ? subjects : others);
    }

    private boolean negated(int verb) {
        return children.get(verb).stream()
                .anyMatch(child -> NEGATIONS.contains(tokens.get(child).lemma()));
    }

    private boolean passive(int verb) {
        if (children.get(verb).stream().anyMatch(child -> relation(child).endsWith(":pass"))) {
            return true;
        }
        boolean alone =
                tokens.get(verb).pos().equals("VBN") && ownSubjects(verb).isEmpty() && none(verb, "aux");
        return alone && (is(verb, "acl") || is(verb, "conj") && passive(head(verb)));
    }

    private Set<Integer> subjects(int verb) {
        Set<Integer> own = ownSubjects(verb);
        if (!own.isEmpty()) {
            return own;
        }
        if (is(verb, "acl") && Set.of("VBN", "VBG").contains(tokens.get(verb).pos())) {
            return Set.of(head(verb));
        }
        if (is(verb, "xcomp") && !objects(head(verb)).isEmpty()) {
            return objects(head(verb));
        }
        return is(verb, "xcomp") || is(verb, "conj") ? subjects(head(verb)) : Set.of();
    }

    private Set<Integer> ownSubjects(int verb) {
        return participants(verb, child -> is(child, "nsubj") || relation(child).equals("nsubj:pass"));
    }

    private Set<Integer> objects(int verb) {
        return participants(verb, child -> is(child, "obj") || is(child, "iobj"));
    }

    private Set<Integer> by(int verb) {
        return participants(
                verb,
                child -> is(child, "obl")
                        && !TIME.contains(tokens.get(child).entity())
                        && children.get(child).stream()
                                .anyMatch(marker -> is(marker, "case")
                                        && tokens.get(marker).lemma().equals("by")));
    }

    private Set<Integer> participants(int verb, Predicate<Integer> which) {
        Set<Integer> found = new LinkedHashSet<>();
        children.get(verb).stream()
                .filter(which)
                .forEach(child -> found.add(pronounOfRelativeClause(verb, child) ? head(verb) : child));
        return found;
    }

    private boolean pronounOfRelativeClause(int verb, int child) {
        return is(verb, "acl:relcl") && RELATIVE.contains(tokens.get(child).lemma());
    }

    /** Participants with what is coordinated with them or in apposition to them. */
    private Set<Integer> spread(Set<Integer> participants) {
        Set<Integer> all = new LinkedHashSet<>(participants);
        for (int participant : participants) {
            children.get(participant).stream()
                    .filter(child -> is(child, "conj") && !verbal(child) || is(child, "appos"))
                    .forEach(all::add);
        }
        return all;
    }

    private boolean none(int verb, String relation) {
        return children.get(verb).stream().noneMatch(child -> is(child, relation));
    }

    private boolean is(int at, String relation) {
        return relation.equals(relation(at));
    }

    private String relation(int at) {
        return tokens.get(at).relation();
    }

    /** Position of the governor; callers know that there is one. */
    private int head(int at) {
        return tokens.get(at).head() - 1;
    }
}
