package dev.parallax.model;

@Doc(
        "One row per article with a known day: the story that it belongs to, which is what articles of the same days that share telling words have in common. Written by compare.")
public record StoryArticle(
        @Doc("Article") String article,

        @Doc("Story: the id of its most central article; the article's own id if it is alone")
        String story,

        @Doc(
                "More central article that it resembles most, through which it belongs to the story; null for the most central one")
        String nearest,

        @Doc(
                "How much it resembles that one: cosine of their telling words, less the further apart the days, 0 to 1; null without one")
        Double similarity) {}
