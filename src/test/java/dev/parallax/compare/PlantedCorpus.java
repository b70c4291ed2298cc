package dev.parallax.compare;

import java.time.LocalDate;
import java.util.Random;

/**
 * A corpus with a known slant: outlet-0 mentions the subject "slanted" more often and in a better tone than the others by a stated amount; the subject "even" is
 * treated alike by all. A quarter of the articles reuse text: clusters reach across outlets.
 */
record PlantedCorpus(long seed, int outlets, int articlesEach, double effect) {

    static final double SHARE = 0.3;
    static final double TONE = -0.1;

    Corpus corpus() {
        Random random = new Random(seed);
        Corpus corpus = new Corpus();
        for (int outlet = 0; outlet < outlets; outlet++) {
            for (int i = 0; i < articlesEach; i++) {
                article(corpus, "outlet-" + outlet, outlet == 0 ? effect : 0, i, random);
            }
        }
        return corpus;
    }

    private void article(Corpus corpus, String outlet, double slant, int number, Random random) {
        String id = outlet + "-" + number;
        boolean reused = random.nextInt(4) == 0;
        String cluster = reused ? "cluster-" + random.nextInt(outlets * articlesEach / 10 + 1) : id;
        String day = LocalDate.of(2025, 5, 12).plusDays(random.nextInt(21)).toString();
        corpus.article(id, outlet, day, cluster, reused && random.nextBoolean() ? "reprint" : "original", false);
        for (String subject : new String[] {"slanted", "even"}) {
            double shift = subject.equals("slanted") ? slant : 0;
            corpus.observed(id, Corpus.SHARE, subject, random.nextDouble() < SHARE + shift ? 1 : 0, 1);
            double tone = TONE + shift + 0.3 * (random.nextDouble() - random.nextDouble());
            corpus.observed(id, Corpus.TONE, subject, Math.rint(tone * 7 * 0x1p26) / 0x1p26, 7);
            int words = 200 + random.nextInt(1500);
            corpus.observed(id, Corpus.RATE, subject, random.nextInt(1 + words / 100), words);
        }
    }
}
