package dev.parallax.measure.target;

/** Words by their route to the target in the dependency tree: subject of what, object of what, described by what, denied or not. */
record RouteFeatures(TargetSentence sentence, FeatureSink sink) {

    private static final int LONGEST = 3;

    void addTo() {
        for (int i = 0; i < sentence.size(); i++) {
            int steps = sentence.distance(i);
            if (!sentence.target().holds(i) && steps <= LONGEST) {
                word(i, steps);
            }
        }
    }

    private void word(int at, int steps) {
        String route = sentence.route(at);
        double valence = sentence.valence(at);
        add("r:" + route + sentence.lemma(at), at);
        if (valence != 0) {
            add("rv:" + route + WordFeatures.sign(valence), at);
        }
        if (sentence.denied(at)) {
            add("rn:" + route, at);
        }
        if (valence != 0 && steps <= 2) {
            add("steps" + steps + WordFeatures.sign(valence), at);
        }
        if (steps == 1) {
            add("one:" + route, at);
        }
    }

    private void add(String name, int at) {
        sink.add(FeatureGroup.ROUTE, name, 1, at);
    }
}
