package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges lines by the lines around them where the line alone can't tell: names below a headline are a byline, a byline of many words
 * with nothing above it is a headline, a sentence between headline and byline is a standfirst, and on a page whose first headline ends in a full stop so may the others. Stateless.
 */
final class Neighbours {
    private static final Pattern STOP = Pattern.compile("[.]$");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final int LONGEST_STANDFIRST = 40;

    /** Names, with an office behind a bar or comma. */
    private static final int LONGEST_NAMES = 5;

    private static final int LONGEST_OFFICE = 8;

    /** A headline above names has so many words at least; so has a headline that begins with "By". */
    private static final int HEADLINE = 5;

    /** What signs a text: a byline, a date, a caption; nothing else is looked for right below a headline. */
    private static final int SIGNED = 2;

    private Neighbours() {}

    /** The lines of a page, some of them judged anew. */
    static List<PageLine> judged(List<PageLine> lines, PageTitle title) {
        List<PageLine> judged = new ArrayList<>(lines);
        boolean stopped = opening(judged, title);
        for (int i = 1; i < judged.size(); i++) {
            PageLine line = judged.get(i);
            if (line.is(LineKind.HEADLINE) && names(judged, i)) {
                judged.set(i, line.as(LineKind.BYLINE));
            } else if (stopped && line.is(LineKind.TEXT) && headed(judged, i)) {
                judged.set(i, line.as(LineKind.HEADLINE));
            }
        }
        for (int i = 1; i < judged.size(); i++) {
            if (standfirst(judged, i)) {
                judged.set(i, judged.get(i).as(LineKind.STANDFIRST));
            }
        }
        return judged;
    }

    /** Judges the first line; whether it is a headline in spite of its full stop, because it is the title or signed below. */
    private static boolean opening(List<PageLine> lines, PageTitle title) {
        PageLine first = lines.get(0);
        boolean lead = lines.size() > 1 && lines.get(1).is(LineKind.TEXT);
        if (first.is(LineKind.BYLINE) && (title.repeatedBy(first) || lead && first.words() > HEADLINE)) {
            lines.set(0, first.as(LineKind.HEADLINE));
        }
        if (lines.size() < 3 || !first.is(LineKind.TEXT) || !shaped(first)) {
            return false;
        }
        boolean signed = headed(lines, 0);
        if (signed || lines.get(1).is(LineKind.CAPTION) || title.repeatedBy(first)) {
            lines.set(0, first.as(LineKind.HEADLINE));
        }
        return signed;
    }

    private static boolean shaped(PageLine line) {
        return LineShape.headline(STOP.matcher(line.text()).replaceFirst(""), line.words());
    }

    /** Whether a line shaped like a headline is signed right below, and a paragraph follows. */
    private static boolean headed(List<PageLine> lines, int at) {
        if (!shaped(lines.get(at)) || at > 0 && lines.get(at - 1).is(LineKind.HEADLINE)) {
            return false;
        }
        int next = at + 1;
        while (next < lines.size() && next <= at + SIGNED && signature(lines.get(next))) {
            next++;
        }
        return next > at + 1 && next < lines.size() && lines.get(next).is(LineKind.TEXT);
    }

    private static boolean signature(PageLine line) {
        return line.is(LineKind.BYLINE) || line.is(LineKind.DATE);
    }

    /** Whether a short paragraph stands between a headline and a byline or a full date, and another paragraph follows. */
    private static boolean standfirst(List<PageLine> lines, int at) {
        if (!lines.get(at).is(LineKind.TEXT) || !introduced(lines, at)) {
            return false;
        }
        boolean signed = false;
        int next = at + 1;
        while (next < lines.size() && next <= at + SIGNED + 1 && signature(lines.get(next))) {
            signed |= lines.get(next).is(LineKind.BYLINE)
                    || YEAR.matcher(lines.get(next).text()).find();
            next++;
        }
        return signed && next < lines.size() && lines.get(next).is(LineKind.TEXT);
    }

    /** Whether a line is short for a paragraph and stands right below a headline. */
    private static boolean introduced(List<PageLine> lines, int at) {
        return lines.get(at).words() <= LONGEST_STANDFIRST
                && lines.get(at - 1).is(LineKind.HEADLINE)
                && lines.get(at - 1).words() >= HEADLINE;
    }

    /** Whether a line of nothing but names stands between a headline and a date, a caption, or a paragraph. */
    private static boolean names(List<PageLine> lines, int at) {
        PageLine line = lines.get(at);
        boolean office = line.text().indexOf('|') > 0 || line.text().indexOf(',') > 0;
        if (line.words() < 2
                || line.words() > (office ? LONGEST_OFFICE : LONGEST_NAMES)
                || !Byline.people(line.text())) {
            return false;
        }
        Optional<PageLine> above = beyond(lines, at, -1);
        Optional<PageLine> below = beyond(lines, at, 1);
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        if (at > 1 && above.get().is(LineKind.TEXT)) {
            boolean dated = at + 1 < lines.size() && lines.get(at + 1).is(LineKind.DATE);
            return dated && below.get().is(LineKind.TEXT) && introduced(lines, at - 1);
        }
        PageLine headline = above.get();
        boolean again = Repeats.same(below.get().text(), headline.text());
        return headline.is(LineKind.HEADLINE)
                && headline.words() >= HEADLINE
                && headline.words() > line.words()
                && !Repeats.same(headline.text(), line.text())
                && (line.blanks() == 0 || !teased(lines, at))
                && (below.get().is(LineKind.TEXT) || again);
    }

    /** Whether a label since the last paragraph says that teasers follow. */
    private static boolean teased(List<PageLine> lines, int at) {
        int i = at;
        while (i > 0 && !lines.get(i).is(LineKind.TEXT) && !lines.get(i).is(LineKind.TEASERS)) {
            i--;
        }
        return lines.get(i).is(LineKind.TEASERS);
    }

    /** The next line in a direction that is no date, caption or furniture. */
    private static Optional<PageLine> beyond(List<PageLine> lines, int at, int step) {
        for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) <= HEADLINE; i += step) {
            switch (lines.get(i).kind()) {
                case DATE, CAPTION, FURNITURE -> {}
                default -> {
                    return Optional.of(lines.get(i));
                }
            }
        }
        return Optional.empty();
    }
}
