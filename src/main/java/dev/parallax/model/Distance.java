package dev.parallax.model;

@Doc(
        "One row per facet and pair of outlets, and of each outlet and all others together: how far their choices can be told apart, over articles that are neither reprints nor agency copy. Written by compare.")
public record Distance(
        @Doc(
                "What is chosen among: terms (single lemmas), frames, actors or labels in the outlet's own words, or sources (actors whose statements are given)")
        String facet,

        @Doc("Outlet") String outlet,

        @Doc("The outlet that it is compared with, later in the alphabet; or others, all other outlets together")
        String reference,

        @Doc("Reuse clusters of the outlet that make such a choice at all")
        long clusters,

        @Doc("Reuse clusters of the reference, once for each outlet")
        long referenceClusters,

        @Doc(
                "Leave-out polarisation (Gentzkow, Shapiro & Taddy 2019): how probably one choice drawn at random, from either side alike, would be assigned to its side; 0.5 if they cannot be told apart. Below 0.5 by chance only. Null with too few reuse clusters on a side, or where one of the jackknife's groups holds all of them")
        Double polarisation,

        @Doc(
                "Lower end of its confidence interval, of 95 % unless compare was told another --level (jackknife over 20 groups of clusters); null if it cannot be told")
        Double polarisationLow,

        @Doc("Upper end of that interval") Double polarisationHigh,

        @Doc(
                "Jensen-Shannon divergence of the two distributions, in bits, 0 to 1, as SciPy's jensenshannon(p, q, 2) squared; too large in small samples, the more the more there is to choose from")
        Double jensenShannon,

        @Doc("The same less its upward bias (jackknife); may fall below 0 by chance")
        Double jensenShannonUnbiased,

        @Doc("Lower end of the confidence interval of the unbiased divergence, at the same level")
        Double jensenShannonLow,

        @Doc("Upper end of that interval") Double jensenShannonHigh) {}
