package dev.parallax.measure.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds reported clauses in the dependencies of a sentence: complements of reporting verbs, with or without "that"; reporting clauses set into
 * or after the reported one; "according to".
 *
 * @param tree the sentence
 * @param quoted code points inside quotation marks, where no cue is looked for
 */
record Reports(Tree tree, BitSet quoted) {

    private static final Set<String> CLAUSES =
            Set.of("root", "ccomp", "conj", "parataxis", "advcl", "acl:relcl", "dep");
    private static final Set<String> SIDES = Set.of("parataxis", "dep");
    private static final Set<String> INFINITIVE =
            Set.of("force", "commitment", "denial", "doubt", "concession", "blame");
    private static final Set<String> INSERTED = Set.of("neutral", "doubt", "concession", "belief", "force", "evidence");
    private static final Set<String> AUTHOR = Set.of("i", "we", "you");

    /** In text order of their cues. */
    List<Report> find() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (!quoted.get(tree.token(i).begin())) {
                Report report = tree.lower(i).equals("according") ? according(i) : reported(Cue.at(tree, i));
                if (report == null) {
                    report = new Topics(tree).of(i);
                }
                if (report != null && !report.spans().isEmpty()) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private Report reported(Cue cue) {
        if (cue == null) {
            return null;
        }
        int source = cue.source();
        if (source != Tree.NONE && AUTHOR.contains(tree.lower(source))) {
            return null;
        }
        BitSet content = complement(cue);
        Rule rule = Rule.COMPLEMENT;
        if (content.isEmpty() && cue.hasSubject() && INSERTED.contains(cue.verbClass())) {
            content = around(cue);
            rule = Rule.INSERTED;
        }
        if (source != Tree.NONE) {
            content.andNot(content.get(source) ? tree.subtree(source) : new BitSet());
        }
        content.clear(cue.verb());
        return content.isEmpty()
                ? new Topics(tree).of(cue, source)
                : new Report(tree, cue.verb(), cue.verbClass(), source, content, cue.passive() ? Rule.PASSIVE : rule);
    }

    private BitSet complement(Cue cue) {
        BitSet content = new BitSet();
        for (int dependent : tree.dependents(cue.verb())) {
            int subject = swallowed(cue, dependent);
            if (subject != Tree.NONE) {
                content.or(tree.subtree(subject));
            }
            if (subject != Tree.NONE || isComplement(cue, dependent)) {
                content.or(tree.subtree(dependent));
            }
        }
        return content;
    }

    private boolean isComplement(Cue cue, int dependent) {
        return switch (tree.relation(dependent)) {
            case "ccomp" -> true;
            case "xcomp" -> tree.has(dependent, "mark", "to") && takesInfinitive(cue);
            case "parataxis", "dep" -> dependent > cue.verb() && clause(dependent) && Cue.at(tree, dependent) == null;
            default -> false;
        };
    }

    /** The subject of a clause that the parser took for an object: X said talks failed. */
    private int swallowed(Cue cue, int clause) {
        int object = tree.dependent(cue.verb(), Set.of("obj"));
        boolean finite =
                Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.token(clause).pos());
        return finite && tree.relation(clause).equals("dep") && cue.verb() < object && object < clause
                ? object
                : Tree.NONE;
    }

    /** Threatened to leave, asked them to leave; but "continued to rain" reports nothing. */
    private boolean takesInfinitive(Cue cue) {
        return INFINITIVE.contains(cue.verbClass())
                || tree.dependent(cue.verb(), Set.of("obj", "iobj")) != Tree.NONE
                || cue.passive();
    }

    private boolean clause(int head) {
        return tree.dependent(head, Set.of("nsubj", "nsubj:pass")) != Tree.NONE;
    }

    /** The clause that the reporting clause is set into. */
    private BitSet around(Cue cue) {
        int governor = tree.governor(cue.verb());
        String relation = tree.relation(cue.verb());
        boolean inserted = SIDES.contains(relation) && !tree.has(cue.verb(), "mark", "that")
                || relation.equals("ccomp") && afterComma(cue.verb());
        if (governor == Tree.NONE || !inserted || governor > cue.verb() && !relation.equals("parataxis")) {
            return new BitSet();
        }
        BitSet content = tree.subtree(governor);
        content.andNot(tree.subtree(cue.verb()));
        return content;
    }

    private boolean afterComma(int verb) {
        int first = tree.subtree(verb).nextSetBit(0);
        return first > 0 && !tree.counts(first - 1) && tree.governor(verb) < first;
    }

    /** According to plan: how, not who says so. */
    private boolean manner(int noun) {
        return Lexicon.manner(tree.lower(noun))
                && tree.dependents(noun).stream().allMatch(i -> tree.relation(i).equals("case"));
    }

    private Report according(int i) {
        int source = tree.governor(i);
        boolean to = i + 1 < tree.size() && tree.lower(i + 1).equals("to");
        if (!to || source == Tree.NONE || !tree.relation(i).equals("case") || manner(source)) {
            return null;
        }
        int clause = tree.governor(source);
        while (clause != Tree.NONE && !CLAUSES.contains(tree.relation(clause))) {
            clause = tree.governor(clause);
        }
        if (clause == Tree.NONE) {
            return null;
        }
        BitSet content = tree.subtree(clause);
        content.andNot(tree.subtree(source));
        return new Report(tree, i, "neutral", source, content, Rule.ACCORDING);
    }
}
