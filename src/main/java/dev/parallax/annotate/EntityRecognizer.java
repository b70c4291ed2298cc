package dev.parallax.annotate;

import dev.parallax.annotate.compact.EntityModel;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Named entities as CoreNLP's combined recogniser labels them: the first model decides, each further one adds entities of types that no model
 * before it knows, where nothing has been found yet.
 */
final class EntityRecognizer {

    /** The label of what is no entity. */
    static final String BACKGROUND = "O";

    private final List<EntityModel> models;

    /** Types that each model adds. */
    private final List<Set<String>> added;

    /** @param models the one that decides first */
    EntityRecognizer(List<EntityModel> models) {
        this.models = models;
        Set<String> known = new HashSet<>();
        List<Set<String>> added = new ArrayList<>();
        for (EntityModel model : models) {
            Set<String> types = new HashSet<>(model.labels());
            types.removeAll(known);
            known.addAll(types);
            added.add(types);
        }
        this.added = List.copyOf(added);
    }

    /** Adds entity labels and mentions to a tagged document of one sentence. */
    void annotate(Annotation document) {
        for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            label(tokens);
            sentence.set(CoreAnnotations.MentionsAnnotation.class, EntityMentions.of(tokens));
        }
    }

    private void label(List<CoreLabel> tokens) {
        Compounds compounds = Compounds.of(tokens);
        String[] labels = models.get(0).label(compounds.words(), compounds.tags());
        for (int i = 1; i < models.size(); i++) {
            merge(labels, models.get(i).label(compounds.words(), compounds.tags()), added.get(i));
        }
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setNER(labels[compounds.word()[i]]);
        }
    }

    /** Copies runs of one wanted label, unless a word of the run is part of an entity already. */
    private static void merge(String[] labels, String[] more, Set<String> wanted) {
        int begin = 0;
        while (begin < labels.length) {
            int end = begin + 1;
            boolean free = labels[begin].equals(BACKGROUND);
            while (end < labels.length && more[end].equals(more[begin])) {
                free &= labels[end].equals(BACKGROUND);
                end++;
            }
            if (free && wanted.contains(more[begin])) {
                Arrays.fill(labels, begin, end, more[begin]);
            }
            begin = end;
        }
    }
}
