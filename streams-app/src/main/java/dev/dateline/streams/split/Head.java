package dev.dateline.streams.split;

import java.util.List;

/**
 * What stands between a line and the next paragraph, if an article began at that line.
 *
 * @param start where it begins
 * @param text index of the first paragraph; the number of lines where none follows
 * @param repeated whether the headline comes again before the paragraph
 * @param doubled whether the headline stands twice in a row
 * @param byline whether a byline follows
 * @param date whether a date line follows
 * @param caption whether a caption follows
 * @param dateline how the first paragraph opens
 */
record Head(
        int start,
        int text,
        boolean repeated,
        boolean doubled,
        boolean byline,
        boolean date,
        boolean caption,
        Dateline dateline) {

    /** More lines than these without a paragraph are a list of headlines. */
    private static final int LONGEST = 40;

    /** The head that begins at a line. */
    static Head at(List<PageLine> lines, int start) {
        boolean byline = false;
        boolean date = false;
        boolean caption = false;
        int text = start;
        int end = Math.min(lines.size(), start + LONGEST);
        while (text < end && !lines.get(text).is(LineKind.TEXT)) {
            byline |= lines.get(text).is(LineKind.BYLINE);
            date |= lines.get(text).is(LineKind.DATE) && !headlineBelow(lines, text);
            caption |= lines.get(text).is(LineKind.CAPTION)
                    || text > start && lines.get(text).doubled();
            text++;
        }
        boolean found = text < end;
        PageLine first = lines.get(start);
        return new Head(
                start,
                found ? text : lines.size(),
                first.headlineLike() && Repeats.again(lines, start),
                first.headlineLike() && first.doubled(),
                byline,
                date,
                caption,
                found ? Dateline.of(lines.get(text).text()) : Dateline.NONE);
    }

    /** Whether the next line is the headline: then a date above it is its own. */
    private static boolean headlineBelow(List<PageLine> lines, int date) {
        return date + 1 < lines.size()
                && lines.get(date + 1).headlineLike()
                && lines.get(date + 1).words() > 3;
    }

    /** Whether any article follows. */
    boolean hasText(int lines) {
        return text < lines;
    }

    boolean headlineTwice() {
        return repeated || doubled;
    }

    boolean signed() {
        return byline || date;
    }
}
