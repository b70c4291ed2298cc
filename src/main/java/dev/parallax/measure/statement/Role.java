package dev.parallax.measure.statement;

import java.util.Locale;

/** What a speaker is in the text. */
public enum Role {
    /** Somebody with a name, be it given there or, for "he" and "the minister", before. */
    PERSON,
    /** The holder of an office, without a name: "the foreign minister". */
    OFFICIAL,
    /** A body, a state or what stands for it: "the ministry", "Moscow". */
    ORGANISATION,
    /** People without a name: "a senior official", "sources", "residents". */
    UNNAMED,
    /** Something written: "the report", "a poll". */
    DOCUMENT,
    /** Nobody could be found, or only a pronoun whose bearer is not known. */
    UNKNOWN;

    /** Name in the tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
