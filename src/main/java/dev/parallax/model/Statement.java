package dev.parallax.model;

@Doc(
        "One row per statement that an article reports, quoted or in its own words: what is said, by which words it is reported, and who says it. Written by measure.")
public record Statement(
        @Doc("Article") String article,

        @Doc(
                "Where it stands, and what the positions refer to: title or body; title_2, title_3, ... for the article's other titles")
        String part,

        @Doc(
                "quoted: all of its words stand in quotation marks or in a segment of the article (turn, block quotation, post); indirect: they are the outlet's rendering, of which a part may be quoted")
        String voice,

        @Doc("First code point of what is said, in the part")
        int contentBegin,

        @Doc("Code point after the last; the cue and the speaker may stand in between (the talks, he said, had failed)")
        int contentEnd,

        @Doc("Words of what is said, without the cue and the speaker")
        int words,

        @Doc("How many of them stand in quotation marks or in a segment")
        int quotedWords,

        @Doc("First code point of the cue; null if there is none")
        Integer cueBegin,

        @Doc("Code point after the last of the cue; null if there is none")
        Integer cueEnd,

        @Doc("Lemma of the verb or noun that reports it (say, claim; accord for 'according to'); null if there is none")
        String cue,

        @Doc(
                "What the cue tells: neutral, doubt, concession, denial, force, blame, praise, commitment, belief, evidence; other for a verb that is no reporting verb; null if there is none")
        String cueClass,

        @Doc("First code point of the words for the speaker (a name, he, the minister); null if there are none")
        Integer speakerBegin,

        @Doc("Code point after the last of the words for the speaker; null if there are none")
        Integer speakerEnd,

        @Doc(
                "Fullest name that the article has for the speaker, or the words where they are no name; null if unknown or a pronoun that was not resolved")
        String speaker,

        @Doc("Actor of the codebook who speaks; null if none")
        String actor,

        @Doc("Side of that actor; null if none") String side,

        @Doc("person, official, organisation, unnamed, document or unknown")
        String role,

        @Doc(
                "How the speaker was found, the most certain first: cue, complement, inserted, according, label, introduction, other_verb, same_paragraph, next_paragraph, object, infinitive, noun, passive; segment for a turn, a block quotation or a post, which the article sets apart; none if unknown. With object, infinitive and noun the article tells what was spoken of, and no words")
        String rule) {}
