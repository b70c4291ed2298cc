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
                "Pearson residual: (M - E) / sqrt(E); where E is 3 or more, beyond 2 either way is more than chance would often do; with less expected it tells nothing")
        double residual,

        @Doc("True if the outlet has none where three or more were to be expected")
        boolean omission) {}
