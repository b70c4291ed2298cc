package dev.parallax.ingest.clean;

import dev.parallax.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds posts of social networks that were printed as plain text: by their {@link Signature}, or by the address of their picture. */
final class Posts {

    /** Longest paragraph that can be one post or a few, in characters: a text that lost its paragraphs is longer. */
    private static final int LONGEST = 700;

    /** How many paragraphs a post may have where the sentence before it ends in a colon. */
    private static final int MOST_PARAGRAPHS = 5;

    private static final Pattern PICTURE = Pattern.compile("\\bpic\\.twitter\\.com/\\w+$");

    /** What some sites print before an embedded post. */
    private static final Pattern PREFACE = Pattern.compile(
            "^(?:Skip [\\w ]+ (?:post|content) by @?\\w+|View this post on \\w+|End of [\\w ]+ post by @?\\w+) ?");

    private Posts() {}

    static List<Stretch> find(List<String> paragraphs) {
        List<Stretch> posts = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Stretch post = post(paragraphs, i, free);
            if (post != null) {
                posts.add(post);
                free = i + 1;
            }
        }
        return posts;
    }

    /** The post that ends with a paragraph; null if none does. */
    private static Stretch post(List<String> paragraphs, int i, int free) {
        String paragraph = paragraphs.get(i);
        Signature signature = Signature.of(paragraph);
        if (signature != null && signature.begin() == 0) {
            return above(paragraphs, i, free, signature.name());
        }
        int end = signature == null ? picture(paragraph) : signature.begin();
        int begin = begin(paragraph);
        boolean fits = end > begin && end - begin <= LONGEST;
        return fits ? stretch(i, begin, i, end, signature == null ? null : signature.name()) : null;
    }

    /** A signature that stands in a line of its own: the paragraph above it, or all since one that ends in a colon. */
    private static Stretch above(List<String> paragraphs, int signature, int free, String name) {
        int last = signature - 1;
        if (last < free || paragraphs.get(last).length() > LONGEST || introduces(paragraphs.get(last))) {
            return null;
        }
        int first = last;
        for (int i = last - 1; i >= Math.max(free, signature - MOST_PARAGRAPHS - 1); i--) {
            if (introduces(paragraphs.get(i))) {
                first = i + 1;
                break;
            }
        }
        int begin = begin(paragraphs.get(first));
        int end = paragraphs.get(last).length();
        return first == last && begin >= end ? null : stretch(first, begin, last, end, name);
    }

    private static int picture(String paragraph) {
        return PICTURE.matcher(paragraph).find() ? paragraph.length() : 0;
    }

    private static int begin(String paragraph) {
        Matcher preface = PREFACE.matcher(paragraph);
        return preface.find() ? preface.end() : 0;
    }

    private static boolean introduces(String paragraph) {
        return paragraph.endsWith(":");
    }

    private static Stretch stretch(int first, int begin, int last, int end, String name) {
        return new Stretch(first, begin, last, end, Segment.QUOTATION, name);
    }
}
