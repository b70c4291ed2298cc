package dev.parallax.measure.target;

import dev.parallax.measure.role.Deed;
import dev.parallax.measure.role.Deeds;
import dev.parallax.measure.statement.Tree;
import java.util.BitSet;
import java.util.Set;

/**
 * Who harms whom in a sentence, by force, by deceit or by words that wound. Verbs of criticism (accuse, condemn) are left out: whom they are about is
 * disliked, a victim is not. The verbs were listed for this project, by the question "does 'A [verb] B' make A a culprit and B a victim?".
 *
 * @param suffered positions of verbs of harm that the target suffers
 * @param done positions of verbs of harm that the target does
 */
record Harm(BitSet suffered, BitSet done) {

    private static final Set<String> VERBS = Set.of(
            "murder",
            "kill",
            "attack",
            "assault",
            "rob",
            "beat",
            "torture",
            "poison",
            "kidnap",
            "abduct",
            "rape",
            "stab",
            "shoot",
            "bomb",
            "bombard",
            "shell",
            "strangle",
            "injure",
            "wound",
            "harm",
            "hurt",
            "abuse",
            "harass",
            "bully",
            "threaten",
            "intimidate",
            "humiliate",
            "insult",
            "slander",
            "defame",
            "mock",
            "taunt",
            "deceive",
            "cheat",
            "betray",
            "swindle",
            "defraud",
            "mislead",
            "trick",
            "exploit",
            "oppress",
            "persecute",
            "enslave",
            "terrorize",
            "stalk",
            "molest",
            "mistreat",
            "extort",
            "blackmail",
            "massacre",
            "slaughter",
            "invade",
            "maim",
            "mug",
            "ambush",
            "gas",
            "starve",
            "evict",
            "silence");
    /** Verbs whose victim stands behind a preposition: lied to, stole from, fired at. */
    private static final Set<String> INDIRECT = Set.of("lie", "steal", "fire", "shoot", "spit", "spy");

    private static final Set<String> PREPOSITIONS = Set.of("to", "from", "at", "on");

    static Harm of(Target target) {
        Tree tree = target.tree();
        BitSet suffered = new BitSet();
        BitSet done = new BitSet();
        for (Deed deed : Deeds.of(tree)) {
            String verb = tree.lemma(deed.verb());
            boolean indirect = INDIRECT.contains(verb);
            if (!deed.negated() && (indirect || VERBS.contains(verb))) {
                boolean victim = indirect && behind(target, deed.verb())
                        || VERBS.contains(verb) && deed.patients().stream().anyMatch(target::holds);
                suffered.set(deed.verb(), victim);
                done.set(deed.verb(), deed.agents().stream().anyMatch(target::holds));
            }
        }
        return new Harm(suffered, done);
    }

    private static boolean behind(Target target, int verb) {
        Tree tree = target.tree();
        return tree.dependents(verb).stream()
                .anyMatch(child -> target.holds(child)
                        && PREPOSITIONS.stream().anyMatch(preposition -> tree.has(child, "case", preposition)));
    }
}
