package dev.parallax.model;

import java.util.List;

@Doc(
        "One row per outlet and term: how much more the outlet uses it in its own words than the other outlets do, over articles that are neither reprints nor agency copy. Written by compare.")
public record Term(
        @Doc("Outlet") String outlet,

        @Doc(
                "One to three lemmas that follow each other in a sentence, with a space between; function words neither first nor last")
        String term,

        @Doc("How many lemmas") int n,
        @Doc("Uses in the outlet") long uses,
        @Doc("Articles of the outlet that use it") long articles,
        @Doc("Uses in the other outlets") long referenceUses,
        @Doc("Articles of the other outlets that use it") long referenceArticles,

        @Doc("Uses of all terms in the outlet") long totalUses,

        @Doc("Articles of the outlet") long totalArticles,

        @Doc("Uses of all terms in the other outlets") long referenceTotalUses,

        @Doc("Articles of the other outlets") long referenceTotalArticles,

        @Doc(
                "Conservative log ratio (Evert 2022), base 2, of the shares of articles: the end of its confidence interval that is nearer to 0; 0 if the interval holds 0. Rank by this")
        double lrc,

        @Doc(
                "Log odds ratio with informative Dirichlet prior (Monroe, Colaresi & Quinn 2008), natural logarithm; above 0 if the outlet uses the term more")
        double logOdds,

        @Doc("Its variance") double logOddsVariance,
        @Doc("Log odds by its standard deviation") double z,

        @Doc("Pseudo-count of the term in the prior: its uses in all outlets, divided by the number of outlets")
        double prior,

        @Doc(
                "Sentences of the outlet with the term in them, one an article and at most five; empty if it does not use it")
        List<Context> contexts) {}
