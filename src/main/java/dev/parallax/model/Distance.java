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
                "Lower end of its confidence interval, of 95 % unless compare was told another --level (jackknife over 20 groups of clusters; never above what so few clusters can show); null where polarisation is")
        Double polarisationLow,

        @Doc("Upper end of that interval, 0.5 to 1") Double polarisationHigh,

        @Doc(
                "One-sided p value, by Student's t, of so much polarisation of sides that choose alike (0.5); null where polarisation is")
        Double p,

        @Doc(
                "False discovery rate (Benjamini & Hochberg 1995) among all rows of the facet that have a p; null where p is")
        Double q,

        @Doc(
                "Jensen-Shannon divergence of the two distributions, in bits, 0 to 1, as SciPy's jensenshannon(p, q, 2) squared. It describes these articles: in samples it is too large, the more the more there is to choose from, so it has no interval, and outlets that choose alike are above 0 as well. Null where polarisation is")
        Double jensenShannon) {}
