package dev.parallax.ingest.furniture;

/**
 * What tells whether something that recurs is furniture. Shares are of the texts that have it.
 *
 * @param hosts how many texts have it
 * @param share these among all texts of the outlet
 * @param words how many words it has
 * @param namedWords those of them that are no numbers
 * @param head how many texts have it at their beginning: next to no words before it but what recurs as well
 * @param tail how many have it at their end
 * @param line how many have it in a line of its own, alone or with others that recur
 * @param opening how many have it where a sentence begins, or with a capital in the middle of one
 * @param closing how many have it where a sentence ends
 * @param abrupt how many have it in the middle of a sentence, and what follows after a mere space has a capital
 * @param stops how many have it end with a stop
 * @param quoted how many have it within quotation marks
 * @param block how long, in the middle text of these, the stretch is that recurs as a whole around it
 * @param rest which share of their words, in the middle text of these, does not recur
 * @param likeness how like each other these texts are elsewhere, against texts of the outlet taken by chance: 1 is chance
 * @param affinity how many of these texts have a content word of it elsewhere, on average over the words
 * @param contentWords different words of it that are neither numbers nor function words
 * @param pageWords words with which pages speak of themselves or to their readers
 * @param ownName whether it names the outlet
 * @param label whether it begins with a label of links, such as READ MORE or Related:
 * @param lastIsFunctionWord whether a sentence must go on after it
 */
record Traits(
        int hosts,
        double share,
        int words,
        int namedWords,
        int head,
        int tail,
        int line,
        int opening,
        int closing,
        int abrupt,
        int stops,
        int quoted,
        int block,
        double rest,
        double likeness,
        double affinity,
        int contentWords,
        int pageWords,
        boolean ownName,
        boolean label,
        boolean lastIsFunctionWord) {}
