package dev.parallax.annotate;

import edu.stanford.nlp.coref.data.WordLists;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Mentions of entities as CoreNLP's {@code EntityMentionsAnnotator} finds them: runs of one label, then the pronouns of persons. Of a mention
 * there is what a table stores: its tokens and its type.
 */
final class EntityMentions {

    private static final String PERSON = "PERSON";

    private EntityMentions() {}

    /** The mentions of a sentence whose tokens have entity labels. */
    static List<CoreMap> of(List<CoreLabel> tokens) {
        List<CoreMap> mentions = new ArrayList<>();
        int begin = 0;
        while (begin < tokens.size()) {
            String label = tokens.get(begin).ner();
            int end = begin + 1;
            while (end < tokens.size() && tokens.get(end).ner().equals(label)) {
                end++;
            }
            if (!label.equals(EntityRecognizer.BACKGROUND)) {
                mentions.add(mention(tokens.subList(begin, end), label));
            }
            begin = end;
        }
        addPronouns(mentions, tokens);
        return mentions;
    }

    private static void addPronouns(List<CoreMap> mentions, List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (WordLists.isKbpPronominalMention(tokens.get(i).word())) {
                mentions.add(mention(tokens.subList(i, i + 1), PERSON));
            }
        }
    }

    private static CoreMap mention(List<CoreLabel> tokens, String type) {
        CoreMap mention = new ArrayCoreMap(2);
        mention.set(CoreAnnotations.TokensAnnotation.class, tokens);
        mention.set(CoreAnnotations.EntityTypeAnnotation.class, type);
        return mention;
    }
}
