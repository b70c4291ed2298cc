package dev.parallax.measure.statement;

import dev.parallax.measure.statement.Person.Gender;
import dev.parallax.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The persons whom an article names, its body before its title. */
public final class Cast {

    static final String PERSON = "PERSON";

    private static final Map<String, Gender> PRONOUNS =
            Map.of("he", Gender.MALE, "she", Gender.FEMALE, "him", Gender.MALE, "her", Gender.FEMALE);
    private static final Set<String> OTHER_PRONOUNS = Set.of("i", "we", "they", "it", "you", "who", "one");
    private static final Map<String, Gender> ADDRESSES =
            Map.of("mr", Gender.MALE, "sir", Gender.MALE, "mrs", Gender.FEMALE, "ms", Gender.FEMALE);

    private final List<Person> named = new ArrayList<>();
    private final Map<String, Gender> addressed = new HashMap<>();

    /** Reads the names of the body, of the titles, and of those who are named before what they say, in this order. */
    public Cast(Part body, List<Part> titles) {
        List<Tree> trees = Stream.concat(Stream.of(body), titles.stream())
                .flatMap(part -> part.trees().stream())
                .toList();
        trees.forEach(this::address);
        trees.forEach(this::collect);
        body.utterances().stream()
                .map(Utterance::speaker)
                .map(SpeakerLabel::of)
                .filter(label -> label != null && label.words().size() > 1)
                .forEach(label -> collect(label.person()));
    }

    static boolean pronoun(String word) {
        return PRONOUNS.containsKey(word) || OTHER_PRONOUNS.contains(word);
    }

    /** Gender that a pronoun asks for; null if it stands for no single person. */
    static Gender gender(String pronoun) {
        return PRONOUNS.get(pronoun);
    }

    /** The person whom a mention names, with the fullest name that the article has. */
    Person person(Tree tree, Mention mention) {
        return known(mentioned(tree, mention));
    }

    /** The person with the fullest name that the article has. */
    Person known(Person mentioned) {
        return named.stream()
                .filter(person -> person.canBe(mentioned))
                .findFirst()
                .orElse(mentioned);
    }

    private void address(Tree tree) {
        for (Mention mention : tree.mentions()) {
            Gender gender = mention.first() == 0
                    ? null
                    : ADDRESSES.get(tree.lower(mention.first() - 1).replace(".", ""));
            if (mention.type().equals(PERSON) && gender != null) {
                addressed.putIfAbsent(tree.word(mention.last() - 1), gender);
            }
        }
    }

    private void collect(Tree tree) {
        for (Mention mention : tree.mentions()) {
            if (mention.type().equals(PERSON) && mention.last() - mention.first() > 1) {
                collect(mentioned(tree, mention));
            }
        }
    }

    /** Of a name in capitals and the same in lower case the latter is kept. */
    private void collect(Person person) {
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).canBe(person)) {
                boolean better = named.get(i).inCapitals() && !person.inCapitals() && person.canBe(named.get(i));
                named.set(i, better ? person : named.get(i));
                return;
            }
        }
        named.add(person);
    }

    private Person mentioned(Tree tree, Mention mention) {
        List<String> words = new ArrayList<>();
        for (int i = mention.first(); i < mention.last(); i++) {
            boolean joined = i > mention.first()
                    && tree.token(i - 1).end() == tree.token(i).begin();
            String word = tree.word(i);
            if (joined) {
                words.set(words.size() - 1, words.get(words.size() - 1) + word);
            } else {
                words.add(word);
            }
        }
        return Person.named(words, addressed.getOrDefault(tree.word(mention.last() - 1), Gender.OPEN));
    }
}
