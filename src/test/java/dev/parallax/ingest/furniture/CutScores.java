package dev.parallax.ingest.furniture;

import java.util.BitSet;
import java.util.List;

/**
 * How well furniture is found, by words.
 *
 * @param right words that are furniture and were cut
 * @param cut words that were cut
 * @param glued words that are furniture
 */
record CutScores(long right, long cut, long glued) {

    static CutScores of(String outlet, Furnished furnished) {
        Cutter cutter = new Cutter(
                new Known(Learner.learn(outlet, furnished.bodies())), new Known(List.of()), new Known(List.of()));
        CutScores scores = new CutScores(0, 0, 0);
        for (int i = 0; i < furnished.bodies().size(); i++) {
            BitSet cut = new BitSet();
            cutter.runs(NeutralText.of(furnished.bodies().get(i))).forEach(run -> cut.set(run.begin(), run.end()));
            BitSet right = (BitSet) cut.clone();
            right.and(furnished.furniture().get(i));
            scores = scores.plus(new CutScores(
                    right.cardinality(),
                    cut.cardinality(),
                    furnished.furniture().get(i).cardinality()));
        }
        return scores;
    }

    CutScores plus(CutScores other) {
        return new CutScores(right + other.right, cut + other.cut, glued + other.glued);
    }

    double precision() {
        return (double) right / cut;
    }

    double recall() {
        return (double) right / glued;
    }
}
