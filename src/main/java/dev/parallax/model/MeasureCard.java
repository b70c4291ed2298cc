package dev.parallax.model;

@Doc("One row per measure: what it is and how far to trust it. Written by compare.")
public record MeasureCard(
        @Doc("Name, as in framing.measure") String measure,
        @Doc("What it says, in one sentence") String meaning,
        @Doc("Formula") String formula,
        @Doc("Unit of the estimate") String unit,

        @Doc(
                "article_mean: mean over articles of numerator / denominator; pooled: sum of numerators / sum of denominators; terms: the estimate stands in terms, not in framing")
        String base,

        @Doc("Factor from the ratio to the unit (1,000 for 'per 1,000 words')")
        double scale,

        @Doc("Lowest value that the estimate can take, in its unit; null if there is none")
        Double lower,

        @Doc("Highest value that the estimate can take, in its unit; null if there is none; needs a lowest")
        Double upper,

        @Doc("Paper or source") String source,

        @Doc("Version; changes whenever the same annotations would give other numbers")
        int version,

        @Doc("How far to trust it") String trust,
        @Doc("Known failure") String failure) {}
