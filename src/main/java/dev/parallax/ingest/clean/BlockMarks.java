package dev.parallax.ingest.clean;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Carries block quotations and embedded posts from the markup to the paragraphs. Each mark is a paragraph of its own, one character that Unicode
 * keeps for such use within a program (a noncharacter) and that no text of the source is let through with, so that no rule of cleaning takes it
 * for text; {@link Segments} takes the marks out again.
 */
final class BlockMarks {

    /** Before the first paragraph of a block. */
    static final String BEGIN = "\uFDD0";

    /** After its last. */
    static final String END = "\uFDD1";

    /** Before a paragraph of it that names who speaks. */
    static final String SPEAKER = "\uFDD2";

    private static final String BLOCKS =
            "blockquote, [class~=(?i)twitter-tweet|instagram-media|fb-post|tiktok-embed|telegram-post"
                    + "|tgme_widget|truthsocial-embed|bluesky-embed|mastodon-embed|reddit-embed]";
    private static final String PULLED = "[class~=(?i)pull-?_?quote], [class~=(?i)pull-?_?quote] *";
    private static final String NAMES = "cite, footer, figcaption";
    private static final String MARKS = "[" + BEGIN + END + SPEAKER + "]";

    /** A block that holds more of the words than this share is the layout of the page. */
    private static final double LAYOUT = 0.7;

    private BlockMarks() {}

    /** A text of the source without characters that would be taken for marks. */
    static String without(String text) {
        boolean has = text.contains(BEGIN) || text.contains(END) || text.contains(SPEAKER);
        return has ? text.replaceAll(MARKS, "") : text;
    }

    /** The blocks of a page: outermost, no pull quotes (which say again what the text says), and not the page itself. */
    static Blocks blocks(Element page) {
        Set<Element> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> names = Collections.newSetFromMap(new IdentityHashMap<>());
        double all = Words.count(page.text());
        for (Element block : page.select(BLOCKS)) {
            boolean within = block.parents().stream().anyMatch(blocks::contains);
            if (!within && !block.is(PULLED) && Words.count(block.text()) <= LAYOUT * all) {
                blocks.add(block);
                names.addAll(block.select(NAMES));
            }
        }
        return new Blocks(blocks, names);
    }

    /**
     * Elements that somebody else's words stand in.
     *
     * @param quoted the blocks
     * @param names what in them names the speaker
     */
    record Blocks(Set<Element> quoted, Set<Element> names) {

        /** What is written before the text of an element. */
        String before(Element element) {
            if (quoted.contains(element)) {
                return paragraph(BEGIN);
            }
            if (names.contains(element)) {
                return paragraph(SPEAKER);
            }
            return inline(element) && !opens(element) ? "“" : "";
        }

        /** What is written after it. */
        String after(Element element) {
            if (quoted.contains(element)) {
                return paragraph(END);
            }
            if (names.contains(element)) {
                return "\n\n";
            }
            return inline(element) && !opens(element) ? "”" : "";
        }

        private static String paragraph(String mark) {
            return "\n\n" + mark + "\n\n";
        }

        private static boolean inline(Element element) {
            return element.normalName().equals("q") && element.hasText();
        }

        /** Whether the author wrote marks as well. */
        private static boolean opens(Element element) {
            return "\"“‘'«„".indexOf(element.text().charAt(0)) >= 0;
        }
    }
}
