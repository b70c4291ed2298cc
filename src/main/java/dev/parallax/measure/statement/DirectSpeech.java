package dev.parallax.measure.statement;

import dev.parallax.measure.statement.Tokens.Place;
import dev.parallax.model.Mention;
import dev.parallax.model.Quote;
import java.util.BitSet;
import java.util.List;

/**
 * Finds who speaks in a direct quotation, by rules from the most certain to the least.
 *
 * @param tokens of the text
 * @param quoted code points inside quotation marks
 * @param speakers says who is meant
 */
record DirectSpeech(Tokens tokens, BitSet quoted, Speakers speakers) {

    private static final int UTTERANCE = 5;

    /**
     * The statement that a quotation makes; null if it is no utterance (scare quotes, titles).
     *
     * @param reports reported clauses of the text, of which some hold quotations
     * @param previous the statement before; null if none
     */
    Attribution attribute(Quote quote, List<Report> reports, Attribution previous) {
        Surroundings around = Surroundings.of(quote, tokens, quoted);
        if (around.words() == 0) {
            return null;
        }
        boolean utterance = around.standsAlone() || around.words() >= UTTERANCE && !around.looksLikeTitle();
        Attribution found = utterance ? besides(quote, around) : null;
        if (found == null) {
            found = complement(quote, reports);
        }
        if (found == null && utterance) {
            found = away(quote, around, previous);
        }
        return found;
    }

    private Attribution besides(Quote quote, Surroundings around) {
        Cue before = around.cueBefore();
        Cue after = around.cueAfter();
        boolean turnsBack = around.endsAsUtterance() && !around.follows(",") && !around.follows(":");
        if (after != null && (before == null || turnsBack)) {
            return by(quote, after, around.after());
        }
        if (before != null) {
            return by(quote, before, around.before());
        }
        Attribution according = according(quote, around);
        return according != null ? according : label(quote, around);
    }

    private Attribution complement(Quote quote, List<Report> reports) {
        Span span = new Span(quote.begin(), quote.end());
        for (Report report : reports) {
            boolean holds = report.rule().wording() && report.spans().stream().anyMatch(span::overlaps);
            if (holds && !report.hasWordsOutside(quoted, 1)) {
                Speaker speaker = speakers.of(report.tree(), report.source());
                return direct(quote, report.cueSpan(), report.cueLemma(), report.verbClass(), speaker, Rule.COMPLEMENT);
            }
        }
        return null;
    }

    private Attribution according(Quote quote, Surroundings around) {
        for (List<Place> side : List.of(around.after(), around.before())) {
            for (Place place : side) {
                Tree tree = place.tree();
                if (tree.lower(place.position()).equals("according") && tree.governor(place.position()) != Tree.NONE) {
                    Speaker speaker = speakers.of(tree, tree.governor(place.position()));
                    Span cue = tree.span(place.position(), place.position() + 1);
                    return direct(quote, cue, "accord", "neutral", speaker, Rule.ACCORDING);
                }
            }
        }
        return null;
    }

    /** X: "..." */
    private Attribution label(Quote quote, Surroundings around) {
        int size = around.before().size();
        if (size < 2 || size > Surroundings.NEAR || !around.follows(":")) {
            return null;
        }
        Place name = around.before().get(size - 2);
        Mention mention = name.tree().mention(name.position());
        return mention == null
                ? null
                : direct(quote, null, null, null, speakers.of(name.tree(), name.position()), Rule.LABEL);
    }

    private Attribution away(Quote quote, Surroundings around, Attribution previous) {
        Cue other = around.otherVerb();
        if (other != null) {
            return by(quote, other, Rule.OTHER_VERB);
        }
        boolean alone = around.before().stream().noneMatch(Place::counts);
        Attribution introduced = alone ? introduced(quote) : null;
        if (introduced != null) {
            return introduced;
        }
        return continued(quote, alone, previous);
    }

    /** The sentence before ends in a colon; its main subject speaks. */
    private Attribution introduced(Quote quote) {
        int first = tokens.from(quote.begin());
        if (first == 0 || !tokens.get(first - 1).is(":")) {
            return null;
        }
        Tree tree = tokens.get(first - 1).tree();
        Cue cue = null;
        for (int i = 0; i < tree.size(); i++) {
            Cue reporting = Cue.at(tree, i);
            Cue any = tree.verb(i) && tree.relation(i).equals("root") ? new Cue(tree, i, Cue.OTHER) : null;
            cue = reporting != null ? reporting : cue == null ? any : cue;
        }
        return cue == null || cue.source() == Tree.NONE ? null : by(quote, cue, Rule.INTRODUCTION);
    }

    private Attribution continued(Quote quote, boolean alone, Attribution previous) {
        int paragraph = paragraph(quote.begin());
        if (previous != null) {
            int before = paragraph(previous.end() - 1);
            if (before == paragraph) {
                return direct(quote, null, null, null, previous.speaker(), Rule.SAME_PARAGRAPH);
            }
            if (before == paragraph - 1 && alone) {
                return direct(quote, null, null, null, previous.speaker(), Rule.NEXT_PARAGRAPH);
            }
        }
        return alone ? direct(quote, null, null, null, Speaker.UNKNOWN, Rule.NONE) : null;
    }

    private int paragraph(int point) {
        int index = Math.min(tokens.from(point), tokens.size() - 1);
        return tokens.get(index).tree().paragraph();
    }

    private Attribution by(Quote quote, Cue cue, List<Place> places) {
        int source = cue.source();
        if (source == Tree.NONE || quoted.get(cue.tree().token(source).begin())) {
            source = nearest(cue, places);
        }
        return direct(quote, cue.span(), cue.lemma(), cue.verbClass(), speakers.of(cue.tree(), source), Rule.CUE);
    }

    /** Who stands beside the verb, where the parser took a word of the quotation for its subject: "..." X said; "..." said X. */
    private static int nearest(Cue cue, List<Place> places) {
        Tree tree = cue.tree();
        List<Integer> nouns = places.stream()
                .filter(place -> place.tree() == tree)
                .map(Place::position)
                .filter(i -> Cast.pronoun(tree.lower(i)) || tree.token(i).pos().startsWith("NN"))
                .toList();
        int before = nouns.stream().filter(i -> i < cue.verb()).reduce(Tree.NONE, (a, b) -> b);
        if (before != Tree.NONE) {
            return before;
        }
        int after = nouns.stream().filter(i -> i > cue.verb()).findFirst().orElse(Tree.NONE);
        while (nouns.contains(after + 1)) {
            after++;
        }
        return after;
    }

    private Attribution by(Quote quote, Cue cue, Rule rule) {
        Speaker speaker = speakers.of(cue.tree(), cue.source());
        return direct(quote, cue.span(), cue.lemma(), cue.verbClass(), speaker, rule);
    }

    private static Attribution direct(
            Quote quote, Span cue, String lemma, String verbClass, Speaker speaker, Rule rule) {
        Span span = new Span(quote.begin(), quote.end());
        return new Attribution(true, List.of(span), cue, lemma, verbClass, speaker, rule);
    }
}
