package dev.parallax.model;

@Doc(
        "One row per story and outlet that has articles in it or could be expected to have one: observed and expected articles, reprints and agency copy left out. Written by compare.")
public record Coverage(
        @Doc("Story, as in stories.story") String story,
        @Doc("Outlet") String outlet,
        @Doc("Articles of the outlet in the story (M)") long articles,
        @Doc("Articles of the outlet in all stories (n_o)") long outletArticles,
        @Doc("Articles of all outlets in the story (n_s)") long storyArticles,

        @Doc("Articles to be expected if every outlet gave every story the same share: n_o n_s / N")
        double expected,

        @Doc(
                "Pearson residual: (M - E) / sqrt(E). Articles on one story come in clumps, so that beyond 2 is not rare: see q")
        double residual,

        @Doc(
                "Two-sided p value of M by a negative binomial distribution of mean E, as clumped as the rows with E of 1 or more are, of all outlets or of this one, whichever are more so; null where E is below 1")
        Double p,

        @Doc("False discovery rate (Benjamini & Hochberg 1995) among all rows that have a p; null where p is")
        Double q,

        @Doc("True if the outlet has none and chance would hardly explain that: M is 0 and q below 0.05")
        boolean omission) {}
