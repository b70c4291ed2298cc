package dev.parallax.compare.distances;

/** A number for each outlet, known by its place. */
interface ByOutlet {

    /** 0 where there is none. */
    double of(int outlet);

    /** Of all outlets. */
    double sum();
}
