package dev.parallax.ingest.clean;

import java.util.function.Predicate;

/** Takes off what stands before the text proper: captions, bylines, lines of time and credit, and the dateline. */
final class Opening {

    /** A dateline that more words than this stand before is a quotation, or the text begins before it. */
    private static final int MOST_WORDS_BEFORE = 260;

    /** A byline may stand this many paragraphs deep, below a summary. */
    private static final int DEEPEST_BYLINE = 4;

    private final Sheet sheet;
    private final Datelines datelines;
    private final Predicate<String> isOutlet;
    private String dateline;
    private String author;

    private Opening(Sheet sheet, Datelines datelines, Predicate<String> isOutlet) {
        this.sheet = sheet;
        this.datelines = datelines;
        this.isOutlet = isOutlet;
    }

    /**
     * Takes the opening off a text; what it is besides the dateline is set apart.
     *
     * @param isOutlet whether a text is a name of the article's outlet
     */
    static Opening takeFrom(Sheet sheet, Datelines datelines, Predicate<String> isOutlet) {
        Opening opening = new Opening(sheet, datelines, isOutlet);
        opening.lines();
        opening.bylineBelow();
        opening.findDateline();
        return opening;
    }

    /** Dateline; null if there is none. */
    String dateline() {
        return dateline;
    }

    /** Byline; null if there is none. */
    String author() {
        return author;
    }

    private void lines() {
        int place = sheet.next(0);
        while (place < sheet.size() && (isDate(place) || isByline(place) || isNote(place))) {
            place = sheet.next(place);
        }
    }

    private boolean isDate(int place) {
        boolean date = dateline == null && Datelines.isDateLine(sheet.get(place));
        if (date) {
            dateline = sheet.take(place, 0, sheet.get(place).length());
        }
        return date;
    }

    private boolean isByline(int place) {
        String line = sheet.get(place);
        String agency = datelines.byline(line);
        String names = agency == null ? Bylines.names(line) : agency;
        if (names == null) {
            return isSignature(place);
        }
        author = author == null ? names : author;
        sheet.setApart(place);
        return true;
    }

    /** Names above the outlet's name, or with where they write from: {@code Anna Keller in Kyiv}. */
    private boolean isSignature(int place) {
        String line = sheet.get(place);
        int below = sheet.next(place + 1);
        boolean signed =
                author == null && below < sheet.size() && Bylines.areNames(line) && isOutlet.test(sheet.get(below));
        if (signed) {
            author = line + ", " + sheet.get(below);
            sheet.setApart(place);
            sheet.setApart(below);
        }
        return signed;
    }

    private boolean isNote(int place) {
        String line = sheet.get(place);
        boolean note = Captions.is(line)
                || Captions.isAtHead(line) && sheet.next(place + 1) < sheet.size()
                || Stamps.is(line)
                || Teasers.is(line) && datelines.within(line) < 0
                || datelines.isCredit(line);
        if (note) {
            sheet.setApart(place);
        }
        return note;
    }

    /** A byline below a summary or a caption that nothing else tells. */
    private void bylineBelow() {
        int place = sheet.next(0);
        for (int deep = 0; deep < DEEPEST_BYLINE && place < sheet.size(); deep++) {
            String names = author == null ? Bylines.names(sheet.get(place)) : null;
            if (names != null) {
                author = names;
                sheet.setApart(place);
            }
            place = sheet.next(place + 1);
        }
    }

    private void findDateline() {
        int first = sheet.next(0);
        if (first == sheet.size()) {
            return;
        }
        int length = datelines.length(sheet.get(first));
        if (length == 0) {
            length = uncover(first);
            first = sheet.next(0);
        }
        if (length > 0) {
            String found = Datelines.text(sheet.take(first, 0, length));
            dateline = dateline == null ? found : dateline + ", " + found;
        }
    }

    /** Sets apart what stands before a dateline with an agency; returns the length of that dateline, 0 if there is none. */
    private int uncover(int first) {
        int words = 0;
        for (int place = first; place < sheet.size() && words <= MOST_WORDS_BEFORE; place = sheet.next(place + 1)) {
            String paragraph = sheet.get(place);
            int begin = place > first && datelines.isCredited(paragraph) ? 0 : datelines.within(paragraph);
            if (begin >= 0 && words + Words.count(paragraph.substring(0, begin)) <= MOST_WORDS_BEFORE) {
                return isDigest(place) ? 0 : uncover(first, place, begin);
            }
            words += Words.count(paragraph);
        }
        return 0;
    }

    private int uncover(int first, int place, int begin) {
        for (int before = first; before < place; before = sheet.next(before + 1)) {
            sheet.setApart(before);
        }
        if (begin > 0) {
            String names = author == null
                    ? Bylines.names(sheet.get(place).substring(0, begin).strip())
                    : null;
            author = names == null ? author : names;
            sheet.setApart(place, 0, begin);
        }
        return datelines.length(sheet.get(place));
    }

    /** Whether several reports follow, each with its dateline: what stands before the first is their introduction. */
    private boolean isDigest(int place) {
        for (int next = sheet.next(place + 1); next < sheet.size(); next = sheet.next(next + 1)) {
            if (datelines.isCredited(sheet.get(next))) {
                return true;
            }
        }
        return false;
    }
}
