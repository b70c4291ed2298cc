package dev.parallax.ingest.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes leftovers of HTML out of a text: tags and entities. Only known tags count, so "5 &lt; 7" and "&lt;sic&gt;" stay as they are. */
final class Markup {

    private static final String TAGS =
            "(?:p|br|div|span|a|b|i|u|s|em|strong|small|sub|sup|mark|img|picture|source|ul|ol|li|dl|dt|dd|h[1-6]"
                    + "|hr|blockquote|q|cite|pre|code|table|thead|tbody|tfoot|tr|td|th|caption|figure|figcaption|section|article|aside|header|footer"
                    + "|nav|main|html|head|body|title|meta|link|script|noscript|style|iframe|object|embed|video|audio|svg|path|form|input|button"
                    + "|label|select|option|textarea|font|center|time|abbr|address|strike|del|ins|amp-[a-z-]+)";
    private static final Pattern TAG = Pattern.compile("(?i)</?" + TAGS + "(?:\\s[^<>]*)?/?>|<!--");
    private static final Pattern NO_TAG = Pattern.compile("(?i)<(?!/?" + TAGS + "(?:\\s[^<>]*)?/?>|!--)");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    /** Blanks from their beginning, all of them or none: a long run of blanks before no line break is looked through once. */
    private static final String BLANKS = "(?:\\G|(?<![ \\t\\u00A0]))[ \\t\\u00A0]*+";

    /** A line break with the blanks around it; its group is there if empty lines follow. A pair of carriage return and line feed is one break. */
    private static final Pattern LINE_BREAKS = Pattern.compile(BLANKS + "(?>\\R)[ \\t\\u00A0]*+((?>\\R)\\s*+)?");

    private static final String UNREAD =
            "script, style, noscript, iframe, object, embed, svg, form, button, select, head";
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "blockquote",
            "pre",
            "table",
            "tr",
            "figure",
            "figcaption",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "nav",
            "main");

    private Markup() {}

    /**
     * The text without markup, paragraphs separated by empty lines. Block quotations and embedded posts are between {@link BlockMarks}, inline
     * ones in quotation marks.
     */
    static String strip(String text) {
        String own = BlockMarks.without(text);
        String plain = TAG.matcher(own).find() ? withoutTags(own) : entities(own);
        String again = entities(plain); // Feeds are often escaped twice.
        return !again.equals(own) && TAG.matcher(again).find() ? entities(withoutTags(again)) : again;
    }

    private static String withoutTags(String text) {
        Document page = Jsoup.parseBodyFragment(NO_TAG.matcher(text).replaceAll("&lt;"));
        page.select(UNREAD).remove();
        boolean breaksAreSpaces = !page.select("p, div, li").isEmpty();
        StringBuilder plain = new StringBuilder(text.length());
        NodeTraversor.traverse(new TextCollector(plain, breaksAreSpaces, BlockMarks.blocks(page.body())), page.body());
        return plain.toString();
    }

    private static String entities(String text) {
        Matcher entity = ENTITY.matcher(text);
        return entity.find()
                ? entity.replaceAll(found ->
                        Matcher.quoteReplacement(BlockMarks.without(Parser.unescapeEntities(found.group(), true))))
                : text;
    }

    /**
     * Where the text has paragraph tags, single line breaks between them are only spaces (as browsers show them); empty lines still separate,
     * since many exports mix both.
     */
    private record TextCollector(StringBuilder plain, boolean breaksAreSpaces, BlockMarks.Blocks blocks)
            implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                plain.append(breaksAreSpaces ? spaced(text.getWholeText()) : text.getWholeText());
            } else if (node instanceof Element element) {
                plain.append(edge(element)).append(blocks.before(element));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                plain.append(blocks.after(element));
            }
            if (node instanceof Element element && PARAGRAPHS.contains(element.normalName())) {
                plain.append("\n\n");
            } else if (node instanceof Element element && Set.of("td", "th").contains(element.normalName())) {
                plain.append(' ');
            }
        }

        private static String edge(Element element) {
            if (element.normalName().equals("br")) {
                return "\n";
            }
            return PARAGRAPHS.contains(element.normalName()) ? "\n\n" : "";
        }

        private static String spaced(String text) {
            return LINE_BREAKS.matcher(text).replaceAll(breaks -> breaks.group(1) == null ? " " : "\n\n");
        }
    }
}
