package edu.stanford.nlp.parser.nndep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionScoresTest {

    private static final List<String> SENTENCES = List.of(
            "The_DT delegations_NNS of_IN both_DT countries_NNS met_VBD in_IN Istanbul_NNP on_IN Friday_NNP ,_, for_IN the_DT first_JJ time_NN"
                    + " in_IN three_CD years_NNS ._.",
            "Officials_NNS who_WP asked_VBD not_RB to_TO be_VB named_VBN said_VBD that_IN the_DT proposal_NN ,_, which_WDT Kyiv_NNP had_VBD"
                    + " rejected_VBN twice_RB ,_, would_MD be_VB put_VBN forward_RB again_RB ._.",
            "Nothing_NN was_VBD agreed_VBN ,_, yet_CC a_DT thousand_CD prisoners_NNS were_VBD exchanged_VBN and_CC their_PRP$ families_NNS"
                    + " wept_VBD ._.");

    private final DependencyNetwork network =
            DependencyNetwork.read("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    private final CompactDependencyParser parser = new CompactDependencyParser(network);

    @Test
    void fastScoresOfEveryStateAreTheExactOnesFarBelowWhatCountsAsNear() {
        int scored = 0;
        for (String sentence : SENTENCES) {
            ArcState state = new ArcState(network, tokens(sentence));
            while (!state.isFinal()) {
                if (state.canAttach()) {
                    Places places = new Places(state);
                    double[] exact = network.scores(places.features(state));
                    assertThat(parser.scores(state, places))
                            .containsExactly(exact, within(CompactDependencyParser.NEAR / 4));
                    scored++;
                }
                parser.apply(state, parser.transition(state));
            }
        }
        assertThat(scored).isGreaterThan(80);
    }

    private static List<CoreLabel> tokens(String sentence) {
        return Arrays.stream(sentence.split(" "))
                .map(TransitionScoresTest::token)
                .toList();
    }

    private static CoreLabel token(String wordAndTag) {
        int between = wordAndTag.lastIndexOf('_');
        CoreLabel token = new CoreLabel();
        token.setWord(wordAndTag.substring(0, between));
        token.setTag(wordAndTag.substring(between + 1));
        return token;
    }
}
