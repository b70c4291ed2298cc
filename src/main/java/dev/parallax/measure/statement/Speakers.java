package dev.parallax.measure.statement;

import dev.parallax.measure.statement.Person.Gender;
import dev.parallax.model.Mention;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says who is meant by the words for a speaker: names by the fullest form in the article, pronouns by the nearest person before who can be
 * meant, titles by the person who was given that title before.
 */
final class Speakers {

    private static final Set<String> BODIES =
            Set.of("ORGANIZATION", "LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE");
    private static final int SENTENCES_BACK = 8;

    private final List<Tree> trees;
    private final Cast cast;
    private final BitSet quoted;

    Speakers(Part part, Cast cast) {
        this.trees = part.trees();
        this.cast = cast;
        this.quoted = part.quoted();
    }

    /** The speaker for whom the noun phrase around a token stands. */
    Speaker of(Tree tree, int source) {
        if (source == Tree.NONE) {
            return Speaker.UNKNOWN;
        }
        int antecedent = antecedent(tree, source);
        if (antecedent != Tree.NONE) {
            Speaker meant = of(tree, antecedent);
            return new Speaker(tree.span(source, source + 1), meant.name(), meant.role(), meant.referent());
        }
        Mention person = person(tree, source);
        NounPhrase phrase = NounPhrase.of(tree, source);
        if (person != null) {
            Span name = tree.span(person.first(), person.last());
            return new Speaker(
                    union(phrase.span(), name), cast.person(tree, person).name(), Role.PERSON, name);
        }
        return Cast.pronoun(tree.lower(source)) ? byPronoun(tree, source) : described(phrase);
    }

    /** The speaker whom the text names beside an utterance; unnamed if it only says what somebody is (HOST). */
    Speaker of(Utterance utterance) {
        SpeakerLabel label = SpeakerLabel.of(utterance.speaker());
        if (label == null) {
            return utterance.speaker() == null ? Speaker.UNKNOWN : printed(utterance, Role.UNNAMED);
        }
        Person person = cast.known(label.person());
        Span name = named(person);
        if (name == null && label.isOffice()) {
            return printed(utterance, Role.OFFICIAL);
        }
        boolean body = name == null && Lexicon.body(person.surname().toLowerCase(Locale.ROOT));
        return body
                ? printed(utterance, Role.ORGANISATION)
                : new Speaker(utterance.named(), person.name(), Role.PERSON, name);
    }

    private static Speaker printed(Utterance utterance, Role role) {
        return new Speaker(utterance.named(), utterance.speaker(), role, null);
    }

    /** Where the part first names a person; null if nowhere. */
    private Span named(Person person) {
        for (Tree tree : trees) {
            for (Mention mention : tree.mentions()) {
                if (mention.type().equals(Cast.PERSON)
                        && cast.person(tree, mention).name().equals(person.name())) {
                    return tree.span(mention.first(), mention.last());
                }
            }
        }
        return null;
    }

    /** The noun that a relative pronoun stands for: an official who said. */
    private static int antecedent(Tree tree, int source) {
        int verb = tree.governor(source);
        boolean relative = tree.token(source).pos().startsWith("W")
                && verb != Tree.NONE
                && tree.relation(verb).startsWith("acl");
        return relative ? tree.governor(verb) : Tree.NONE;
    }

    private static Span union(Span phrase, Span name) {
        return phrase.overlaps(name)
                ? new Span(Math.min(phrase.begin(), name.begin()), Math.max(phrase.end(), name.end()))
                : name;
    }

    /** The person named by a token or by what stands in apposition to it. */
    private static Mention person(Tree tree, int source) {
        Mention own = tree.mention(source);
        if (own != null) {
            return own.type().equals(Cast.PERSON) ? own : null;
        }
        int apposed = tree.dependent(source, Set.of("appos"));
        Mention other = apposed == Tree.NONE ? null : tree.mention(apposed);
        if (other == null
                && source + 1 < tree.size()
                && tree.token(source).pos().startsWith("NN")) {
            other = tree.mention(source + 1); // A title before a name that the parser took apart.
        }
        return other != null && other.type().equals(Cast.PERSON) ? other : null;
    }

    private Speaker byPronoun(Tree tree, int source) {
        Span span = tree.span(source, source + 1);
        Gender gender = Cast.gender(tree.lower(source));
        return gender == null ? new Speaker(span, null, Role.UNKNOWN, null) : antecedent(tree, source, gender, span);
    }

    private Speaker antecedent(Tree tree, int before, Gender gender, Span span) {
        int at = trees.indexOf(tree);
        for (int back = at; back >= Math.max(0, at - SENTENCES_BACK); back--) {
            Tree sentence = trees.get(back);
            Mention found = candidate(sentence, back == at ? before : sentence.size(), gender);
            if (found != null) {
                Person person = cast.person(sentence, found);
                return new Speaker(span, person.name(), Role.PERSON, sentence.span(found.first(), found.last()));
            }
        }
        return new Speaker(span, null, Role.UNKNOWN, null);
    }

    /** The subject before others; of each, the first in the sentence. */
    private Mention candidate(Tree tree, int before, Gender gender) {
        Mention first = null;
        for (Mention mention : tree.mentions()) {
            boolean fits = mention.type().equals(Cast.PERSON)
                    && mention.last() <= before
                    && !quoted.get(tree.token(mention.first()).begin())
                    && cast.person(tree, mention).gender().fits(gender);
            if (fits && tree.relation(mention.last() - 1).startsWith("nsubj")) {
                return mention;
            }
            first = fits && first == null ? mention : first;
        }
        return first;
    }

    private Speaker described(NounPhrase phrase) {
        Tree tree = phrase.tree();
        Mention entity = tree.mention(phrase.head());
        if (entity != null && BODIES.contains(entity.type())) {
            return plain(phrase, Role.ORGANISATION);
        }
        boolean singular = !tree.token(phrase.head()).pos().endsWith("S");
        if (Lexicon.office(phrase.noun()) && singular && phrase.definite()) {
            Speaker titled = titled(phrase);
            return titled == null ? plain(phrase, Role.OFFICIAL) : titled;
        }
        return plain(phrase, role(phrase));
    }

    private static Role role(NounPhrase phrase) {
        if (Lexicon.body(phrase.noun()) || phrase.tree().mention(phrase.head()) != null) {
            return Role.ORGANISATION;
        }
        if (Lexicon.document(phrase.noun())) {
            return Role.DOCUMENT;
        }
        boolean name = phrase.tree().token(phrase.head()).pos().startsWith("NNP");
        return name ? Role.ORGANISATION : Role.UNNAMED;
    }

    /** A resident of Moscow speaks for nobody. */
    private static Speaker plain(NounPhrase phrase, Role role) {
        boolean forNobody = role == Role.UNNAMED && !Lexicon.office(phrase.noun());
        return new Speaker(phrase.span(), phrase.words(), role, forNobody ? null : phrase.represented());
    }

    /** The nearest person before who was given this title: Foreign Minister X, X, the minister. */
    private Speaker titled(NounPhrase phrase) {
        for (int back = trees.indexOf(phrase.tree()); back >= 0; back--) {
            Tree sentence = trees.get(back);
            for (Mention mention : sentence.mentions()) {
                boolean before =
                        sentence.token(mention.first()).begin() < phrase.span().begin();
                if (before && mention.type().equals(Cast.PERSON) && bears(sentence, mention, phrase.noun())) {
                    Span name = sentence.span(mention.first(), mention.last());
                    return new Speaker(
                            phrase.span(), cast.person(sentence, mention).name(), Role.PERSON, name);
                }
            }
        }
        return null;
    }

    private static boolean bears(Tree tree, Mention mention, String title) {
        int name = mention.last() - 1;
        boolean before = mention.first() > 0 && tree.lemma(mention.first() - 1).equals(title);
        return before
                || tree.has(name, "appos", title)
                || tree.relation(name).equals("appos")
                        && tree.lemma(tree.governor(name)).equals(title);
    }
}
