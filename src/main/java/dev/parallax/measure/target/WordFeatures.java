package dev.parallax.measure.target;

/** Lemmas around the target, and sums of their valence. */
record WordFeatures(TargetSentence sentence, FeatureSink sink) {

    private static final int WINDOW = 5;
    private static final int NEAR = 3;

    void addTo() {
        double total = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.target().holds(i)) {
                words(i);
                total += valence(i);
            }
        }
        sink.add(FeatureGroup.VALENCE, "total", total / 4, FeatureSink.NO_TOKEN);
        // VADER's normalisation of a sum to −1 to 1.
        sink.add(FeatureGroup.VALENCE, "compound", total / Math.sqrt(total * total + 15), FeatureSink.NO_TOKEN);
    }

    private void words(int at) {
        String lemma = sentence.lemma(at);
        if (!tells(lemma)) {
            return;
        }
        String side = side(at);
        word("w:" + lemma, at);
        word(side + "w:" + lemma, at);
        if (sentence.target().away(at) <= WINDOW) {
            word(side + "near:" + lemma, at);
        }
        if (sentence.inClause(at)) {
            word("c:" + lemma, at);
        }
    }

    private void word(String name, int at) {
        sink.add(FeatureGroup.WORDS, name, 1, at);
    }

    private double valence(int at) {
        double valence = sentence.valence(at);
        if (valence == 0) {
            return 0;
        }
        double strength = Math.abs(valence) / 2;
        int away = sentence.target().away(at);
        rated("all", valence, strength, at);
        rated(side(at), valence, strength, at);
        rated("away", valence, 3 * strength / (1 + away), at);
        rated("steps", valence, 2 * strength / sentence.distance(at), at);
        rated(sentence.belongsToAnother(at) ? "another's" : "own", valence, strength, at);
        if (sentence.inClause(at)) {
            rated("clause", valence, strength, at);
        }
        if (away <= NEAR) {
            rated("near" + side(at), valence, 1, at);
        }
        return valence;
    }

    private void rated(String name, double valence, double value, int at) {
        sink.add(FeatureGroup.VALENCE, "v:" + name + sign(valence), value, at);
    }

    /** Plus or minus, as part of a name. */
    static String sign(double valence) {
        return valence > 0 ? "+" : "-";
    }

    private String side(int at) {
        return at < sentence.target().first() ? "left" : "right";
    }

    /** Of punctuation only marks of questions, exclamations and quotations tell anything. */
    private static boolean tells(String lemma) {
        return lemma.chars().anyMatch(Character::isLetterOrDigit)
                || lemma.equals("?")
                || lemma.equals("!")
                || lemma.equals("``")
                || lemma.equals("''")
                || lemma.equals("\"");
    }
}
