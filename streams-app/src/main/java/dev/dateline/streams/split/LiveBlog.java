package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether the times of day on a page open the entries of a live blog; if so each entry gets a line for its time and a paragraph.
 * Times in a time-table or in the chronicle of one event open nothing. Stateless.
 */
final class LiveBlog {
    /** Entries of fewer words on average make a time-table, unless the page calls itself live. */
    private static final int SHORTEST_ENTRY = 20;

    private LiveBlog() {}

    /** The lines with times told apart from what they stamp, or times as plain dates. */
    static List<PageLine> read(List<PageLine> lines) {
        List<PageLine> parted = parted(lines);
        int stamps = 0;
        int words = 0;
        for (PageLine line : parted) {
            stamps += line.is(LineKind.STAMP) ? 1 : 0;
            words += stamps > 0 ? line.words() : 0;
        }
        boolean live = stamps > 1 && (words >= SHORTEST_ENTRY * stamps || RoundUp.title(lines.get(0)));
        if (live) {
            return withText(parted);
        }
        List<PageLine> dated = new ArrayList<>(lines);
        dated.replaceAll(line -> line.is(LineKind.STAMP) ? line.as(LineKind.DATE) : line);
        return dated;
    }

    /** A line such as "14:05 GMT – Talks begin" becomes two. */
    private static List<PageLine> parted(List<PageLine> lines) {
        List<PageLine> parted = new ArrayList<>(lines.size());
        for (PageLine line : lines) {
            int stamp = DateLine.timeOfDay(line.text());
            int rest = stamp;
            while (rest < line.text().length()
                    && !Character.isLetterOrDigit(line.text().charAt(rest))
                    && !opens(line, rest)) {
                rest++;
            }
            boolean text = line.is(LineKind.HEADLINE) || line.is(LineKind.TEXT);
            if (text && stamp > 0 && rest > stamp && rest < line.text().length()) {
                parted.add(PageLines.judge(line.text().substring(0, stamp), line.blanks(), false));
                parted.add(PageLines.judge(line.text().substring(rest), 0, line.doubled()));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }

    private static boolean opens(PageLine line, int at) {
        return "\"'“‘«„([".indexOf(line.text().charAt(at)) >= 0;
    }

    /** The last headline-like line of an entry without a paragraph is its text. */
    private static List<PageLine> withText(List<PageLine> lines) {
        List<PageLine> entries = new ArrayList<>(lines);
        int last = -1;
        boolean text = true;
        for (int i = 0; i <= entries.size(); i++) {
            if (i == entries.size() || entries.get(i).is(LineKind.STAMP)) {
                if (!text && last >= 0) {
                    entries.set(last, entries.get(last).as(LineKind.TEXT));
                }
                text = false;
                last = -1;
            } else if (entries.get(i).is(LineKind.TEXT)) {
                text = true;
            } else if (entries.get(i).is(LineKind.HEADLINE)) {
                last = i;
            }
        }
        return entries;
    }
}
