package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The articles of an outlet with page furniture of eight kinds glued on: a header, a credit line, a newsletter call in the middle, headlines of other articles within a
 * sentence, rotating teasers, the author's biography, a copyright line with changing dates, and a footer of product lines. It is known of each word whether it is furniture.
 *
 * @param bodies the texts
 * @param furniture the words of each that are furniture, numbered as {@link NeutralText} does
 */
record Furnished(List<String> bodies, List<BitSet> furniture) {

    /** Glues furniture on. */
    static Furnished of(List<List<String>> articles, String outlet, long seed, boolean paragraphs) {
        Page page = new Page(outlet, new Invented(seed));
        List<String> bodies = new ArrayList<>();
        List<BitSet> furniture = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Text text = new Text(paragraphs);
            page.print(articles.get(i), i, text);
            bodies.add(text.text.toString());
            furniture.add(text.furniture);
        }
        return new Furnished(bodies, furniture);
    }

    /** A text in the making. */
    private static final class Text {

        private final StringBuilder text = new StringBuilder();
        private final BitSet furniture = new BitSet();
        private final boolean paragraphs;
        private int words;

        private Text(boolean paragraphs) {
            this.paragraphs = paragraphs;
        }

        private void line(String line, boolean glued) {
            add(line, glued, paragraphs ? "\n\n" : " ");
        }

        private void add(String part, boolean glued, String before) {
            int count = NeutralText.of(part).count();
            if (glued) {
                furniture.set(words, words + count);
            }
            words += count;
            text.append(text.length() == 0 ? "" : before).append(part);
        }
    }

    /** What an outlet's pages have around their articles. */
    private static final class Page {

        private static final int TEASERS_AT_A_TIME = 2;

        private final String outlet;
        private final Invented words;
        private final List<String> headers;
        private final List<String> credits;
        private final String call;
        private final List<String> headlines;
        private final List<String> teasers;
        private final List<String> authors;
        private final List<String> footer;

        private Page(String outlet, Invented words) {
            this.outlet = outlet;
            this.words = words;
            this.headers =
                    list(3, () -> outlet + " | " + words.adjective() + " " + words.noun() + " | From " + words.place());
            this.credits = list(3, () -> "Photograph: " + words.name() + " / " + outlet + " picture desk");
            this.call = words.call(outlet);
            this.headlines = list(9, words::headline);
            this.teasers = list(40, words::headline);
            this.authors = list(
                    3,
                    () -> words.name() + " covers " + words.adjective() + " " + words.noun() + " affairs for " + outlet
                            + " from " + words.place() + ".");
            this.footer = list(4, () -> words.product(outlet));
        }

        private static List<String> list(int count, java.util.function.Supplier<String> line) {
            return IntStream.range(0, count).mapToObj(i -> line.get()).toList();
        }

        private void print(List<String> article, int number, Text text) {
            if (likely(80)) {
                text.line(words.one(headers), true);
            }
            int middle = article.size() / 2;
            for (int i = 0; i < article.size(); i++) {
                if (i == middle && likely(60)) {
                    widget(article.get(i), text);
                } else {
                    text.line(article.get(i), false);
                }
                between(i, middle, number, text);
            }
            end(text);
        }

        private void between(int i, int middle, int number, Text text) {
            if (i == 0 && likely(70)) {
                text.line(words.one(credits), true);
            }
            if (i == middle - 1 && likely(70)) {
                text.line(call, true);
            }
            if (i == middle + 1 && likely(70)) {
                // A teaser is on the pages for a while, whatever these tell.
                int first = number / 20 * TEASERS_AT_A_TIME % (teasers.size() - TEASERS_AT_A_TIME);
                text.line(teasers.get(first + words.below(TEASERS_AT_A_TIME)), true);
            }
        }

        private void end(Text text) {
            if (likely(70)) {
                text.line(words.one(authors), true);
            }
            if (likely(80)) {
                String updated = "Last updated " + (1 + words.below(28)) + (words.below(2) == 0 ? " May" : " June")
                        + " 2025, " + (1 + words.below(23)) + ":" + (10 + words.below(49));
                text.line("Copyright 2025 " + outlet + " and its licensors. " + updated + ".", true);
            }
            if (likely(90)) {
                footer.forEach(line -> text.line(line, true));
            }
        }

        /** Breaks into a sentence with headlines of other articles. */
        private void widget(String paragraph, Text text) {
            String[] parts = paragraph.split(" ");
            int at = 3 + words.below(5);
            text.line(String.join(" ", List.of(parts).subList(0, at)), false);
            int first = words.below(3) * 3;
            text.add("Related: " + String.join(" ", headlines.subList(first, first + 2 + words.below(2))), true, " ");
            text.add(String.join(" ", List.of(parts).subList(at, parts.length)), false, " ");
        }

        private boolean likely(int percent) {
            return words.below(100) < percent;
        }
    }
}
