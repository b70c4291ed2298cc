package dev.parallax.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of the tables that not every study has: words, stories, coverage and distances of the outlets of {@link SmallStudy}. */
final class SmallSections {

    private static final String POST = SmallStudy.OUTLETS.get(0);
    private static final String FORMULA = SmallStudy.OUTLETS.get(1);
    private static final String WIRE = SmallStudy.OUTLETS.get(2);

    private SmallSections() {}

    /** A word of the first outlet with its sentence, and one that it leaves unsaid. */
    static List<Map<String, Object>> terms() {
        return List.of(
                term("flee", 12, 3, 1.5, List.of(Map.of("article", "a1", "begin", 0, "end", 47))),
                term("treaty", 0, 14, -2.0, List.of()));
    }

    private static Map<String, Object> term(
            String term, long articles, long others, double ratio, List<Map<String, Object>> contexts) {
        Map<String, Object> row = new HashMap<>(Map.of("outlet", POST, "term", term, "n", 1, "contexts", contexts));
        row.putAll(
                Map.of("articles", articles, "reference_articles", others, "uses", articles, "reference_uses", others));
        row.putAll(Map.of("total_articles", 20, "reference_total_articles", 40));
        row.putAll(Map.of("total_uses", 200, "reference_total_uses", 400, "lrc", ratio));
        row.putAll(Map.of("log_odds", ratio, "log_odds_variance", 0.1, "z", ratio, "prior", 1.0));
        return row;
    }

    /** One story, which the third outlet leaves out, and of which hardly any article of the second was to be expected; the fourth is within chance. */
    static List<Map<String, Object>> stories() {
        return List.of("a1", "a2", "a3").stream()
                .map(article -> Map.<String, Object>of("article", article, "story", "a3", "similarity", 0.5))
                .toList();
    }

    static List<Map<String, Object>> coverage() {
        return List.of(
                covered(POST, 7, 3.2, 2.12, 0.03, false),
                covered(FORMULA, 1, 0.1, 2.85, null, false),
                covered(WIRE, 0, 3.2, -1.8, 0.041, true),
                covered("Gazette", 2, 3.2, -0.7, 0.9, false));
    }

    private static Map<String, Object> covered(
            String outlet, long articles, double expected, double residual, Double q, boolean omission) {
        Map<String, Object> row = new HashMap<>(Map.of("story", "a3", "outlet", outlet, "articles", articles));
        row.putAll(Map.of("outlet_articles", 20, "story_articles", 3, "expected", expected));
        row.putAll(Map.of("residual", residual, "omission", omission));
        if (q != null) {
            row.putAll(Map.of("p", q / 2, "q", q));
        }
        return row;
    }

    /** The first outlet reports one actor twice: word for word by a word of doubt, and in its own words. */
    static List<Map<String, Object>> statements() {
        return List.of(statement("quoted", 22, 37, "claim", "doubt"), statement("indirect", 0, 20, "say", "neutral"));
    }

    private static Map<String, Object> statement(String voice, int begin, int end, String cue, String tells) {
        Map<String, Object> row = new HashMap<>(Map.of("article", "a1", "part", "body", "voice", voice, "words", 3));
        row.putAll(Map.of("content_begin", begin, "content_end", end, "quoted_words", 0, "cue", cue));
        row.putAll(Map.of("cue_class", tells, "actor", "united-states", "role", "official", "rule", "cue"));
        return row;
    }

    /** Two facets; of one pair too little is known. */
    static List<Map<String, Object>> distances() {
        return List.of(
                distance("terms", WIRE, POST, 0.71),
                distance("terms", FORMULA, POST, 0.52),
                distance("terms", FORMULA, WIRE, null),
                distance("terms", POST, "others", 0.66),
                distance("frames", WIRE, POST, 0.9));
    }

    private static Map<String, Object> distance(String facet, String outlet, String reference, Double polarisation) {
        Map<String, Object> row = new HashMap<>(Map.of("facet", facet, "outlet", outlet, "reference", reference));
        row.putAll(Map.of("clusters", 20, "reference_clusters", 19));
        if (polarisation != null) {
            row.putAll(Map.of("polarisation", polarisation, "polarisation_low", polarisation - 0.05));
            row.putAll(Map.of("polarisation_high", polarisation + 0.05, "jensen_shannon", 0.2));
            row.putAll(polarisation > 0.6 ? Map.of("p", 0.001, "q", 0.002) : Map.of("p", 0.3, "q", 0.31));
        }
        return row;
    }

    /** Alpha is as texts should be; of Beta half is not of the days of the others; Gamma has everything that is to be minded. */
    static List<Map<String, Object>> comparability() {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(ground("Alpha", 200, 0.0, 0.9, 500, 0.95, 0.01, 0.0));
        rows.add(ground("Beta", 100, 0.0, 0.31, 480, 0.9, 0.02, 0.05));
        rows.add(ground("Gamma", 50, 0.8, null, 2000, 0.04, 0.29, 0.2));
        Map<String, Object> month = ground("Alpha", 150, 0.0, 0.1, 500, 0.1, 0.9, 0.9);
        month.put("month", "2025-05-01");
        rows.add(month);
        return rows;
    }

    private static Map<String, Object> ground(
            String outlet,
            int articles,
            double undated,
            Double overlap,
            double words,
            double paragraphs,
            double furniture,
            double damaged) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "outlet", outlet,
                "articles", articles,
                "undated", undated,
                "first_day", "2025-05-01",
                "last_day", "2025-05-30",
                "median_words", words,
                "paragraphs", paragraphs,
                "furniture", furniture,
                "damaged", damaged,
                "agency_copy", 0.1));
        row.put("overlap", overlap);
        row.put("title_case", 0.1);
        row.put("capitals", 0.0);
        return row;
    }

    static List<Map<String, Object>> furniture() {
        return List.of(
                piece("Gamma", "READ MORE: <b>All on the talks</b>", "line", "line", 45, 300),
                piece("Gamma", "Sign up for our letter", "sentence", "tail", 40, 900),
                piece("Alpha", "Photo: A. Example", "line", "head", 20, 60));
    }

    private static Map<String, Object> piece(
            String outlet, String text, String kind, String place, int articles, int words) {
        return Map.of(
                "outlet",
                outlet,
                "text",
                text,
                "kind",
                kind,
                "place",
                place,
                "articles",
                articles,
                "words",
                words,
                "example",
                "a1");
    }
}
