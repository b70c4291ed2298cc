package dev.parallax.model;

@Doc("A stretch of a body that does not count as the outlet's running text.")
public record Segment(
        @Doc("Where it begins in the body, in Unicode code points")
        int begin,

        @Doc("Where it ends, exclusive") int end,

        @Doc(
                "quotation (block quotation or embedded post: words of somebody else without quotation marks), turn (what one speaker says in a transcript or an interview), background (a passage that the outlet printed in an earlier article: it counts there, not here)")
        String kind,

        @Doc("Who speaks, as the text names them; null if it does not, and for background")
        String speaker) {

    /** Kind of a block quotation or an embedded post. */
    public static final String QUOTATION = "quotation";

    /** Kind of what one speaker says in a transcript or an interview. */
    public static final String TURN = "turn";

    /** Kind of a passage that the outlet printed before. */
    public static final String BACKGROUND = "background";
}
