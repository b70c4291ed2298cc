package dev.parallax.model;

@Doc(
        "One row per name that the entity tagger found in two or more articles and that is no actor of the codebook, in its fullest form: whom the codebook may lack. Written by measure.")
public record Unlisted(
        @Doc("The name; a surname alone counts for the one full name that the article has for it")
        String name,

        @Doc("Type: PERSON, ORGANIZATION, COUNTRY, STATE_OR_PROVINCE, CITY or LOCATION")
        String type,

        @Doc("Articles that have it") long articles,
        @Doc("Outlets that have it") long outlets,
        @Doc("Mentions in all of them, headlines included") long mentions) {}
