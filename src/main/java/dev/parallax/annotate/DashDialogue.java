package dev.parallax.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Speech that a dash at the beginning of its paragraph marks, as in French and Russian: {@code — We shall come, — said X. — And stay.} A
 * reporting clause has to show that it is speech. A dash also stands before the items of a list: beside a paragraph that begins with one and
 * has no such clause it opens no speech.
 *
 * @param text paragraphs separated by an empty line
 */
record DashDialogue(String text) {

    private static final String DASHES = "—–―";

    /** A stretch of speech, the dash before it included. */
    record Speech(int begin, int end) {}

    /** What is said in the paragraph that begins here, in order; empty if it is no dialogue. */
    List<Speech> at(int paragraph) {
        if (!speaks(paragraph) || lists(previous(paragraph)) || lists(next(paragraph))) {
            return List.of();
        }
        List<Speech> found = new ArrayList<>();
        int end = end(paragraph);
        int begin = paragraph;
        while (begin >= 0) {
            ReportingClause clause = ReportingClause.in(text, begin + 1, end);
            found.add(new Speech(begin, clause == null ? end : clause.begin()));
            begin = clause == null ? -1 : resumes(clause.end(), end);
        }
        return found;
    }

    private boolean speaks(int paragraph) {
        return dash(paragraph) && ReportingClause.in(text, paragraph + 1, end(paragraph)) != null;
    }

    private boolean lists(int paragraph) {
        return dash(paragraph) && ReportingClause.in(text, paragraph + 1, end(paragraph)) == null;
    }

    private boolean dash(int position) {
        return position >= 0
                && position + 2 < text.length()
                && DASHES.indexOf(text.charAt(position)) >= 0
                && !text.startsWith("\n\n", position + 1);
    }

    /** Where a dash after the reporting clause opens speech again; negative if none does. */
    private int resumes(int from, int end) {
        boolean mark = from + 2 < end && ".,".indexOf(text.charAt(from)) >= 0 && text.charAt(from + 1) == ' ';
        return mark && DASHES.indexOf(text.charAt(from + 2)) >= 0 ? from + 2 : -1;
    }

    private int end(int paragraph) {
        int gap = text.indexOf("\n\n", paragraph);
        return gap < 0 ? text.length() : gap;
    }

    private int next(int paragraph) {
        int gap = text.indexOf("\n\n", paragraph);
        return gap < 0 ? -1 : gap + 2;
    }

    private int previous(int paragraph) {
        if (paragraph < 2) {
            return -1;
        }
        int gap = text.lastIndexOf("\n\n", paragraph - 3);
        return gap < 0 ? 0 : gap + 2;
    }
}
