package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.List;

/** What repetition tells of a line: a short sentence said again before any paragraph is a headline, a doubled one a caption. Stateless. */
final class Repeats {
    private static final int LONGEST_HEADLINE = 28;
    private static final int LONGEST_CAPTION = 45;

    /** Characters of a title that has a site's name behind it, and of that name with its mark. */
    private static final int SHORTEST_TITLE = 12;

    private static final int LONGEST_SITE = 40;

    /** A head is no longer than so many lines. */
    private static final int HEAD = 24;

    private Repeats() {}

    /** Judges repeated sentences anew; where the page doubles everything, doubling tells nothing. */
    static List<PageLine> judged(List<PageLine> lines) {
        long doubled = lines.stream().filter(PageLine::doubled).count();
        boolean everything = doubled > 6 && 2 * doubled > lines.size();
        List<PageLine> judged = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.is(LineKind.TEXT)
                    && line.words() <= LONGEST_HEADLINE
                    && (again(lines, i) || before(judged, line))) {
                judged.add(line.as(LineKind.HEADLINE));
            } else if (line.is(LineKind.TEXT) && line.doubled() && !everything && line.words() <= LONGEST_CAPTION) {
                judged.add(line.as(LineKind.CAPTION));
            } else {
                judged.add(everything ? line.undoubled() : line);
            }
        }
        return judged;
    }

    /** Whether the same line comes again before the next paragraph. */
    static boolean again(List<PageLine> lines, int at) {
        String text = lines.get(at).text();
        for (int i = at + 1; i < Math.min(lines.size(), at + HEAD); i++) {
            PageLine line = lines.get(i);
            if (same(line.text(), text)) {
                return true;
            }
            if (line.is(LineKind.TEXT) && !line.doubled()) {
                return false;
            }
        }
        return false;
    }

    /** Whether two lines say the same, case aside, one of them perhaps with the site's name behind it. */
    static boolean same(String one, String other) {
        if (one.length() == other.length()) {
            return one.equalsIgnoreCase(other);
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        int end = shorter.length();
        return end >= SHORTEST_TITLE
                && longer.length() - end <= LONGEST_SITE
                && longer.length() > end + 3
                && longer.charAt(end) == ' '
                && "|-–—·".indexOf(longer.charAt(end + 1)) >= 0
                && longer.charAt(end + 2) == ' '
                && longer.regionMatches(true, 0, shorter, 0, end);
    }

    /** Whether the line stood, as a headline, since the last paragraph. */
    private static boolean before(List<PageLine> judged, PageLine line) {
        int last = judged.size() - 1;
        for (int i = last; i >= 0 && i > last - HEAD && !judged.get(i).is(LineKind.TEXT); i--) {
            if (judged.get(i).is(LineKind.HEADLINE) && same(judged.get(i).text(), line.text())) {
                return true;
            }
        }
        return false;
    }
}
