package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.CachingTagger;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachingTaggerTest {

    private static final String MODEL = Models.SETTINGS.getProperty("pos.model");

    @Test
    void wordsHaveThePartsOfSpeechThatCoreNlpGives() {
        MaxentTagger own = new MaxentTagger(MODEL);
        CachingTagger caching = new CachingTagger(MODEL);
        int tokens = 0;
        for (String paragraph : SampleParagraphs.all()) {
            for (CoreMap sentence : Models.get().sentences(paragraph)) {
                List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
                caching.tag(words);
                List<String> ours = words.stream().map(CoreLabel::tag).toList();
                own.tagCoreLabels(words);
                assertThat(ours).isEqualTo(words.stream().map(CoreLabel::tag).toList());
                tokens += words.size();
            }
        }
        assertThat(tokens).isGreaterThan(30_000);
    }
}
